import { answerCrowding } from './crowding/crowding-thread.ts';

answerCrowding();

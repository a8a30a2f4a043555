import { answerCapacity } from './capacity/capacity-thread.ts';

answerCapacity();

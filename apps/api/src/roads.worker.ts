import { answerRoads } from './network/roads-thread.ts';

answerRoads();

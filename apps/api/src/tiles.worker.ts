import { answerTiles } from './tiles/tiles-thread.ts';

answerTiles();

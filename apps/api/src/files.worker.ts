import { answerFigureFiles } from './imports/figure-files-thread.ts';

answerFigureFiles();

import { answerPrinting } from './pdf/printing-thread.ts';

answerPrinting();

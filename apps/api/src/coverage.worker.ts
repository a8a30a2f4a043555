import { answerCoverage } from './coverage/coverage-thread.ts';

answerCoverage();

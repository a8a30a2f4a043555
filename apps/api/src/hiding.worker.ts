import { answerHiding } from './hiding/hiding-thread.ts';

answerHiding();

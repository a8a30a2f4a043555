import type { StepWrite } from '../../../outbox/step-writes.ts';
import { NeedsYou } from '../../../outbox/unsent-entries.tsx';
import { UnsentMark } from '../../../outbox/unsent-mark.tsx';
import { UnsentWhy } from '../../../outbox/unsent-why.tsx';
import styles from './board.module.css';

/** That a card has been moved on this device only, or why the server would not. */
export function CardUnsent({ move: { write } }: { move: StepWrite }) {
  return (
    <div className={styles['unsent']}>
      <UnsentMark />
      <UnsentWhy write={write} />
      <NeedsYou write={write} />
    </div>
  );
}

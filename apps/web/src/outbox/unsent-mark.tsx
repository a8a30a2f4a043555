import { CloudOff } from 'lucide-react';
import { outboxText as text } from '../text/outbox.ts';
import styles from './outbox.module.css';

/** The mark of what is on this device only. */
export function UnsentMark() {
  return (
    <span className={styles['mark']}>
      <CloudOff aria-hidden size={14} />
      {text.mark}
    </span>
  );
}

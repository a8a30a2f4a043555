import styles from './outbox.module.css';
import { NeedsYou } from './unsent-entries.tsx';
import { UnsentMark } from './unsent-mark.tsx';
import { UnsentWhy } from './unsent-why.tsx';
import { useMyUnsent } from './use-unsent.ts';

/** The insatser that are logged on this device and not yet sent. */
export function UnsentInsatser() {
  const made = useMyUnsent().flatMap((write) =>
    write.content.kind === 'newInsats' ? [{ write, title: write.content.input.title }] : [],
  );
  if (made.length === 0) return null;
  return (
    <ul className={styles['unsent']}>
      {made.map(({ write, title }) => (
        <li key={write.key} className={styles['item']}>
          <p className={styles['head']}>
            <UnsentMark />
            <strong>{title}</strong>
          </p>
          <UnsentWhy write={write} />
          <NeedsYou write={write} />
        </li>
      ))}
    </ul>
  );
}

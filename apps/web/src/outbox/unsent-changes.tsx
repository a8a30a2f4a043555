import { Link } from '@tanstack/react-router';
import { insatsText } from '../text/insats.ts';
import { outboxText as text } from '../text/outbox.ts';
import styles from './outbox.module.css';
import { UnsentMark } from './unsent-mark.tsx';
import { UnsentWhy } from './unsent-why.tsx';
import { useMyUnsent } from './use-unsent.ts';

/** That an insats is changed on this device, and in what. */
export function UnsentChanges({ insatsId }: { insatsId: string }) {
  const changes = useMyUnsent().flatMap((write) =>
    write.content.kind === 'changeInsats' && write.content.base.id === insatsId
      ? [{ write, fields: Object.keys(write.content.patch) as (keyof typeof insatsText.fieldName)[] }]
      : [],
  );
  if (changes.length === 0) return null;
  return (
    <ul className={styles['unsent']}>
      {changes.map(({ write, fields }) => (
        <li key={write.key} className={styles['item']}>
          <p className={styles['head']}>
            <UnsentMark />
            {text.changed(fields.map((field) => insatsText.fieldName[field].toLowerCase()).join(', '))}
          </p>
          <UnsentWhy write={write} />
          <p>
            <Link to="/ej-sant" search={(previous) => ({ ...previous, panel: undefined })}>
              {text.openAll}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

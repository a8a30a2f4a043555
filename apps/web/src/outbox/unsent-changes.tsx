import { Link } from '@tanstack/react-router';
import { outboxText as text } from '../text/outbox.ts';
import styles from './outbox.module.css';
import type { PatchContent } from './queued-write.ts';
import { UnsentMark } from './unsent-mark.tsx';
import { UnsentWhy } from './unsent-why.tsx';
import { useMyUnsent } from './use-unsent.ts';

/** That a record is changed on this device, and in what; `names` says what its fields are called. */
export function UnsentChanges({
  kind,
  id,
  names,
}: {
  kind: PatchContent['kind'];
  id: string;
  names: Readonly<Record<string, string>>;
}) {
  const changes = useMyUnsent().flatMap((write) =>
    write.content.kind === kind && write.content.base.id === id
      ? [{ write, fields: Object.keys((write.content as PatchContent).patch) }]
      : [],
  );
  if (changes.length === 0) return null;
  return (
    <ul className={styles['unsent']}>
      {changes.map(({ write, fields }) => (
        <li key={write.key} className={styles['item']}>
          <p className={styles['head']}>
            <UnsentMark />
            {text.changed(fields.map((field) => (names[field] ?? field).toLowerCase()).join(', '))}
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

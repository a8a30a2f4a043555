import styles from './outbox.module.css';
import type { NewKind, WriteContent } from './queued-write.ts';
import { NeedsYou } from './unsent-entries.tsx';
import { UnsentMark } from './unsent-mark.tsx';
import { UnsentWhy } from './unsent-why.tsx';
import { useMyUnsent } from './use-unsent.ts';

type NewRecord = Extract<WriteContent, { kind: NewKind }>;

/** The records of one kind that are made on this device and not yet sent. */
export function UnsentNew({ kind }: { kind: NewKind }) {
  const made = useMyUnsent().flatMap((write) =>
    write.content.kind === kind ? [{ write, title: titleOf(write.content as NewRecord) }] : [],
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

/** What a new record is called in a list. */
export function titleOf(content: NewRecord): string {
  switch (content.kind) {
    case 'newInsats':
      return content.input.title;
    case 'newBehov':
      return content.input.description;
    case 'newPartner':
      return content.input.name;
  }
}

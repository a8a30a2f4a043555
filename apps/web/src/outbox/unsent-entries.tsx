import { Link } from '@tanstack/react-router';
import { number } from '../format/format.ts';
import { partText } from '../text/insats-story-parts.ts';
import { outboxText as text } from '../text/outbox.ts';
import styles from './outbox.module.css';
import type { QueuedWrite, WriteContent } from './queued-write.ts';
import { UnsentMark } from './unsent-mark.tsx';
import { UnsentWhy } from './unsent-why.tsx';
import { useMyUnsent } from './use-unsent.ts';

type Entry = Extract<WriteContent, { kind: 'diary' }>;

/** What is written in the diary of an insats on this device and not yet sent, latest first as in the diary itself. */
export function UnsentEntries({ insatsId }: { insatsId: string }) {
  const entries = useMyUnsent().flatMap((write) =>
    write.content.kind === 'diary' && write.content.insatsId === insatsId ? [{ write, content: write.content }] : [],
  );
  if (entries.length === 0) return null;
  return (
    <ol className={styles['unsent']}>
      {entries.toReversed().map(({ write, content }) => (
        <li key={write.key} className={styles['item']}>
          <EntryInWords content={content} />
          <UnsentWhy write={write} />
          <NeedsYou write={write} />
        </li>
      ))}
    </ol>
  );
}

export function EntryInWords({ content: { input, photo } }: { content: Entry }) {
  return (
    <>
      <p className={styles['head']}>
        <UnsentMark />
        <time dateTime={input.on}>{input.on}</time>
        {input.participants === null ? null : <strong>{partText.diary.people(number(input.participants))}</strong>}
        {photo === null && input.photoId === null ? null : <span>{text.withPhoto}</span>}
      </p>
      {input.text === '' ? null : <p className={styles['written']}>{input.text}</p>}
    </>
  );
}

/** The way to where one chooses, changes or throws away. */
export function NeedsYou({ write }: { write: QueuedWrite }) {
  if (write.state.kind === 'waiting') return null;
  return (
    <p>
      <Link to="/ej-sant" search={(previous) => ({ ...previous, panel: undefined })}>
        {text.openAll}
      </Link>
    </p>
  );
}

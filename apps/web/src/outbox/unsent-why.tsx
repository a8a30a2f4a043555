import { usePerson } from '../app/use-session.ts';
import { dateAndTime } from '../format/format.ts';
import { outboxText as text } from '../text/outbox.ts';
import styles from './outbox.module.css';
import type { QueuedWrite } from './queued-write.ts';

/** Why a write is still here. */
export function UnsentWhy({ write }: { write: QueuedWrite }) {
  const person = usePerson();
  const needsYou = write.state.kind !== 'waiting';
  return (
    <p className={styles['why']} data-needs-you={needsYou ? '' : undefined}>
      {inWords(write, person?.id ?? null)}
    </p>
  );
}

function inWords({ state, person, tried }: QueuedWrite, me: string | null): string {
  if (person.id !== me) return text.otherPerson(person.name);
  switch (state.kind) {
    case 'conflict':
      return text.conflict(state.theirs.updatedBy, dateAndTime(state.theirs.updatedAt));
    case 'refused':
      return text.refused(state.reason);
    case 'waiting':
      return tried ? text.maybeStored : text.waiting;
  }
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CloudOff } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { onContact, readContact } from '../api/contact.ts';
import { sessionQuery } from '../api/queries.ts';
import { dateAndTime } from '../format/format.ts';
import { keepSending } from '../outbox/keep-sending.ts';
import { sendUnsent } from '../outbox/outbox.ts';
import { useUnsent } from '../outbox/use-unsent.ts';
import { outboxText as text } from '../text/outbox.ts';
import { fetchForThePerson } from './fetch-for-the-person.ts';
import styles from './field-status.module.css';

/** That there is no contact and how old what one sees is, and how much of what one has written is not sent. */
export function FieldStatus() {
  const contact = useSyncExternalStore(onContact, readContact);
  const unsent = useUnsent() ?? [];
  const session = useQuery(sessionQuery).data;
  const person = session?.person?.id;
  useEffect(keepSending, []);
  useEffect(() => {
    if (session !== undefined) void fetchForThePerson(session.person).catch(() => undefined);
  }, [session]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who has just been chosen may have something unsent.
  useEffect(() => void sendUnsent(), [person]);
  const needsYou = unsent.filter(({ state }) => state.kind !== 'waiting').length;
  const isQuiet = contact.kind === 'here' && unsent.length === 0;
  return (
    <div role="status" data-screen-only className={isQuiet ? undefined : styles['status']}>
      {contact.kind === 'here' ? null : (
        <span className={styles['away']}>
          <CloudOff aria-hidden size={16} />
          {text.away(dateAndTime(contact.keptAt))}
        </span>
      )}
      {unsent.length === 0 ? null : (
        <Link to="/ej-sant" search={(previous) => ({ ...previous, panel: undefined })} className={styles['unsent']}>
          {text.unsent(unsent.length)}
          {needsYou === 0 ? null : ` · ${text.needsYou(needsYou)}`}
        </Link>
      )}
    </div>
  );
}

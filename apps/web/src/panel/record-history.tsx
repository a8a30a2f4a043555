import type { AuditEvent } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { auditQuery } from '../api/queries.ts';
import { Loading } from '../components/loading.tsx';
import { dateAndTime } from '../format/format.ts';
import { insatsText as text } from '../text/insats.ts';
import { type AuditWords, auditChanges } from './audit-change.ts';
import styles from './record.module.css';
import { Section } from './section.tsx';
import { useAreas } from './use-areas.ts';

/** Who did what and when, latest first. */
export function RecordHistory({
  entity,
  id,
  words,
}: {
  entity: 'insats' | 'behov' | 'partner';
  id: string;
  words: AuditWords;
}) {
  const query = useQuery(auditQuery(entity, id));
  return (
    <Section title={text.history}>
      {query.data !== undefined ? (
        <ol className={styles['history']}>
          {query.data.items.map((event) => (
            <Event key={event.id} event={event} words={words} />
          ))}
        </ol>
      ) : query.isError ? (
        <p>{text.historyFailed}</p>
      ) : (
        <Loading lines={2} />
      )}
    </Section>
  );
}

function Event({ event, words }: { event: AuditEvent; words: AuditWords }) {
  const areas = useAreas();
  const changes = auditChanges(event, words, areas);
  return (
    <li>
      <p>
        <strong>{words.actions[event.action]}</strong>
      </p>
      {changes.length === 0 ? null : (
        <ul className={styles['changes']}>
          {changes.map(({ field, from, to }) => (
            <li key={field}>
              {field}: {text.fromTo(from, to)}
            </li>
          ))}
        </ul>
      )}
      <p className={styles['note']}>{text.historyBy(event.personName ?? text.product, dateAndTime(event.at))}</p>
    </li>
  );
}

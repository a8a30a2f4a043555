import type { AuditEvent } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { auditQuery } from '../../api/queries.ts';
import { Loading } from '../../components/loading.tsx';
import { dateAndTime } from '../../format/format.ts';
import { insatsText as text } from '../../text/insats.ts';
import { Section } from '../section.tsx';
import { useAreas } from '../use-areas.ts';
import { auditAction, auditChanges } from './audit-change.ts';
import styles from './insats.module.css';

/** Who did what and when, latest first. */
export function InsatsHistory({ insatsId }: { insatsId: string }) {
  const query = useQuery(auditQuery(insatsId));
  return (
    <Section title={text.history}>
      {query.data !== undefined ? (
        <ol className={styles['history']}>
          {query.data.items.map((event) => (
            <Event key={event.id} event={event} />
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

function Event({ event }: { event: AuditEvent }) {
  const areas = useAreas();
  const changes = auditChanges(event, areas);
  return (
    <li>
      <p>
        <strong>{auditAction(event)}</strong>
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

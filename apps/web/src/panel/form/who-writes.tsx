import type { Person } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { peopleQuery, sessionQuery } from '../../api/queries.ts';
import { useChoosePerson } from '../../app/use-session.ts';
import { insatsText as text } from '../../text/insats.ts';
import { shellText } from '../../text/shell.ts';
import { type AreaLookup, mayWrite, writersFor } from '../area-lookup.ts';
import { useAreas } from '../use-areas.ts';
import styles from './form.module.css';

/** Who the insats will be logged by; where that is nobody who may, one press makes it somebody who may. */
export function WhoWrites({ areaIds }: { areaIds: readonly string[] }) {
  const session = useQuery(sessionQuery).data;
  const people = useQuery(peopleQuery).data?.items;
  const areas = useAreas();
  const choose = useChoosePerson();
  if (session === undefined || people === undefined) return <p className={styles['as']}>{'\u00a0'}</p>;
  const hindrance = hindranceOf(session.person, areaIds, areas);
  if (hindrance === null) return <p className={styles['as']}>{text.logsAs(session.person?.name ?? '')}</p>;
  const writers = writersFor(people, areaIds, areas);
  return (
    <section className={styles['who']} aria-label={hindrance.title}>
      <p>
        <strong>{hindrance.title}</strong> {writers.length === 0 ? text.nobodyMay : hindrance.detail}
      </p>
      <div className={styles['people']}>
        {writers.map((person) => (
          <Button key={person.id} className={styles['person'] ?? ''} onPress={() => choose.mutate(person.id)}>
            {person.name}
          </Button>
        ))}
        {writers.length === 0 ? null : <span className={styles['example']}>{shellText.exempeldata}</span>}
      </div>
      {choose.isError ? <p role="alert">{shellText.offline}</p> : null}
    </section>
  );
}

function hindranceOf(person: Person | null, areaIds: readonly string[], areas: AreaLookup) {
  if (person === null) return { title: text.nobodyTitle, detail: text.nobody };
  if (mayWrite(person, areaIds, areas)) return null;
  const detail = person.role === 'halsosamordnare' ? text.notYours(person.name) : text.notWriter(person.name);
  return { title: text.notWriterTitle, detail };
}

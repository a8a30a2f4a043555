import type { Person } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { peopleQuery, sessionQuery } from '../../api/queries.ts';
import { useChoosePerson } from '../../app/use-session.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import { insatsText as text } from '../../text/insats.ts';
import { shellText } from '../../text/shell.ts';
import { type AreaLookup, mayWrite, writersFor } from '../area-lookup.ts';
import { useAreas } from '../use-areas.ts';
import styles from './form.module.css';
import type { FormWords } from './record-kind.ts';

/** Where nobody is chosen who may log the insats, one press makes it somebody who may; otherwise nothing. */
export function WhoWrites({
  areaIds,
  words,
  onChosen,
}: {
  areaIds: readonly string[];
  words: FormWords;
  onChosen: () => void;
}) {
  const session = useQuery(sessionQuery).data;
  const people = useQuery(peopleQuery).data?.items;
  const areas = useAreas();
  const choose = useChoosePerson();
  if (session === undefined || people === undefined) return null;
  const hindrance = hindranceOf(session.person, areaIds, areas, words);
  if (hindrance === null) return null;
  const writers = writersFor(people, areaIds, areas);
  return (
    <section className={styles['who']} aria-label={hindrance.title}>
      <p>
        <strong>{hindrance.title}</strong> {writers.length === 0 ? words.nobodyMay : hindrance.detail}
      </p>
      <div className={styles['people']}>
        {writers.map((person) => (
          <Button
            key={person.id}
            className={styles['person'] ?? ''}
            onPress={() => choose.mutate(person.id, { onSuccess: onChosen })}
          >
            {person.name}
          </Button>
        ))}
        {writers.length === 0 ? null : <ExampleMark />}
      </div>
      {choose.isError ? <p role="alert">{shellText.offline}</p> : null}
    </section>
  );
}

/** Who it will be logged by, where that person may. */
export function LogsAs({ areaIds }: { areaIds: readonly string[] }) {
  const person = useQuery(sessionQuery).data?.person ?? null;
  const areas = useAreas();
  if (person === null || !mayWrite(person, areaIds, areas)) return null;
  return <p className={styles['privacy']}>{text.logsAs(person.name)}</p>;
}

function hindranceOf(person: Person | null, areaIds: readonly string[], areas: AreaLookup, words: FormWords) {
  if (person === null) return { title: words.nobodyTitle, detail: words.nobody };
  if (mayWrite(person, areaIds, areas)) return null;
  const detail = person.role === 'halsosamordnare' ? words.notYours(person.name) : words.notWriter(person.name);
  return { title: text.notWriterTitle, detail };
}

import type { CoverageAnswer, UnitChange } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { vardenheterQuery } from '../../api/queries.ts';
import { Chip } from '../../components/chip.tsx';
import fieldStyles from '../../components/field.module.css';
import { number } from '../../format/format.ts';
import { scenarioText as text } from '../../text/tackning-scenarios.ts';
import { nearFigures } from './near-figures.ts';
import { changedUnitId } from './question.ts';
import styles from './tackning.module.css';

/** What is tried against today, each change to take away, and what they change for whom is near. */
export function TriedChanges({
  changes,
  today,
  answer,
  nearKm,
  onChange,
}: {
  changes: readonly UnitChange[];
  /** The answer without them; null until it has come. */
  today: CoverageAnswer | null;
  answer: CoverageAnswer | null;
  nearKm: number;
  onChange: (changes: readonly UnitChange[]) => void;
}) {
  const vardenheter = useQuery(vardenheterQuery).data?.items;
  if (changes.length === 0) return null;
  const nameOf = new Map(vardenheter?.map(({ id, name }) => [id, name]));
  return (
    <section className={styles['tried']} aria-label={text.tried}>
      <h2>{text.tried}</h2>
      <ul className={fieldStyles['chips']}>
        {changes.map((one) => {
          const said = changeSentence(one, nameOf);
          return (
            <Chip
              key={changedUnitId(one)}
              removeLabel={text.remove(said)}
              onRemove={() => onChange(changes.filter((other) => other !== one))}
            >
              {said}
            </Chip>
          );
        })}
      </ul>
      {today === null || answer === null ? null : (
        <p role="status">{differenceSentence(today, answer, nearKm, changes)}</p>
      )}
      <button type="button" className={styles['plain']} onClick={() => onChange([])}>
        {text.clear}
      </button>
    </section>
  );
}

/** One change in plain words. */
function changeSentence(change: UnitChange, nameOf: ReadonlyMap<string, string>): string {
  if (change.kind === 'add') return text.change.add(change.name);
  return text.change[change.kind](nameOf.get(change.vardenhetId) ?? change.vardenhetId);
}

function differenceSentence(
  today: CoverageAnswer,
  answer: CoverageAnswer,
  nearKm: number,
  changes: readonly UnitChange[],
): string {
  const before = nearFigures(today.total, today.limits, nearKm).near;
  const after = nearFigures(answer.total, answer.limits, nearKm).near;
  if (after === before) return text.same(changes);
  const [from, to] = [number(before), number(after)];
  return after > before
    ? text.more(number(after - before), from, to, changes)
    : text.fewer(number(before - after), from, to, changes);
}

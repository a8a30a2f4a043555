import type { CoverageAnswer, Tatort } from '@halsouppdrag/domain';
import { Chip } from '../../components/chip.tsx';
import fieldStyles from '../../components/field.module.css';
import { number } from '../../format/format.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { nearFigures } from './near-figures.ts';
import styles from './tackning.module.css';

/** The new units that are tried, each to take away, and what they change for whom is near. */
export function TriedUnits({
  added,
  today,
  answer,
  nearKm,
  onChange,
}: {
  added: readonly Tatort[];
  /** The answer without them; null until it has come. */
  today: CoverageAnswer | null;
  answer: CoverageAnswer | null;
  nearKm: number;
  onChange: (added: readonly string[]) => void;
}) {
  if (added.length === 0) return null;
  return (
    <section className={styles['tried']} aria-label={text.tried}>
      <h2>{text.tried}</h2>
      <ul className={fieldStyles['chips']}>
        {added.map(({ id, name }) => (
          <Chip
            key={id}
            removeLabel={text.triedRemove(name)}
            onRemove={() => onChange(added.flatMap((one) => (one.id === id ? [] : [one.id])))}
          >
            {name}
          </Chip>
        ))}
      </ul>
      {today === null || answer === null ? null : (
        <p role="status">{differenceSentence(today, answer, nearKm, added.length)}</p>
      )}
      <button type="button" className={styles['plain']} onClick={() => onChange([])}>
        {text.triedClear}
      </button>
    </section>
  );
}

function differenceSentence(today: CoverageAnswer, answer: CoverageAnswer, nearKm: number, count: number): string {
  const before = nearFigures(today.total, today.limits, nearKm).near;
  const after = nearFigures(answer.total, answer.limits, nearKm).near;
  if (after === before) return text.noDifference(count);
  return text.difference(number(after - before), number(before), number(after), count);
}

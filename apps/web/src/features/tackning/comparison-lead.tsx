import type { Area, Difference, ScenarioDifference } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { type Measure, withMeasure } from '../../text/measure-words.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import styles from './scenario.module.css';
import { withUnit } from './with-unit.ts';

const text = scenarioText.comparison;

/** What a situation means for people, in one plain sentence and one more. */
export function ComparisonLead({
  found,
  near,
  areas,
}: {
  found: ScenarioDifference;
  near: number;
  areas: readonly Area[];
}) {
  const { total } = found;
  const saved = total.saved === null ? '' : ` ${text.saved(savedWords(total.saved, found.measure))}`;
  return (
    <div role="status">
      <p className={styles['lead']}>{leadSentence(found, near, areas)}</p>
      {total.nearer + total.farther === 0 ? null : (
        <p>
          {text.moved(orNobody(total.nearer), orNobody(total.farther))}
          {saved}
        </p>
      )}
    </div>
  );
}

/** "2 310 fler får högst 10 km; 845 får längre än 10 km, flest i Björklinge." */
export function leadSentence(
  { total, areas: differences, measure }: Pick<ScenarioDifference, 'total' | 'areas' | 'measure'>,
  near: number,
  areas: readonly Pick<Area, 'id' | 'level' | 'name'>[],
): string {
  const worst = mostOf(differences, areas);
  return text.lead({
    into: orNobody(total.into),
    outOf: orNobody(total.outOf),
    most: worst ?? '',
    near: withUnit(near, measure),
  });
}

/** The lokalsamhälle where most fall outside the limit; null where nobody does. */
function mostOf(
  differences: readonly (Pick<Difference, 'outOf'> & { readonly areaId: string })[],
  areas: readonly Pick<Area, 'id' | 'level' | 'name'>[],
): string | null {
  const nameOf = new Map(areas.flatMap(({ id, level, name }) => (level === 'lokalsamhalle' ? [[id, name]] : [])));
  let most: { readonly outOf: number; readonly name: string } | null = null;
  for (const { areaId, outOf } of differences) {
    const name = nameOf.get(areaId);
    if (name !== undefined && outOf > (most?.outOf ?? 0)) most = { outOf, name };
  }
  return most?.name ?? null;
}

const orNobody = (people: number) => (people === 0 ? null : number(people));

function savedWords(saved: number, measure: Measure): string {
  const amount = withMeasure(number(Math.abs(saved), Math.abs(saved) < 0.1 ? 2 : 1), measure);
  if (Math.abs(saved) < 0.005) return text.unchanged;
  return saved > 0 ? text.shorter(amount) : text.longer(amount);
}

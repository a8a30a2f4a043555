import type { Area, Difference, ScenarioDifference } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import styles from './scenario.module.css';

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
  const saved = total.saved === null ? '' : ` ${text.saved(savedWords(total.saved, text.measures[found.measure]))}`;
  return (
    <div role="status">
      <p className={styles['lead']}>{leadSentence(found, near, areas)}</p>
      {total.nearer + total.farther === 0 ? null : (
        <p>
          {text.moved(number(total.nearer), number(total.farther))}
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
  const said = (people: number) => (people === 0 ? null : number(people));
  const worst = mostOf(differences, areas);
  return text.lead({
    into: said(total.into),
    outOf: said(total.outOf),
    most: worst ?? '',
    near: `${plainNumber(near)} ${text.measures[measure]}`,
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

function savedWords(saved: number, measure: string): string {
  const amount = `${number(Math.abs(saved), Math.abs(saved) < 0.1 ? 2 : 1)} ${measure}`;
  if (Math.abs(saved) < 0.005) return text.unchanged;
  return saved > 0 ? text.shorter(amount) : text.longer(amount);
}

import type { Tatort, UnitChange } from '@halsouppdrag/domain';
import type { Suggestion } from '@halsouppdrag/geo';
import { useId } from 'react';
import { WideTable } from '../../components/wide-table.tsx';
import { compareSwedish, number } from '../../format/format.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { addedAt } from './question.ts';
import styles from './tackning.module.css';
import { withUnit } from './with-unit.ts';

/** The best for each number of new units, against today, and how sure it is. */
export function SuggestionTable({
  found,
  nearKm,
  tatorter,
  onTry,
}: {
  found: readonly Suggestion[];
  nearKm: number;
  tatorter: readonly Tatort[];
  /** Told the new units of the suggestion that is to be tried. */
  onTry: (added: readonly UnitChange[]) => void;
}) {
  const id = useId();
  const today = found[0]?.within ?? 0;
  const nameOf = new Map(tatorter.map((tatort) => [tatort.id, tatort.name]));
  const placesOf = ({ chosen }: Suggestion) =>
    chosen
      .map((one) => nameOf.get(one) ?? one)
      .sort(compareSwedish)
      .join(', ');
  const unitsIn = ({ chosen }: Suggestion) =>
    chosen.flatMap((one): UnitChange[] => {
      const place = tatorter.find(({ id }) => id === one);
      return place === undefined ? [] : [addedAt(place)];
    });
  const km = (value: number | null) => (value === null ? text.nothing : number(value, 1));
  return (
    <>
      <WideTable labelledBy={id}>
        <table className={`${styles['table']} ${styles['suggestions']}`} aria-labelledby={id}>
          <caption id={id}>{text.suggestions}</caption>
          <thead>
            <tr>
              <th scope="col">{text.count}</th>
              <th scope="col">{text.places}</th>
              <th scope="col">{text.nearPeople(withUnit(nearKm, 'km'))}</th>
              <th scope="col">{text.gained}</th>
              <th scope="col">{text.meanKm}</th>
              <th scope="col">{text.worstKm}</th>
              <th scope="col">{text.proof}</th>
              <th scope="col">
                <span className="visually-hidden">{text.tryIt}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((one) => (
              <tr key={one.count}>
                <th scope="row">{one.count}</th>
                <td>{one.count === 0 ? text.today : placesOf(one)}</td>
                <td>{number(one.within)}</td>
                <td>{one.count === 0 ? text.nothing : number(one.within - today)}</td>
                <td>{km(one.mean)}</td>
                <td>{km(one.worst)}</td>
                <td>{proofOf(one)}</td>
                <td>
                  {one.chosen.length === 0 ? null : (
                    <button
                      type="button"
                      className={styles['plain']}
                      aria-label={text.tryThese(placesOf(one))}
                      onClick={() => onTry(unitsIn(one))}
                    >
                      {text.tryIt}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className={styles['note']}>{text.suggestNote}</p>
    </>
  );
}

/** Never more than was proven: a gap is rounded up. */
export function proofOf({ count, chosen, isProvenBest, gap }: Suggestion): string {
  if (count === 0) return '';
  if (!isProvenBest) return text.withinGap(number(Math.ceil(gap * 1000) / 10, 1));
  return chosen.length < count ? `${text.proven}. ${text.fewer}` : text.proven;
}

import type { PlacementProgress, PlacementQuestion, PlacementSuggestion, UnitChange } from '@halsouppdrag/domain';
import { useId } from 'react';
import stacked from '../../components/stacked-table.module.css';
import { WideTable } from '../../components/wide-table.tsx';
import { compareSwedish, number } from '../../format/format.ts';
import { placementText as text } from '../../text/tackning-placement.ts';
import { countedFigure } from './counted-figure.ts';
import { addedAt } from './placement-question.ts';
import { measureOf } from './question.ts';
import { gainsOf, proofOf } from './suggestion-figures.ts';
import styles from './tackning.module.css';
import { withUnit } from './with-unit.ts';

/** The best for each number of new units, against none, and how sure it is. */
export function SuggestionTable({
  found: { suggestions, places },
  question,
  onTry,
}: {
  found: Pick<PlacementProgress, 'suggestions' | 'places'>;
  question: PlacementQuestion;
  /** Told the new units of the suggestion that is to be tried. */
  onTry: (added: readonly UnitChange[]) => void;
}) {
  const id = useId();
  const measure = measureOf(question.travel);
  const limit = withUnit(question.limit, measure);
  const placesOf = ({ chosen }: PlacementSuggestion) => places.filter((place) => chosen.includes(place.id));
  const namesOf = (one: PlacementSuggestion) =>
    placesOf(one)
      .map(({ name }) => name)
      .sort(compareSwedish)
      .join(', ');
  const gains = gainsOf(suggestions);
  const counted = countedFigure(question);
  const cost = (value: number | null) => (value === null ? text.nothing : number(value, 1));
  const people = (value: number | null | undefined) => (value == null ? text.nothing : number(value));
  return (
    <WideTable labelledBy={id}>
      <table className={`${styles['table']} ${styles['suggestions']} ${stacked['stacked']}`} aria-labelledby={id}>
        <caption id={id}>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.count}</th>
            <th scope="col">{text.places}</th>
            <th scope="col">{text.within(limit)}</th>
            <th scope="col">{text.gained}</th>
            <th scope="col">{text.gainedMore}</th>
            <th scope="col">{text.mean(measure)}</th>
            <th scope="col">{text.worst(measure)}</th>
            {counted === null ? null : <th scope="col">{counted.header}</th>}
            <th scope="col">{text.proof}</th>
          </tr>
        </thead>
        <tbody>
          {suggestions.map((one, k) => (
            <tr key={one.count === 0 ? `none-${k}` : one.count}>
              <th scope="row" data-label={text.count}>
                {one.count}
              </th>
              <td data-label={text.places}>
                <div>
                  {one.chosen.length === 0 ? text.today : namesOf(one)}
                  {one.chosen.length === 0 ? null : (
                    <button
                      type="button"
                      className={styles['plain']}
                      aria-label={text.tryThese(namesOf(one))}
                      onClick={() => onTry(placesOf(one).map(addedAt))}
                    >
                      {text.tryIt}
                    </button>
                  )}
                </div>
              </td>
              <td data-label={text.within(limit)}>{number(one.within)}</td>
              <td data-label={text.gained}>{people(gains[k - 1]?.gained)}</td>
              <td data-label={text.gainedMore}>{people(gains[k - 1]?.gainedMore)}</td>
              <td data-label={text.mean(measure)}>{cost(one.mean)}</td>
              <td data-label={text.worst(measure)}>{cost(one.worst)}</td>
              {counted === null ? null : (
                <td data-label={counted.header}>
                  {one.weighed === undefined ? text.nothing : counted.figure(one.weighed)}
                </td>
              )}
              <td data-label={text.proof}>{proofOf(question, one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

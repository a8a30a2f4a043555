import type { MovePreview } from '@halsouppdrag/domain';
import { useId } from 'react';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { importText } from '../../../text/data-import.ts';
import { moveText as text } from '../../../text/data-move.ts';
import styles from '../data.module.css';

/** What a move would come to: sums before and after, and what does not fit. */
export function MoveResult({
  preview: { moved, series, areas, partlyOutside, whollyOutside },
}: {
  preview: MovePreview;
}) {
  const id = useId();
  const outsideId = useId();
  const orNone = (value: number | null) => (value === null ? importText.none : number(value));
  const kept = (sum: number | null, before: number | null) =>
    sum === null || before === null || before === 0 ? importText.none : text.percent(number((100 * sum) / before, 1));
  return (
    <>
      <h3>{text.result}</h3>
      <p role="status">{text.parts(moved)}</p>
      <WideTable labelledBy={id}>
        <table className={tableStyles['table']}>
          <caption id={id}>{text.seriesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{importText.seriesYear}</th>
              <th scope="col">{importText.sex}</th>
              <th scope="col">{importText.age}</th>
              {[text.before, text.after, text.kept].map((heading) => (
                <th key={heading} scope="col" className={tableStyles['figure']}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.map(({ year, sex, ageGroup, sum, sumBefore }) => (
              <tr key={`${year} ${sex} ${ageGroup}`}>
                <th scope="row">{year}</th>
                <td>{importText.sexes[sex]}</td>
                <td>{ageGroup ?? importText.allAges}</td>
                <td className={tableStyles['figure']}>{orNone(sumBefore)}</td>
                <td className={tableStyles['figure']}>{orNone(sum)}</td>
                <td className={tableStyles['figure']}>{kept(sum, sumBefore)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className={styles['note']}>{text.sumNote}</p>
      {moved.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {whollyOutside === 0 ? null : <p>{text.wholly(number(whollyOutside), number(areas))}</p>}
      {partlyOutside.length === 0 ? null : (
        <WideTable labelledBy={outsideId}>
          <table className={tableStyles['table']}>
            <caption id={outsideId}>{text.outsideCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.area}</th>
                <th scope="col" className={tableStyles['figure']}>
                  {text.outside}
                </th>
              </tr>
            </thead>
            <tbody>
              {partlyOutside.map(({ code, name, outside }) => (
                <tr key={code}>
                  <th scope="row">{name === code ? code : `${code} ${name}`}</th>
                  <td className={tableStyles['figure']}>{text.percent(number(100 * outside, 1))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </>
  );
}

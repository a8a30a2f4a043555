import { aimName, aims, type IndexClass } from '@halsouppdrag/domain';
import { useId } from 'react';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { whiteSpotsText } from '../../../text/white-spots.ts';
import styles from './index-resources.module.css';
import { amount, given, givenInAll, type ResourceUnit } from './index-summary.ts';

const text = whiteSpotsText.byIndex;

/** The chart in figures, with how many the figures are for; areas without an index last. */
export function IndexTable({
  classes,
  unit,
  populationYear,
}: {
  classes: readonly IndexClass[];
  unit: ResourceUnit;
  populationYear: number;
}) {
  const id = useId();
  const figure = (value: number | null) => (value === null ? whiteSpotsText.noFigure : amount(value, unit));
  return (
    <WideTable labelledBy={id}>
      <p id={id} className={styles['caption']}>{`${text.caption}: ${text.axis[unit].toLowerCase()}`}</p>
      <table className={styles['figures']} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{text.columns.index}</th>
            <th scope="col">{text.columns.areas}</th>
            <th scope="col">{`${text.columns.population} ${String(populationYear)}`}</th>
            <th scope="col">{text.columns.insatser}</th>
            {aims.map((aim) => (
              <th key={aim} scope="col">
                {aimName[aim]}
              </th>
            ))}
            <th scope="col">{text.columns.sum}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((one) => (
            <tr key={one.index}>
              <th scope="row">{one.index === null ? text.noIndex : (text.indexEnds[one.index] ?? one.index)}</th>
              <td>{number(one.areas)}</td>
              <td>{number(one.population)}</td>
              <td>{number(one.insatser)}</td>
              {one.resources.map((resources) => (
                <td key={resources.aim}>{figure(given(resources, unit))}</td>
              ))}
              <td>{figure(givenInAll(one, unit))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

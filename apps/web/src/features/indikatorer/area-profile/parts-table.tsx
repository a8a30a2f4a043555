import type { AreaDetail, IndicatorComparison } from '@halsouppdrag/domain';
import { useId } from 'react';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import styles from './area-profile.module.css';
import { type End, partsSpread } from './parts-spread.ts';

/** The conditions of a kommun as its lokalsamhällen have them. */
export function PartsTable({
  parts,
  more,
  area,
  lan,
}: {
  // The wire's counts of each significance are not used here.
  parts: readonly Omit<IndicatorComparison, 'spread'>[];
  /** How many more there are than have room. */
  more: number;
  area: Pick<AreaDetail, 'name' | 'children'>;
  lan: string;
}) {
  const id = useId();
  const nameOf = new Map(area.children.map((child) => [child.id, child.name]));
  const rows = parts.flatMap((comparison) => {
    const spread = partsSpread(comparison);
    return spread === null ? [] : [{ comparison, spread }];
  });
  if (rows.length === 0) return null;
  const end = ({ value, areaIds }: End) => {
    const figure = number(value, Number.isInteger(value) ? 0 : 1);
    const [first] = areaIds;
    return areaIds.length > 1 || first === undefined
      ? text.several(areaIds.length, figure)
      : text.areaWith(nameOf.get(first) ?? first, figure);
  };
  return (
    <section className={styles['part']}>
      <h2>{text.inParts}</h2>
      <WideTable labelledBy={id}>
        <table className={styles['figures']} aria-labelledby={id}>
          <caption id={id} className="visually-hidden">
            {text.inPartsCaption(area.name, lan)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.indicator}</th>
              <th scope="col">{text.lowest}</th>
              <th scope="col">{text.highest}</th>
              <th scope="col">{text.partsCompared}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ comparison: { indicator, year }, spread }) => (
              <tr key={indicator.id}>
                <th scope="row">
                  <span className={styles['clamped']}>{indicator.name}</span>
                  <small>
                    {indicator.unit}, {year}
                    {text.good[indicator.polarity]} {indicator.example ? <ExampleMark /> : null}
                  </small>
                </th>
                <td>{end(spread.lowest)}</td>
                <td>{end(spread.highest)}</td>
                <td>{text.parts(spread)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {more === 0 ? null : <p className={styles['note']}>{text.moreConditions(more)}</p>}
    </section>
  );
}

import type { KommunFigures, KommunReport } from '@halsouppdrag/domain';
import { useId } from 'react';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { kommunText as text } from '../../../text/kommun.ts';
import styles from './kommun.module.css';

const measures = ['insatserPerThousand', 'reachPerThousand', 'hoursPerThousand', 'sekPerThousand'] as const;
type Measure = (typeof measures)[number];

const heading: Record<Measure, string> = {
  insatserPerThousand: text.columns.insatserPer,
  reachPerThousand: text.columns.reachPer,
  hoursPerThousand: text.columns.hoursPer,
  sekPerThousand: text.columns.sekPer,
};

/** The kommuner beside each other per 1 000 inhabitants; the one that is followed up is marked. */
export function KommunerTable({ report }: { report: KommunReport }) {
  const id = useId();
  const { kommuner, current, populationYear } = report;
  const most = (measure: Measure) => Math.max(0, ...kommuner.map((kommun) => kommun[measure] ?? 0));
  return (
    <section className={styles['part']}>
      <h3 id={id}>{text.parts.kommuner}</h3>
      <p className={styles['note']}>{text.comparison(current.year, populationYear)}</p>
      <WideTable labelledBy={id}>
        <table className={styles['figures']} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{text.columns.kommun}</th>
              <th scope="col">{text.columns.population}</th>
              <th scope="col">{text.columns.insatser}</th>
              {measures.map((measure) => (
                <th key={measure} scope="col">
                  {heading[measure]}
                </th>
              ))}
              <th scope="col">{text.columns.late}</th>
            </tr>
          </thead>
          <tbody>
            {kommuner.map((kommun) => (
              <tr key={kommun.areaId} data-chosen={kommun.areaId === report.areaId || undefined}>
                <th scope="row">
                  {kommun.name}
                  {kommun.examples === 0 ? null : <small>{text.examplesIn(kommun.examples)}</small>}
                </th>
                <td>{number(kommun.population)}</td>
                <td>{number(kommun.insatser)}</td>
                {measures.map((measure) => (
                  <Rate key={measure} kommun={kommun} measure={measure} most={most(measure)} />
                ))}
                <td>{number(kommun.lateFollowUps)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}

function Rate({ kommun, measure, most }: { kommun: KommunFigures; measure: Measure; most: number }) {
  const rate = kommun[measure];
  if (rate === null) return <td>{text.noFigure}</td>;
  return (
    <td>
      {number(rate, measure === 'sekPerThousand' ? 0 : measure === 'insatserPerThousand' ? 2 : 1)}
      <span className={styles['bar']} style={{ width: most === 0 ? 0 : `${(4 * rate) / most}rem` }} />
    </td>
  );
}

import { useId } from 'react';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { kommunText as text } from '../../../text/kommun.ts';
import { changeText } from './change-text.ts';
import styles from './kommun.module.css';

interface Row {
  readonly name: string;
  /** This year, and the year before. */
  readonly counts: readonly [number, number];
}

/** Counts of one thing this year and the year before; the bar says no more than the figure beside it. */
export function CountTable({
  name,
  unit = name,
  note,
  years,
  rows,
}: {
  name: string;
  /** What stands over the names of the rows. */
  unit?: string;
  note?: string;
  years: readonly [number, number];
  rows: readonly Row[];
}) {
  const id = useId();
  const most = Math.max(1, ...rows.map(({ counts }) => counts[0]));
  // Rows that count different things have no common scale.
  const bars = unit === name;
  return (
    <section className={styles['part']}>
      <h3 id={id}>{name}</h3>
      <WideTable labelledBy={id}>
        <table className={styles['figures']} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{unit}</th>
              <th scope="col">{bars ? `${years[0]}, insatser` : years[0]}</th>
              <th scope="col">{years[1]}</th>
              <th scope="col">{text.change}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name: row, counts: [now, before] }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                <td>
                  {number(now)}
                  {bars ? <span className={styles['bar']} style={{ width: `${(4 * now) / most}rem` }} /> : null}
                </td>
                <td>{number(before)}</td>
                <td>{changeText(now, before)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {note === undefined ? null : <p className={styles['note']}>{note}</p>}
    </section>
  );
}

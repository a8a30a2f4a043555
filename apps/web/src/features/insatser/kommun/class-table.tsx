import type { FollowedIndicator } from '@halsouppdrag/domain';
import { useId } from 'react';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { kommunText as text } from '../../../text/kommun.ts';
import styles from './kommun.module.css';

/** The lokalsamhällen and their inhabitants in each class of an index; the bar says no more than the figure over it. */
export function ClassTable({
  indicator: { here, lan, name: indicatorName, unit },
  name,
  beside,
}: {
  indicator: Extract<FollowedIndicator, { kind: 'classes' }>;
  name: string;
  /** The län it is compared with; null when it is the län itself. */
  beside: string | null;
}) {
  const id = useId();
  const rows = [...here.classes, { name: text.withoutValue, ...here.without }];
  const rowsInLan = [...lan.classes, lan.without];
  const [all, allInLan] = [summed(rows), summed(rowsInLan)];
  return (
    <WideTable labelledBy={id}>
      <table className={`${styles['figures']} ${styles['spread']}`}>
        <caption id={id} className="visually-hidden">
          {text.classCaption(indicatorName, name)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.unitHeading(unit)}</th>
            <th scope="col">{text.columns.lokalsamhallen}</th>
            <th scope="col">{text.columns.population}</th>
            <th scope="col">{text.shareOf(name)}</th>
            {beside === null ? null : <th scope="col">{text.shareOf(beside)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{number(row.lokalsamhallen)}</td>
              <td>{number(row.population)}</td>
              <Share part={row.population} all={all.population} />
              {beside === null ? null : <Share part={rowsInLan[at]?.population ?? 0} all={allInLan.population} />}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.sum}</th>
            <td>{number(all.lokalsamhallen)}</td>
            <td>{number(all.population)}</td>
            <td>{share(all.population, all.population)}</td>
            {beside === null ? null : <td>{share(allInLan.population, allInLan.population)}</td>}
          </tr>
        </tfoot>
      </table>
    </WideTable>
  );
}

interface Counted {
  readonly lokalsamhallen: number;
  readonly population: number;
}

function summed(rows: readonly Counted[]): Counted {
  return {
    lokalsamhallen: rows.reduce((sum, row) => sum + row.lokalsamhallen, 0),
    population: rows.reduce((sum, row) => sum + row.population, 0),
  };
}

function Share({ part, all }: { part: number; all: number }) {
  return (
    <td>
      {share(part, all)}
      <span className={styles['bar']} style={{ width: all === 0 ? 0 : `${(4 * part) / all}rem` }} />
    </td>
  );
}

function share(part: number, all: number): string {
  return all === 0 ? text.noFigure : text.percent((100 * part) / all);
}

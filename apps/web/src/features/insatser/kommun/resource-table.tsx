import { fundingSourceName, type YearFigures } from '@halsouppdrag/domain';
import { useId } from 'react';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { kommunText as text } from '../../../text/kommun.ts';
import styles from './kommun.module.css';

const nothing = { hours: 0, sek: 0 };

/** Hours and kronor by where the money comes from, this year and the year before. */
export function ResourceTable({ current, previous }: { current: YearFigures; previous: YearFigures }) {
  const id = useId();
  const rows = current.resources.sources.map(({ fundingSource, ...now }, at) => ({
    name: fundingSourceName[fundingSource],
    now,
    before: previous.resources.sources[at] ?? nothing,
  }));
  return (
    <section className={styles['part']}>
      <h3 id={id}>{text.parts.resources}</h3>
      <WideTable labelledBy={id}>
        <table className={styles['figures']} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{text.source}</th>
              <th scope="col">{text.hours(current.year)}</th>
              <th scope="col">{text.hours(previous.year)}</th>
              <th scope="col">{text.sek(current.year)}</th>
              <th scope="col">{text.sek(previous.year)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Amounts key={row.name} {...row} />
            ))}
          </tbody>
          <tfoot>
            <Amounts name={text.sum} now={current.resources} before={previous.resources} />
          </tfoot>
        </table>
      </WideTable>
      <p className={styles['note']}>
        {text.unknownResources}: {number(current.resources.unknown)} ({current.year}),{' '}
        {number(previous.resources.unknown)} ({previous.year}).
      </p>
    </section>
  );
}

type Amount = typeof nothing;

function Amounts({ name, now, before }: { name: string; now: Amount; before: Amount }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(now.hours)}</td>
      <td>{number(before.hours)}</td>
      <td>{number(now.sek)}</td>
      <td>{number(before.sek)}</td>
    </tr>
  );
}

import type { AreaFile } from '@halsouppdrag/domain';
import { useId } from 'react';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { areaVersionText as text } from '../../../text/data-areas.ts';

/** What stands in each column, to choose codes and names by. */
export function ColumnTable({ columns }: { columns: AreaFile['columns'] }) {
  const id = useId();
  return (
    <WideTable labelledBy={id}>
      <table className={tableStyles['table']}>
        <caption id={id}>{text.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col" className={tableStyles['figure']}>
              {text.different}
            </th>
            <th scope="col">{text.first}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, different, first }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={tableStyles['figure']}>{number(different)}</td>
              <td>{first.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

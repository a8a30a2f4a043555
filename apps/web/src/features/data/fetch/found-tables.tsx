import type { DataService, FoundTable } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useId } from 'react';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { fetchText as text } from '../../../text/data-fetch.ts';
import styles from '../data.module.css';

/** What a database answered when it was searched. A nyckeltal is fetched at once; of a table one says what first. */
export function FoundTables({
  service,
  tables,
  isBusy,
  onChoose,
}: {
  service: DataService;
  tables: readonly FoundTable[];
  isBusy: boolean;
  onChoose: (table: FoundTable) => void;
}) {
  const id = useId();
  const isAtOnce = service.kind === 'kolada';
  if (tables.length === 0) return <p role="status">{text.foundNone(service.name)}</p>;
  return (
    <>
      <p role="status">
        {tables.length === 1 ? text.foundOne(service.name) : text.found(number(tables.length), service.name)}.{' '}
        {text.compare}
      </p>
      <WideTable labelledBy={id}>
        <table className={tableStyles['table']}>
          <caption id={id} className="visually-hidden">
            {text.found(number(tables.length), service.name)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.hit}</th>
              <th scope="col">{text.about}</th>
              <th scope="col">{text.updated}</th>
              <th scope="col">{text.action}</th>
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => (
              <tr key={table.table}>
                <th scope="row" className={styles['long']}>
                  {table.title}
                </th>
                <td className={styles['note']}>{table.about === '' ? table.table : table.about}</td>
                <td className={tableStyles['date']}>{table.updated?.slice(0, 10) ?? text.unknown}</td>
                <td>
                  <Button
                    variant="secondary"
                    size="medium"
                    aria-label={isAtOnce ? text.fetchOf(table.title) : text.chooseOf(table.title)}
                    isDisabled={isBusy}
                    onPress={() => onChoose(table)}
                  >
                    {isAtOnce ? text.fetch : text.choose}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

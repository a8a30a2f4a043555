import type { IndicatorLoad } from '@halsouppdrag/domain';
import { useId } from 'react';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { dateAndTime } from '../../../format/format.ts';
import { fetchGoingText as text } from '../../../text/data-fetch-going.ts';
import styles from '../data.module.css';

/** The calls that a loaded file came of: what was asked, when it was answered, and with what. */
export function LoadCalls({
  fileName,
  fetched: { serviceName, parts },
}: {
  fileName: string;
  fetched: Pick<NonNullable<IndicatorLoad['fetched']>, 'serviceName' | 'parts'>;
}) {
  const id = useId();
  return (
    <details className={styles['calls']}>
      <summary>{text.callsOf(parts.length, serviceName)}</summary>
      <WideTable labelledBy={id}>
        <table className={tableStyles['table']}>
          <caption id={id} className="visually-hidden">
            {text.callsCaption(fileName)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.address}</th>
              <th scope="col">{text.when}</th>
              <th scope="col">{text.status}</th>
              <th scope="col" className={tableStyles['figure']}>
                {text.size}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ address, fetchedAt, status, kept, sha256, bytes }) => (
              <tr key={`${address} ${sha256}`}>
                <th scope="row" className={styles['long']}>
                  {address}
                </th>
                <td className={tableStyles['date']}>{dateAndTime(fetchedAt)}</td>
                <td>{text.statusOf(status, kept)}</td>
                <td className={tableStyles['figure']}>{text.kilobytes(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </details>
  );
}

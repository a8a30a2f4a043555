import type { CatalogueIndicator } from '@halsouppdrag/domain';
import { useId } from 'react';
import tableStyles from '../../components/table.module.css';
import { WideTable } from '../../components/wide-table.tsx';
import { dataText as text } from '../../text/data.ts';
import styles from './data.module.css';

/** The measures that are loaded, with what they mean. */
export function IndicatorTable({ indicators }: { indicators: readonly CatalogueIndicator[] }) {
  const id = useId();
  return (
    <WideTable labelledBy={id}>
      <table className={tableStyles['table']}>
        <caption id={id} className="visually-hidden">
          {text.indicatorsTitle}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.indicator}</th>
            <th scope="col">{text.unit}</th>
            <th scope="col">{text.loaded}</th>
            <th scope="col">{text.source}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={indicator.id}>
              <th scope="row">
                {indicator.name}
                <p className={styles['note']}>{indicator.description}</p>
              </th>
              <td>{indicator.unit}</td>
              <td>
                {indicator.loaded.length === 0 ? text.notLoaded : null}
                {indicator.loaded.map(({ level, years, moved }) => (
                  <p key={level}>
                    {text.loadedLevel(level, years)}
                    {moved.length === 0 ? null : <span className={styles['note']}> ({moved.join('; ')})</span>}
                  </p>
                ))}
              </td>
              <td>
                {indicator.source.publisher}, {indicator.source.title}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

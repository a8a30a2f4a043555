import type { Source } from '@halsouppdrag/domain';
import { useId } from 'react';
import tableStyles from '../../components/table.module.css';
import { WideTable } from '../../components/wide-table.tsx';
import { dataText as text } from '../../text/data.ts';

/** Every source with who published it, its licence and its date. */
export function SourceTable({ sources }: { sources: readonly Source[] }) {
  const id = useId();
  return (
    <WideTable labelledBy={id}>
      <table className={tableStyles['table']}>
        <caption id={id} className="visually-hidden">
          {text.sourcesCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.source}</th>
            <th scope="col">{text.publisher}</th>
            <th scope="col">{text.licence}</th>
            <th scope="col">{text.date}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">{source.url === null ? source.title : <a href={source.url}>{source.title}</a>}</th>
              <td>{source.publisher}</td>
              <td>{source.licence}</td>
              <td className={tableStyles['date']}>{source.date}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

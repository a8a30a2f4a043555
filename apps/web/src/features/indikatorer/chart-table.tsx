import { useId } from 'react';
import { WideTable } from '../../components/wide-table.tsx';
import styles from './compare-table.module.css';

interface Props {
  /** What one presses to see it. */
  readonly summary: string;
  readonly caption: string;
  readonly headings: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** The same as a chart says, as figures; folded until it is asked for. */
export function ChartTable({ summary, caption, headings, rows }: Props) {
  const id = useId();
  return (
    <details data-on-paper>
      <summary>{summary}</summary>
      <WideTable labelledBy={id}>
        <table className={`${styles['table']} ${styles['plain']}`} aria-labelledby={id}>
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => (
              <tr key={cells.join('|')}>
                {cells.map((cell, i) =>
                  i === 0 ? (
                    <th key={headings[i]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={headings[i]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </details>
  );
}

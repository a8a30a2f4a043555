import type { AreaId } from '@halsouppdrag/domain';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { nextSorting, type Sorting, sortRows } from '../../components/sort-rows.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { number } from '../../format/format.ts';
import { indikatorerTable as text } from '../../text/indikatorer-table.ts';
import { compareColumns } from './compare-columns.tsx';
import styles from './compare-table.module.css';
import page from './indikatorer.module.css';
import type { Pointed } from './pointed.ts';
import type { Shown } from './shown.ts';

/** So many rows are drawn at first: thousands would hold up all else. */
const rowsAtFirst = 150;

interface Props {
  readonly shown: Shown;
  readonly chosen: readonly AreaId[];
  readonly onPick: (areaId: AreaId) => void;
  readonly pointed: Pointed;
}

/** Everything that the map and the chart show, as figures. Areas are chosen by the box before their name. */
export const CompareTable = memo(function CompareTable({ shown, chosen, onPick, pointed }: Props) {
  const [sorting, setSorting] = useState<Sorting>({ column: 'value', descending: true });
  const [isWhole, setIsWhole] = useState(false);
  const body = useRef<HTMLTableSectionElement>(null);
  const titleId = useId();
  const columns = compareColumns(shown);
  const by = columns.find(({ id }) => id === sorting.column) ?? columns[0];
  const sorted = by === undefined ? shown.figures : sortRows(shown.figures, by.value, sorting.descending);
  const rows = isWhole ? sorted : sorted.slice(0, rowsAtFirst);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time there is another answer to draw
  useEffect(() => void performance.mark('compare-table-drawn'), [shown]);
  useEffect(
    () =>
      pointed.follow(() => {
        const now = pointed.current();
        for (const row of body.current?.rows ?? [])
          row.toggleAttribute('data-pointed', now.has(row.dataset['area'] ?? ''));
      }),
    [pointed],
  );
  return (
    <section className={page['part']}>
      <h2 id={titleId}>{text.title(shown.name)}</h2>
      <p className={page['note']}>{shown.about}</p>
      <WideTable labelledBy={titleId}>
        <table className={styles['table']} aria-labelledby={titleId}>
          <thead>
            <tr>
              {columns.map(({ id, heading, isNumeric }) => {
                const isSorted = sorting.column === id;
                const Icon = sorting.descending ? ArrowDown : ArrowUp;
                return (
                  <th
                    key={id}
                    scope="col"
                    className={styles[isNumeric ? 'numeric' : 'words']}
                    aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
                  >
                    <button type="button" onClick={() => setSorting(nextSorting(sorting, id, isNumeric))}>
                      {heading}
                      {isSorted ? <Icon aria-hidden size={14} /> : null}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody ref={body} onPointerLeave={() => pointed.become([])}>
            {rows.map((row) => (
              <tr
                key={row.areaId}
                data-area={row.areaId}
                data-chosen={chosen.includes(row.areaId) ? '' : undefined}
                onPointerEnter={() => pointed.become([row.areaId])}
              >
                {columns.map(({ id, isNumeric, cell }, i) =>
                  i === 0 ? (
                    <th key={id} scope="row">
                      <label>
                        <input
                          type="checkbox"
                          checked={chosen.includes(row.areaId)}
                          onChange={() => onPick(row.areaId)}
                          onFocus={() => pointed.become([row.areaId])}
                          onBlur={() => pointed.become([])}
                        />
                        {cell(row)}
                      </label>
                    </th>
                  ) : (
                    <td key={id} className={styles[isNumeric ? 'numeric' : 'words']}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {rows.length === sorted.length ? null : (
        <div className={page['buttons']}>
          <button type="button" onClick={() => setIsWhole(true)}>
            {text.showAll(number(sorted.length))}
          </button>
        </div>
      )}
    </section>
  );
});

import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { type CellValue, nextSorting, type Sorting, sortRows } from './sort-rows.ts';
import styles from './sortable-table.module.css';
import { WideTable } from './wide-table.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  readonly numeric?: boolean;
  /** What the column is sorted by. */
  readonly value: (row: Row) => CellValue;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly caption: string;
  /** Under the heading: units, year, what is counted. */
  readonly note?: ReactNode;
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly chosenId: string | null;
  readonly onChoose?: (id: string) => void;
  readonly foot?: ReactNode;
  /** By the first column unless told. */
  readonly sortedFirst?: Sorting;
}

/** A plain table whose headings sort it and whose rows can be chosen by their name. */
export function SortableTable<Row>(props: Props<Row>) {
  const { caption, note, columns, rows, rowId, chosenId, onChoose, foot, sortedFirst } = props;
  const [sorting, setSorting] = useState<Sorting>(sortedFirst ?? { column: columns[0]?.id ?? '', descending: false });
  const titleId = useId();
  const by = columns.find(({ id }) => id === sorting.column) ?? columns[0];
  const sorted = by === undefined ? rows : sortRows(rows, by.value, sorting.descending);
  return (
    <>
      <h3 id={titleId} className={styles['title']}>
        {caption}
      </h3>
      {note}
      <WideTable labelledBy={titleId}>
        <table className={styles['table']} aria-labelledby={titleId}>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading key={column.id} column={column} sorting={sorting} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => {
              const id = rowId(row);
              return (
                <tr key={id} aria-selected={onChoose === undefined ? undefined : id === chosenId}>
                  {columns.map((column, i) =>
                    i === 0 ? (
                      <th key={column.id} scope="row">
                        {onChoose === undefined ? (
                          column.cell(row)
                        ) : (
                          <button type="button" className={styles['choose']} onClick={() => onChoose(id)}>
                            {column.cell(row)}
                          </button>
                        )}
                      </th>
                    ) : (
                      <td key={column.id} className={column.numeric ? styles['numeric'] : undefined}>
                        {column.cell(row)}
                      </td>
                    ),
                  )}
                </tr>
              );
            })}
          </tbody>
          {foot === undefined ? null : <tfoot>{foot}</tfoot>}
        </table>
      </WideTable>
    </>
  );
}

function Heading<Row>({
  column: { id, heading, numeric = false },
  sorting,
  onSort,
}: {
  column: Column<Row>;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}) {
  const sorted = sorting.column === id;
  const Icon = sorted ? (sorting.descending ? ArrowDown : ArrowUp) : ChevronsUpDown;
  return (
    <th
      scope="col"
      className={numeric ? styles['numeric'] : undefined}
      aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className={styles['sort']} onClick={() => onSort(nextSorting(sorting, id, numeric))}>
        {heading}
        <Icon aria-hidden size={14} strokeWidth={2} className={sorted ? undefined : styles['idle']} />
      </button>
    </th>
  );
}

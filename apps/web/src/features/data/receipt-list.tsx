import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import tableStyles from '../../components/table.module.css';
import { WideTable } from '../../components/wide-table.tsx';
import { dateAndTime } from '../../format/format.ts';
import { importText as text } from '../../text/data-import.ts';
import styles from './data.module.css';
import { UndoLoad } from './undo-load.tsx';

/** What every load leaves behind. */
interface Receipt {
  readonly id: string;
  readonly loadedAt: string;
  readonly loadedBy: string;
  readonly undoneAt: string | null;
}

interface Column<One> {
  readonly heading: string;
  readonly isFigure: boolean;
  readonly cell: (one: One) => ReactNode;
}

/** What has been loaded, with who and when; each load can be taken back as a whole. */
export function ReceiptList<One extends Receipt>({
  title,
  caption,
  none,
  loaded,
  nameOf,
  heading,
  columns,
  undo,
}: {
  title: string;
  caption: string;
  /** Said where there are none. */
  none: string;
  loaded: { readonly data: readonly One[] | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  nameOf: (one: One) => string;
  heading: Column<One>;
  columns: readonly Column<One>[];
  undo: (id: string) => Promise<unknown>;
}) {
  const client = useQueryClient();
  const id = useId();
  const undoing = useMutation({ mutationFn: undo, onSuccess: () => client.invalidateQueries() });
  const { data: items, error } = loaded;
  if (error !== null) return <Failure error={error} onRetry={() => void loaded.refetch()} />;
  return (
    <>
      <h3>{title}</h3>
      {undoing.isError ? <p role="alert">{undoing.error.message}</p> : null}
      {items === undefined ? (
        <Loading lines={3} />
      ) : items.length === 0 ? (
        <p className={styles['note']}>{none}</p>
      ) : (
        <WideTable labelledBy={id}>
          <table className={tableStyles['table']}>
            <caption id={id}>{caption}</caption>
            <thead>
              <tr>
                {[heading, ...columns].map((column) => (
                  <th key={column.heading} scope="col" className={column.isFigure ? tableStyles['figure'] : undefined}>
                    {column.heading}
                  </th>
                ))}
                <th scope="col">{text.loadedAt}</th>
                <th scope="col">{text.loadedBy}</th>
                <th scope="col">{text.undo}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{heading.cell(one)}</th>
                  {columns.map((column) => (
                    <td key={column.heading} className={column.isFigure ? tableStyles['figure'] : undefined}>
                      {column.cell(one)}
                    </td>
                  ))}
                  <td className={tableStyles['date']}>{dateAndTime(one.loadedAt)}</td>
                  <td>{one.loadedBy}</td>
                  <td>
                    <UndoLoad
                      name={nameOf(one)}
                      undoneAt={one.undoneAt}
                      isDisabled={undoing.isPending}
                      onUndo={() => undoing.mutate(one.id)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </>
  );
}

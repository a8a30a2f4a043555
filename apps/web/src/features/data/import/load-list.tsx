import type { IndicatorLoad } from '@halsouppdrag/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { indicatorsQuery } from '../../../api/queries.ts';
import { Failure } from '../../../components/failure.tsx';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { dateAndTime, number } from '../../../format/format.ts';
import { importText as text } from '../../../text/data-import.ts';
import styles from '../data.module.css';
import { UndoLoad } from '../undo-load.tsx';
import { loadsQuery } from './import-queries.ts';
import { LoadCalls } from './load-calls.tsx';

/** The receipts of what has been loaded; each load can be taken back as a whole. */
export function LoadList() {
  const client = useQueryClient();
  const loads = useQuery(loadsQuery);
  const indicators = useQuery(indicatorsQuery).data?.items ?? [];
  const id = useId();
  const undo = useMutation({
    mutationFn: async (loadId: string) => answer(await api.loads[':id'].undo.$post({ param: { id: loadId } })),
    onSuccess: () => client.invalidateQueries(),
  });
  if (loads.isError) return <Failure error={loads.error} onRetry={() => void loads.refetch()} />;
  const items = loads.data ?? [];
  const nameOf = (load: IndicatorLoad) =>
    indicators.find((one) => one.id === load.indicatorId)?.name ?? load.indicatorId;
  const figuresOf = ({ series }: IndicatorLoad) => series.reduce((sum, { figures }) => sum + figures, 0);
  return (
    <>
      <h3>{text.receipts}</h3>
      {undo.isError ? <p role="alert">{undo.error.message}</p> : null}
      {items.length === 0 ? (
        <p className={styles['note']}>{text.noReceipts}</p>
      ) : (
        <WideTable labelledBy={id}>
          <table className={tableStyles['table']}>
            <caption id={id}>{text.receiptsCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.receiptOf}</th>
                <th scope="col">{text.indicator}</th>
                <th scope="col" className={tableStyles['figure']}>
                  {text.figures}
                </th>
                <th scope="col">{text.loadedAt}</th>
                <th scope="col">{text.loadedBy}</th>
                <th scope="col">{text.undo}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((load) => (
                <tr key={load.id}>
                  <th scope="row">
                    {load.fileName}
                    {load.fetched === null ? null : <LoadCalls fileName={load.fileName} fetched={load.fetched} />}
                  </th>
                  <td>
                    {nameOf(load)}
                    {load.moved === null ? null : <span className={styles['note']}> {text.moved(load.moved)}</span>}
                    {load.areaVersion === null ? null : (
                      <span className={styles['note']}> {text.ofVersion(load.areaVersion)}</span>
                    )}
                  </td>
                  <td className={tableStyles['figure']}>{number(figuresOf(load))}</td>
                  <td className={tableStyles['date']}>{dateAndTime(load.loadedAt)}</td>
                  <td>{load.loadedBy}</td>
                  <td>
                    <UndoLoad
                      name={load.fileName}
                      undoneAt={load.undoneAt}
                      isDisabled={undo.isPending}
                      onUndo={() => undo.mutate(load.id)}
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

import type { CatalogueIndicator, SavedQuery } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { Failure } from '../../../components/failure.tsx';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { dateAndTime } from '../../../format/format.ts';
import { fetchText as text } from '../../../text/data-fetch.ts';
import styles from '../data.module.css';
import { removeQuery, savedQueriesQuery } from './fetch-queries.ts';

/** The questions that have been asked, each one click from being asked again. */
export function SavedQueryList({
  indicators,
  isBusy,
  onRun,
}: {
  indicators: readonly CatalogueIndicator[];
  isBusy: boolean;
  onRun: (query: SavedQuery) => void;
}) {
  const client = useQueryClient();
  const saved = useQuery(savedQueriesQuery);
  const id = useId();
  const remove = useMutation({
    mutationFn: removeQuery,
    onSuccess: () => client.invalidateQueries({ queryKey: savedQueriesQuery.queryKey }),
  });
  if (saved.isError) return <Failure error={saved.error} onRetry={() => void saved.refetch()} />;
  const nameOf = ({ indicatorId }: SavedQuery) =>
    indicators.find((one) => one.id === indicatorId)?.name ?? text.decideLater;
  const items = saved.data ?? [];
  return (
    <>
      <h3>{text.savedTitle}</h3>
      {remove.isError ? <p role="alert">{remove.error.message}</p> : null}
      {items.length === 0 ? (
        <p className={styles['note']}>{text.noSaved}</p>
      ) : (
        <WideTable labelledBy={id}>
          <table className={tableStyles['table']}>
            <caption id={id}>{text.savedCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.table}</th>
                <th scope="col">{text.service}</th>
                <th scope="col">{text.isFor}</th>
                <th scope="col">{text.latest}</th>
                <th scope="col">{text.actions}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((query) => (
                <tr key={query.id}>
                  <th scope="row" className={styles['long']}>
                    {query.tableTitle}
                  </th>
                  <td>{query.serviceName}</td>
                  <td>{nameOf(query)}</td>
                  <td>
                    {query.latestRun === null
                      ? text.never
                      : text.latestBy(dateAndTime(query.latestRun.at), query.latestRun.by)}
                  </td>
                  <td className={styles['actions']}>
                    <Button
                      variant="secondary"
                      size="medium"
                      aria-label={text.againOf(query.tableTitle)}
                      isDisabled={isBusy}
                      onPress={() => onRun(query)}
                    >
                      {text.again}
                    </Button>
                    <Button
                      variant="secondary"
                      size="medium"
                      aria-label={text.removeOf(query.tableTitle)}
                      isDisabled={remove.isPending}
                      onPress={() => remove.mutate(query.id)}
                    >
                      {text.remove}
                    </Button>
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

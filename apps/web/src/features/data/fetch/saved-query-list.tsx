import type { CatalogueIndicator, DataService, SavedQuery } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';

import { Failure } from '../../../components/failure.tsx';
import { focusInSight } from '../../../components/focus-in-sight.ts';
import { Loading } from '../../../components/loading.tsx';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { dateAndTime } from '../../../format/format.ts';
import { fetchText as text } from '../../../text/data-fetch.ts';
import { fetchGoingText as goingText } from '../../../text/data-fetch-going.ts';
import styles from '../data.module.css';
import { EditQuery } from './edit-query.tsx';
import { removeQuery, savedQueriesQuery } from './fetch-queries.ts';

/** The questions that have been asked, each one click from being asked again. */
export function SavedQueryList({
  services,
  indicators,
  isBusy,
  onRun,
  onShow,
}: {
  services: readonly DataService[];
  indicators: readonly CatalogueIndicator[];
  isBusy: boolean;
  onRun: (query: SavedQuery) => void;
  /** Of one that is fetched now: shows how it goes. */
  onShow: (fetchId: string) => void;
}) {
  const client = useQueryClient();
  const saved = useQuery(savedQueriesQuery);
  const id = useId();
  const [edited, setEdited] = useState<SavedQuery | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const remove = useMutation({
    mutationFn: removeQuery,
    onSuccess: () => client.invalidateQueries({ queryKey: savedQueriesQuery.queryKey }),
  });
  if (saved.isError) return <Failure error={saved.error} onRetry={() => void saved.refetch()} />;
  const nameOf = ({ indicatorId }: SavedQuery) =>
    indicators.find((one) => one.id === indicatorId)?.name ?? text.decideLater;
  const items = saved.data;
  return (
    <>
      <h3>{text.savedTitle}</h3>
      {remove.isError ? <p role="alert">{remove.error.message}</p> : null}
      {items === undefined ? (
        <Loading lines={3} />
      ) : items.length === 0 ? (
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
                    {query.fetchId !== null
                      ? goingText.underWay
                      : query.latestRun === null
                        ? text.never
                        : text.latestBy(dateAndTime(query.latestRun.at), query.latestRun.by)}
                    {query.latestRun?.isOfEarlier && query.fetchId === null ? (
                      <span className={styles['note']}> {text.ofEarlier}</span>
                    ) : null}
                  </td>
                  <td className={styles['actions']}>
                    <RunOrShow query={query} isBusy={isBusy} onRun={onRun} onShow={onShow} />
                    <Button
                      variant="secondary"
                      size="medium"
                      id={changeButton(query)}
                      aria-label={text.changeOf(query.tableTitle)}
                      isDisabled={isBusy || query.fetchId !== null}
                      onPress={() => {
                        setIsSaved(false);
                        setEdited(query);
                      }}
                    >
                      {text.change}
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
      <p role="status" className={styles['note']}>
        {isSaved ? text.changed : ''}
      </p>
      {edited === null ? null : (
        <EditQuery
          key={edited.id}
          query={edited}
          service={services.find(({ address }) => address === edited.serviceAddress)}
          indicators={indicators}
          onClose={(saved) => {
            setEdited(null);
            focusInSight(document.getElementById(changeButton(edited)));
            setIsSaved(saved);
          }}
        />
      )}
    </>
  );
}

const changeButton = ({ id }: SavedQuery) => `change-${id}`;

function RunOrShow({
  query,
  isBusy,
  onRun,
  onShow,
}: {
  query: SavedQuery;
  isBusy: boolean;
  onRun: (query: SavedQuery) => void;
  onShow: (fetchId: string) => void;
}) {
  const { fetchId, tableTitle } = query;
  const [label, words] =
    fetchId === null ? [text.againOf(tableTitle), text.again] : [goingText.showOf(tableTitle), goingText.show];
  return (
    <Button
      variant="secondary"
      size="medium"
      aria-label={label}
      isDisabled={isBusy}
      onPress={() => (fetchId === null ? onRun(query) : onShow(fetchId))}
    >
      {words}
    </Button>
  );
}

import {
  type DataService,
  FetchJob,
  type FoundTable,
  hasEnded,
  type IndicatorLoad,
  type QueryPart,
  type SavedQuery,
  type SavedQueryInput,
} from '@halsouppdrag/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { indicatorsQuery } from '../../../api/queries.ts';
import { usePerson } from '../../../app/use-session.ts';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { fetchText as text } from '../../../text/data-fetch.ts';
import styles from '../data.module.css';
import { ImportForm } from '../import/import-form.tsx';
import { Receipt } from '../import/receipt.tsx';
import { ChooseParts } from './choose-parts.tsx';
import {
  describeTable,
  readFetch,
  readRun,
  runQuery,
  saveAndRun,
  savedQueriesQuery,
  searchTables,
  servicesQuery,
} from './fetch-queries.ts';
import { FetchState } from './fetch-state.tsx';
import { CallTrouble } from './fetch-trouble.tsx';
import { FetchedNote } from './fetched-note.tsx';
import { FoundTables } from './found-tables.tsx';
import { SavedQueryList } from './saved-query-list.tsx';
import { SearchForm, type Sought } from './search-form.tsx';
import { useFetch } from './use-fetch.ts';

/** From a database of statistics to figures in every view, and next year again with one click. */
export function FetchFigures() {
  const person = usePerson();
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.intro}</p>
      {person?.role === 'datasteward' ? <FromServices /> : <p className={styles['note']}>{text.who}</p>}
    </section>
  );
}

function FromServices() {
  const services = useQuery(servicesQuery);
  if (services.isError) return <Failure error={services.error} onRetry={() => void services.refetch()} />;
  if (services.data === undefined) return <Loading />;
  const [first, ...others] = services.data;
  return first === undefined ? <p>{text.none}</p> : <Steps services={[first, ...others]} />;
}

type Asked = { readonly saved: SavedQuery } | { readonly input: SavedQueryInput };

function Steps({ services }: { services: readonly [DataService, ...DataService[]] }) {
  const client = useQueryClient();
  const items = useQuery(indicatorsQuery).data?.items ?? [];
  // Nothing real is fetched to what is made up; the levnadsvanor, which have no figures from the start, come first.
  const real = items.filter(({ example }) => !example);
  const indicators = [
    ...real.filter(({ levnadsvana }) => levnadsvana !== null),
    ...real.filter(({ levnadsvana }) => levnadsvana === null),
  ];
  const [receipt, setReceipt] = useState<IndicatorLoad | null>(null);
  const search = useMutation({
    mutationFn: ({ service, words }: Sought) => searchTables(service.address, words),
  });
  const describe = useMutation({
    mutationFn: ({ service, table }: { service: DataService; table: FoundTable }) =>
      describeTable(service.address, table.table),
  });
  const { fetching, follow, stop, forget } = useFetch({
    read: (data) => FetchJob.safeParse(data).data ?? null,
    bring: ({ runId }) => readRun(runId),
    onTurn: () => void client.invalidateQueries({ queryKey: savedQueriesQuery.queryKey }),
  });
  const run = (asked: Asked) => {
    setReceipt(null);
    void follow(() => ('saved' in asked ? runQuery(asked.saved.id) : saveAndRun(asked.input)));
  };
  const isFetching = fetching.kind === 'starting' || (fetching.kind === 'followed' && !hasEnded(fetching.job.state));
  const isBusy = search.isPending || describe.isPending || isFetching;
  const sought = search.variables;
  const chosen = describe.variables;

  const fetchTable = ({ table, title }: FoundTable, parts: QueryPart[]) => {
    if (sought === undefined) return;
    const { indicatorId, level, service } = sought;
    run({
      input: { indicatorId, level, serviceAddress: service.address, table, tableTitle: title, parts },
    });
  };
  const choose = (table: FoundTable) => {
    forget();
    if (sought?.service.kind === 'kolada') fetchTable(table, koladaParts);
    else if (sought !== undefined) describe.mutate({ service: sought.service, table });
  };
  const onLoaded = (loaded: IndicatorLoad) => {
    forget();
    describe.reset();
    setReceipt(loaded);
    return client.invalidateQueries();
  };
  return (
    <>
      <SearchForm
        services={services}
        indicators={indicators}
        isBusy={isBusy}
        onSearch={(next) => {
          describe.reset();
          forget();
          setReceipt(null);
          search.mutate(next);
        }}
      />
      <p role="status" className={styles['note']}>
        {(search.isPending || describe.isPending) && sought !== undefined ? text.searching(sought.service.name) : ''}
      </p>
      {search.isError ? <CallTrouble error={search.error} service={sought?.service} /> : null}
      {search.data === undefined || sought === undefined ? null : (
        <FoundTables service={sought.service} tables={search.data} isBusy={isBusy} onChoose={choose} />
      )}
      {describe.isError ? <CallTrouble error={describe.error} service={chosen?.service} /> : null}
      {describe.data === undefined || chosen === undefined ? null : (
        <ChooseParts
          key={chosen.table.table}
          title={describe.data.title}
          dimensions={describe.data.dimensions}
          first={describe.data.suggested}
          action={text.fetch}
          isBusy={isBusy}
          onDone={(parts) => fetchTable(chosen.table, parts)}
        />
      )}
      <FetchState fetching={fetching} services={services} onStop={() => void stop()} />
      {fetching.kind !== 'done' ? null : (
        <>
          <FetchedNote run={fetching.came} />
          <ImportForm
            key={fetching.came.file.id}
            file={fetching.came.file}
            indicators={items}
            indicatorId={fetching.came.query.indicatorId}
            onLoaded={onLoaded}
          />
        </>
      )}
      {receipt === null ? null : <Receipt receipt={receipt} />}
      <SavedQueryList
        services={services}
        indicators={items}
        isBusy={isBusy}
        onRun={(saved) => run({ saved })}
        onShow={(id) => void follow(() => readFetch(id))}
      />
    </>
  );
}

/** Every nyckeltal is made of the same. Women, men and all come of themselves. */
const koladaParts: QueryPart[] = [
  { dimension: 'municipality', take: 'areas' },
  { dimension: 'year', take: 'latest', count: 10 },
];

import type { Insats } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Download, Map as MapIcon, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { areasQuery, insatsFilterQuery } from '../../api/queries.ts';
import { activeFilters, filtersOf } from '../../app/insats-filters.ts';
import { panelName } from '../../app/panel-content.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { number } from '../../format/format.ts';
import { insatserText as text } from '../../text/insatser.ts';
import { EmptyList } from './empty-list.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { InsatsCards } from './insats-cards.tsx';
import { usualSort } from './insats-sorting.ts';
import { InsatsTable } from './insats-table.tsx';
import styles from './insatser.module.css';
import { insatserQuery } from './insatser-query.ts';
import { useNarrow } from './use-narrow.ts';

/** Every insats as a list, narrowed by the same filters as the map. */
export function Insatser() {
  const [state] = useViewState();
  const filters = filtersOf(state);
  const list = useInfiniteQuery(insatserQuery(filters, state.sort ?? usualSort));
  const total = list.data?.pages.at(-1)?.total;
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <h1>{text.title}</h1>
        <p role="status" className={styles['total']}>
          {total === undefined ? '\u00a0' : text.total(total, number(total))}
        </p>
        <Actions />
      </header>
      <FilterPanel active={activeFilters(filters)} />
      {list.data === undefined ? (
        list.isError ? (
          <Failure error={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <Loading lines={8} />
        )
      ) : total === 0 ? (
        <EmptyList filtered={activeFilters(filters) > 0} />
      ) : (
        <>
          <List insatser={list.data.pages.flatMap((page) => page.items)} />
          <footer className={styles['footer']}>
            <p>
              {text.shown(
                number(list.data.pages.reduce((sum, page) => sum + page.items.length, 0)),
                number(total ?? 0),
              )}
            </p>
            {list.hasNextPage ? (
              <Button
                variant="secondary"
                size="medium"
                isDisabled={list.isFetchingNextPage}
                onPress={() => void list.fetchNextPage()}
              >
                {list.isFetchingNextPage ? text.loadingMore : text.more}
              </Button>
            ) : null}
          </footer>
        </>
      )}
    </div>
  );
}

function Actions() {
  const [state] = useViewState();
  const csv = new URLSearchParams(insatsFilterQuery(filtersOf(state)));
  return (
    <div className={styles['actions']}>
      <Link
        to="/insatser"
        search={(previous) => ({ ...previous, panel: panelName({ kind: 'newInsats', areaId: state.area ?? null }) })}
        className={styles['primary']}
      >
        <Plus aria-hidden size={18} />
        {text.log}
      </Link>
      <Link to="/karta" search={(previous) => previous} className={styles['action']}>
        <MapIcon aria-hidden size={18} />
        {text.showOnMap}
      </Link>
      <a href={`/api/insatser.csv${csv.size === 0 ? '' : `?${csv.toString()}`}`} download className={styles['action']}>
        <Download aria-hidden size={18} />
        {text.csv}
      </a>
    </div>
  );
}

function List({ insatser }: { insatser: readonly Insats[] }) {
  const areas = useQuery(areasQuery).data?.items;
  const names = useMemo(() => new Map(areas?.map((area) => [area.id, area.name])), [areas]);
  const narrow = useNarrow();
  const rows = insatser.map((insats) => ({
    insats,
    where: insats.areaIds.map((id) => names.get(id) ?? id).join(', '),
  }));
  return narrow ? <InsatsCards rows={rows} /> : <InsatsTable rows={rows} />;
}

import type { Insats } from '@halsouppdrag/domain';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Map as MapIcon, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { areasQuery, insatsFilterQuery } from '../../api/queries.ts';
import { activeFilters, filtersOf } from '../../app/insats-filters.ts';
import { panelName } from '../../app/panel-content.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { UnsentNew } from '../../outbox/unsent-new.tsx';
import { insatserText as text } from '../../text/insatser.ts';
import { Downloads } from './export/downloads.tsx';
import { Filters } from './filters.tsx';
import { InsatsCards } from './insats-cards.tsx';
import { usualSort } from './insats-sorting.ts';
import { InsatsTable } from './insats-table.tsx';
import styles from './insatser.module.css';
import { insatserQuery } from './insatser-query.ts';
import { ListPage } from './list-page.tsx';
import { useNarrow } from './use-narrow.ts';

/** A code says less than nothing, and would jump when the name comes. */
const unknownYet = '\u2007…';

/** Every insats as a list, narrowed by the same filters as the map. */
export function Insatser() {
  const [state] = useViewState();
  const filters = filtersOf(state);
  const list = useInfiniteQuery(insatserQuery(filters, state.sort ?? usualSort));
  return (
    <ListPage<Insats>
      title={text.title}
      totalInWords={text.total}
      actions={<Actions total={list.data?.pages.at(-1)?.total} />}
      filters={<Filters />}
      above={<UnsentNew kind="newInsats" />}
      active={activeFilters(filters)}
      list={list}
      noMatchTitle={text.noMatchTitle}
      empty={
        <>
          <h2>{text.noneTitle}</h2>
          <p>{text.none}</p>
          <Link to="/karta" search={(previous) => previous} className={styles['primary']}>
            {text.openMap}
          </Link>
        </>
      }
    >
      {(insatser) => <List insatser={insatser} />}
    </ListPage>
  );
}

function Actions({ total }: { total: number | undefined }) {
  const [state] = useViewState();
  return (
    <>
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
      <Downloads query={insatsFilterQuery(filtersOf(state))} total={total} />
    </>
  );
}

function List({ insatser }: { insatser: readonly Insats[] }) {
  const areas = useQuery(areasQuery).data?.items;
  const names = useMemo(() => new Map(areas?.map((area) => [area.id, area.name])), [areas]);
  const narrow = useNarrow();
  const rows = insatser.map((insats) => ({
    insats,
    where: insats.areaIds.map((id) => names.get(id) ?? unknownYet).join(', '),
  }));
  return narrow ? <InsatsCards rows={rows} /> : <InsatsTable rows={rows} />;
}

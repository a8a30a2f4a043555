import { Button } from '@midas-ds/components/button';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { noFilters } from '../../app/insats-filters.ts';
import { useViewState } from '../../app/use-view-state.ts';
import type { ViewState } from '../../app/view-state.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { number } from '../../format/format.ts';
import { insatserText as text } from '../../text/insatser.ts';
import { FilterPanel } from './filter-panel.tsx';
import styles from './insatser.module.css';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** A view that lists one kind of record, page after page: heading, what one can do, filters, rows, and more of them. */
export function ListPage<Item>({
  title,
  totalInWords,
  actions,
  filters,
  above,
  active,
  none = noFilters,
  list,
  noMatchTitle,
  empty,
  children,
}: {
  title: string;
  totalInWords: (count: number, text: string) => string;
  actions: ReactNode;
  filters: ReactNode;
  /** What stands before the list whatever the filters say. */
  above?: ReactNode;
  /** How many filters are on. */
  active: number;
  /** The change of the address that takes every filter away. */
  none?: Partial<ViewState>;
  list: UseInfiniteQueryResult<InfiniteData<Page<Item>>>;
  noMatchTitle: string;
  /** Where there is nothing at all: how one begins. */
  empty: ReactNode;
  children: (items: Item[]) => ReactNode;
}) {
  const [, change] = useViewState();
  const pages = list.data?.pages;
  const total = pages?.at(-1)?.total;
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <h1>{title}</h1>
        <p role="status" className={styles['total']}>
          {total === undefined ? '\u00a0' : totalInWords(total, number(total))}
        </p>
        <div className={styles['actions']} data-screen-only>
          {actions}
        </div>
      </header>
      <FilterPanel active={active} none={none}>
        {filters}
      </FilterPanel>
      {above}
      {pages === undefined || total === undefined ? (
        list.isError ? (
          <Failure error={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <Loading lines={8} />
        )
      ) : total === 0 ? (
        <div className={styles['empty']}>
          {active === 0 ? (
            empty
          ) : (
            <>
              <h2>{noMatchTitle}</h2>
              <p>{text.noMatch}</p>
              <Button size="medium" onPress={() => change(none)}>
                {text.clear}
              </Button>
            </>
          )}
        </div>
      ) : (
        <>
          {children(pages.flatMap((page) => page.items))}
          <footer className={styles['footer']}>
            <p>{text.shown(number(pages.reduce((sum, page) => sum + page.items.length, 0)), number(total))}</p>
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

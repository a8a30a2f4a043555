import type { Behov, Step } from '@halsouppdrag/domain';
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { InsatsFilters } from '../../../api/queries.ts';
import { columnQuery, unansweredQuery } from './board-queries.ts';
import type { ColumnPage } from './move-in-pages.ts';

export type Column = UseInfiniteQueryResult<InfiniteData<ColumnPage>>;

export interface Unanswered {
  readonly items: readonly Behov[];
  readonly total: number;
}

/**
 * The five columns, and the behov that stand in the first: undefined while they are on their way, null where none are
 * to be shown.
 */
export function useColumns(filters: InsatsFilters): {
  columns: Record<Step, Column>;
  behov: Unanswered | null | undefined;
} {
  const columns = {
    behov: useInfiniteQuery(columnQuery(filters, 'behov')),
    partners: useInfiniteQuery(columnQuery(filters, 'partners')),
    insats: useInfiniteQuery(columnQuery(filters, 'insats')),
    followUp: useInfiniteQuery(columnQuery(filters, 'followUp')),
    closed: useInfiniteQuery(columnQuery(filters, 'closed')),
  };
  const isLeftOut = leavesOutBehov(filters);
  const unanswered = useQuery({ ...unansweredQuery(filters), enabled: !isLeftOut });
  return { columns, behov: isLeftOut || unanswered.isError ? null : unanswered.data };
}

/** A behov has neither status, preventionsnivå nor period, so it never matches a filter on them. */
export function leavesOutBehov({ status, preventionsniva, from, to }: InsatsFilters): boolean {
  return (status ?? []).length > 0 || (preventionsniva ?? []).length > 0 || from !== undefined || to !== undefined;
}

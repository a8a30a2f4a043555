import type { Behov, Step } from '@halsouppdrag/domain';
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { columnQuery, unansweredQuery } from '../../../api/board-queries.ts';
import type { ColumnPage } from '../../../api/move-in-pages.ts';
import { type InsatsFilters, insatsFilterQuery } from '../../../api/queries.ts';
import type { StepWrite } from '../../../outbox/step-writes.ts';
import { withMoves } from './with-moves.ts';

export interface Column {
  /** What is shown: what was read, and on top of it what has been moved on this device. */
  readonly pages: readonly ColumnPage[] | undefined;
  readonly read: UseInfiniteQueryResult<InfiniteData<ColumnPage>>;
}

export interface Unanswered {
  readonly items: readonly Behov[];
  readonly total: number;
}

/**
 * The five columns, and the behov that stand in the first: undefined while they are on their way, null where none are
 * to be shown.
 */
export function useColumns(
  filters: InsatsFilters,
  writes: readonly StepWrite[],
): {
  columns: Record<Step, Column>;
  behov: Unanswered | null | undefined;
} {
  const read = {
    behov: useInfiniteQuery(columnQuery(filters, 'behov')),
    partners: useInfiniteQuery(columnQuery(filters, 'partners')),
    insats: useInfiniteQuery(columnQuery(filters, 'insats')),
    followUp: useInfiniteQuery(columnQuery(filters, 'followUp')),
    closed: useInfiniteQuery(columnQuery(filters, 'closed')),
  };
  const isFiltered = Object.keys(insatsFilterQuery(filters)).length > 0;
  const [behov, partners, insats] = [read.behov.data, read.partners.data, read.insats.data];
  const [followUp, closed] = [read.followUp.data, read.closed.data];
  const shown = useMemo(
    () => withMoves({ behov, partners, insats, followUp, closed }, writes, isFiltered),
    [behov, partners, insats, followUp, closed, writes, isFiltered],
  );
  const column = (step: Step): Column => ({ pages: shown[step]?.pages, read: read[step] });
  const columns = {
    behov: column('behov'),
    partners: column('partners'),
    insats: column('insats'),
    followUp: column('followUp'),
    closed: column('closed'),
  };
  const isLeftOut = leavesOutBehov(filters);
  const unanswered = useQuery({ ...unansweredQuery(filters), enabled: !isLeftOut });
  return { columns, behov: isLeftOut || unanswered.isError ? null : unanswered.data };
}

/** A behov has neither status, preventionsnivå nor period, so it never matches a filter on them. */
export function leavesOutBehov({ status, preventionsniva, from, to }: InsatsFilters): boolean {
  return (status ?? []).length > 0 || (preventionsniva ?? []).length > 0 || from !== undefined || to !== undefined;
}

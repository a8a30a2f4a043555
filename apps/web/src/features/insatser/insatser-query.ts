import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type InsatsFilters, insatsFilterQuery } from '../../api/queries.ts';
import type { InsatsSort } from '../../app/view-state.ts';

/** The list, page after page. Under "insatser", so that a saved insats refreshes it. */
export function insatserQuery(filters: InsatsFilters, sort: InsatsSort) {
  const query = insatsFilterQuery(filters);
  return infiniteQueryOptions({
    queryKey: ['insatser', 'list', query, sort],
    queryFn: async ({ pageParam }: { pageParam: string | null }) =>
      answer(
        await api.insatser.$get({ query: { ...query, sort, ...(pageParam === null ? {} : { cursor: pageParam }) } }),
      ),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

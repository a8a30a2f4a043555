import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { type InsatsFilters, insatsFilterQuery } from '../../../api/queries.ts';
import type { Range } from './timeline-scale.ts';

/** The insatser that touch some days, the earliest first, page after page. No days, no question. */
export function calendarQuery(filters: InsatsFilters, range: Range | null, limit: number) {
  const query = insatsFilterQuery({ ...filters, from: range?.from, to: range?.to });
  return infiniteQueryOptions({
    queryKey: ['insatser', 'calendar', query, limit],
    queryFn: async ({ pageParam }) =>
      answer(
        await api.insatser.$get({
          query: {
            ...query,
            sort: 'startsOn',
            limit: String(limit),
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    enabled: range !== null,
  });
}

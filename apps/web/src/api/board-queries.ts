import type { Step } from '@halsouppdrag/domain';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from './api-problem.ts';
import { api } from './client.ts';
import { type InsatsFilters, insatsFilterQuery } from './queries.ts';

/** So many behov stand above the insatser of their column; more would hide them. */
export const mostBehov = 10;

/** One column, page after page; its first page also says how many there are. */
export function columnQuery(filters: InsatsFilters, step: Step) {
  const query = insatsFilterQuery(filters);
  return infiniteQueryOptions({
    queryKey: ['insatser', 'board', query, step],
    queryFn: async ({ pageParam }) =>
      answer(
        await api.insatser.$get({
          query: { ...query, step, limit: '100', ...(pageParam === null ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** The behov that no insats answers. They have neither status nor period, so only the other filters narrow them. */
export function unansweredQuery({ area, levnadsvana, text }: InsatsFilters) {
  const query = insatsFilterQuery({ area, levnadsvana, text });
  return queryOptions({
    queryKey: ['behov', 'unanswered', query],
    queryFn: async () =>
      answer(await api.behov.$get({ query: { ...query, answered: 'false', limit: String(mostBehov) } })),
    placeholderData: keepPreviousData,
  });
}

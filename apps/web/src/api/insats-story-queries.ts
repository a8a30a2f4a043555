import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from './api-problem.ts';
import { api } from './client.ts';

/** What the page of one insats asks for. Kept under `insatser`, since a saved insats may change all of it. */

export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: ['insatser', 'story', id],
    queryFn: async () => answer(await api.insatser[':id'].story.$get({ param: { id } })),
  });

export const diaryQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['insatser', 'diary', id],
    queryFn: async ({ pageParam }) =>
      answer(
        await api.insatser[':id'].diary.$get({
          param: { id },
          query: pageParam === null ? {} : { cursor: pageParam },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** Every behov in an area and in what lies in it. */
export const behovInQuery = (area: string) =>
  queryOptions({
    queryKey: ['behov', 'in', area],
    queryFn: async () => answer(await api.behov.$get({ query: { area, limit: '200' } })),
  });

/** One partner, where it is not known from elsewhere. */
export const partnerQuery = (id: string) =>
  queryOptions({
    queryKey: ['partners', 'one', id],
    queryFn: async () => answer(await api.partners[':id'].$get({ param: { id } })),
  });

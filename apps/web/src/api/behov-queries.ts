import type { Levnadsvana } from '@halsouppdrag/domain';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from './api-problem.ts';
import { api } from './client.ts';
import { insatsFilterQuery } from './queries.ts';

/** The filters of the behov, as the address holds them. */
export interface BehovFilters {
  area?: string | undefined;
  levnadsvana?: readonly Levnadsvana[] | undefined;
  text?: string | undefined;
  evidence?: 'true' | 'false' | undefined;
  answered?: 'true' | 'false' | undefined;
}

export const behovQuery = (id: string) =>
  queryOptions({
    queryKey: ['behov', 'one', id],
    queryFn: async () => answer(await api.behov[':id'].$get({ param: { id } })),
  });

/** The list, page after page. */
export function behovListQuery({ evidence, answered, ...filters }: BehovFilters) {
  const query = {
    ...insatsFilterQuery(filters),
    ...(evidence === undefined ? {} : { evidence }),
    ...(answered === undefined ? {} : { answered }),
  };
  return infiniteQueryOptions({
    queryKey: ['behov', 'list', query],
    queryFn: async ({ pageParam }: { pageParam: string | null }) =>
      answer(await api.behov.$get({ query: { ...query, ...(pageParam === null ? {} : { cursor: pageParam }) } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** The behov of one area and all that lies in it, as many as a panel has use for. */
export const behovInAreaQuery = (area: string) =>
  queryOptions({
    queryKey: ['behov', 'in', area],
    queryFn: async () => answer(await api.behov.$get({ query: { area, limit: '200' } })),
  });

import type { Levnadsvana, PartnerKind } from '@halsouppdrag/domain';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from './api-problem.ts';
import { api } from './client.ts';
import { insatsFilterQuery } from './queries.ts';

/** The filters of the register, as the address holds them. */
export interface PartnerFilters {
  area?: string | undefined;
  levnadsvana?: readonly Levnadsvana[] | undefined;
  kind?: readonly PartnerKind[] | undefined;
  text?: string | undefined;
}

export const partnerQuery = (id: string) =>
  queryOptions({
    queryKey: ['partners', 'one', id],
    queryFn: async () => answer(await api.partners[':id'].$get({ param: { id } })),
  });

/** The register, page after page. */
export function partnerListQuery({ kind, ...filters }: PartnerFilters) {
  const kinds = kind === undefined || kind.length === 0 ? {} : { kind: kind.join(',') };
  const query = { ...insatsFilterQuery(filters), ...kinds };
  return infiniteQueryOptions({
    queryKey: ['partners', 'list', query],
    queryFn: async ({ pageParam }: { pageParam: string | null }) =>
      answer(await api.partners.$get({ query: { ...query, ...(pageParam === null ? {} : { cursor: pageParam }) } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** What the register finds for some words, for a field to choose from. */
export const partnerSearchQuery = (text: string) =>
  queryOptions({
    queryKey: ['partners', 'search', text],
    queryFn: async () => answer(await api.partners.$get({ query: { limit: '12', ...(text === '' ? {} : { text }) } })),
    placeholderData: keepPreviousData,
  });

/** Partners whose name is so like this one that they may be the same organisation. */
export const similarPartnersQuery = (name: string) =>
  queryOptions({
    queryKey: ['partners', 'similar', name],
    queryFn: async () => answer(await api.partners.similar.$get({ query: { name } })),
    placeholderData: keepPreviousData,
  });

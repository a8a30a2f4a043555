import type {
  AreaLevel,
  CoverageQuestion,
  InsatsStatus,
  Levnadsvana,
  Preventionsniva,
  VardenhetKind,
  VardenhetStatus,
} from '@halsouppdrag/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from './api-problem.ts';
import { api } from './client.ts';

/** What the server said, one option object a call: the key under which it is kept, and how to ask. */

export const regionQuery = queryOptions({
  queryKey: ['region'],
  queryFn: async () => answer(await api.region.$get()),
  staleTime: Number.POSITIVE_INFINITY,
});

export const areasQuery = queryOptions({
  queryKey: ['areas'],
  queryFn: async () => answer(await api.areas.$get({ query: {} })),
  staleTime: Number.POSITIVE_INFINITY,
});

export const areaQuery = (id: string) =>
  queryOptions({
    // Under "insatser", since an area's answer counts them: a saved insats refreshes both.
    queryKey: ['insatser', 'area', id],
    queryFn: async () => answer(await api.areas[':id'].$get({ param: { id } })),
  });

export const areasGeoJsonQuery = (level: AreaLevel) =>
  queryOptions({
    queryKey: ['areas.geojson', level],
    queryFn: async () => answer(await api['areas.geojson'].$get({ query: { level } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const basemapQuery = queryOptions({
  queryKey: ['basemap'],
  queryFn: async () => answer(await api['basemap.topojson'].$get()),
  staleTime: Number.POSITIVE_INFINITY,
});

export const tatorterQuery = queryOptions({
  queryKey: ['tatorter'],
  queryFn: async () => answer(await api.tatorter.$get()),
  staleTime: Number.POSITIVE_INFINITY,
});

export const populationPointsQuery = queryOptions({
  queryKey: ['population-points'],
  queryFn: async () => answer(await api['population-points'].$get()),
  staleTime: Number.POSITIVE_INFINITY,
});

export const vardenheterQuery = queryOptions({
  queryKey: ['vardenheter'],
  queryFn: async () => answer(await api.vardenheter.$get({ query: {} })),
});

export const catchmentsQuery = (choice: {
  kinds: readonly VardenhetKind[];
  status: readonly VardenhetStatus[];
  area?: string | undefined;
}) =>
  queryOptions({
    queryKey: ['catchments', choice],
    queryFn: async () =>
      answer(
        await api.catchments.$get({
          query: {
            kinds: choice.kinds.join(','),
            status: choice.status.join(','),
            ...(choice.area === undefined ? {} : { area: choice.area }),
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: async () => answer(await api.indicators.$get()),
});

export const indicatorValuesQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicators', id, 'values'],
    queryFn: async () => answer(await api.indicators[':id'].values.$get({ param: { id }, query: {} })),
  });

/** The filters of the insatser, as the address holds them. */
export interface InsatsFilters {
  area?: string | undefined;
  levnadsvana?: readonly Levnadsvana[] | undefined;
  status?: readonly InsatsStatus[] | undefined;
  preventionsniva?: readonly Preventionsniva[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  text?: string | undefined;
}

/** The filters as query parameters, without those that are not set. */
export function insatsFilterQuery(filters: InsatsFilters): Record<string, string> {
  const { area, levnadsvana, status, preventionsniva, from, to, text } = filters;
  const query = {
    area,
    levnadsvana: levnadsvana?.join(','),
    status: status?.join(','),
    preventionsniva: preventionsniva?.join(','),
    from,
    to,
    text,
  };
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

export const insatserGeoJsonQuery = (filters: InsatsFilters) =>
  queryOptions({
    queryKey: ['insatser', 'geojson', insatsFilterQuery(filters)],
    queryFn: async () => answer(await api['insatser.geojson'].$get({ query: insatsFilterQuery(filters) })),
    placeholderData: keepPreviousData,
  });

/** How many insatser each level of the preventionstriangel would show; the levels chosen change nothing in it. */
export const preventionsnivaCountsQuery = ({ preventionsniva: _, ...others }: InsatsFilters) =>
  queryOptions({
    queryKey: ['insatser', 'preventionsnivaer', insatsFilterQuery(others)],
    queryFn: async () => answer(await api.preventionsnivaer.$get({ query: insatsFilterQuery(others) })),
    placeholderData: keepPreviousData,
  });

/** What the person who asks has to do; another person has something else to do. */
export const myWorkQuery = (personId: string, filters: InsatsFilters) =>
  queryOptions({
    queryKey: ['insatser', 'my-work', personId, insatsFilterQuery(filters)],
    queryFn: async () => answer(await api['my-work'].$get({ query: insatsFilterQuery(filters) })),
    placeholderData: keepPreviousData,
  });

export const insatsQuery = (id: string) =>
  queryOptions({
    queryKey: ['insatser', 'one', id],
    queryFn: async () => answer(await api.insatser[':id'].$get({ param: { id } })),
  });

/** Kept with the records themselves, so that a saved one refreshes its history too. */
const auditedUnder = { insats: 'insatser', behov: 'behov', partner: 'partners' } as const;

export const auditQuery = (entity: keyof typeof auditedUnder, id: string) =>
  queryOptions({
    queryKey: [auditedUnder[entity], 'audit', id],
    queryFn: async () => answer(await api.audit.$get({ query: { entity, id } })),
  });

/** What the white spots are counted over: those that go on today, unless a period is given. */
export interface SpotFilters {
  area?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export const whiteSpotsQuery = ({ area, from, to }: SpotFilters) =>
  queryOptions({
    queryKey: ['insatser', 'white-spots', insatsFilterQuery({ area, from, to })],
    queryFn: async () => answer(await api['white-spots'].$get({ query: insatsFilterQuery({ area, from, to }) })),
    placeholderData: keepPreviousData,
  });

export const coverageQuery = (question: CoverageQuestion) =>
  queryOptions({
    queryKey: ['coverage', question],
    // With its question: while the next one is on its way, what is shown is the answer to this.
    queryFn: async () => ({ ...(await answer(await api.coverage.$post({ json: question }))), question }),
    placeholderData: keepPreviousData,
  });

export const placementChoicesQuery = queryOptions({
  queryKey: ['placement-choices'],
  queryFn: async () => answer(await api['placement-choices'].$get()),
});

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async () => answer(await api.people.$get()),
});

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => answer(await api.session.$get()),
});

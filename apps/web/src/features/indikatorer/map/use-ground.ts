import { type AreaFeature, mostOutlinesAtOnce } from '@halsouppdrag/domain';
import { useQueries, useQuery } from '@tanstack/react-query';
import { areasGeoJsonQuery, basemapQuery, regionQuery, tatorterQuery } from '../../../api/queries.ts';
import { type ComparedLevel, comparedLevels } from '../resolve.ts';

export type Ground = ReturnType<typeof useGround>;

/** The outlines of a level, or that there are so many that they come in tiles; nothing until it is known. */
export type Outlines = { readonly type: 'FeatureCollection'; readonly features: AreaFeature[] } | 'tiles' | undefined;

/** What the map is drawn on, each part as soon as it has arrived. Only the levels that have been looked at are fetched. */
export function useGround(level: ComparedLevel) {
  const basemap = useQuery(basemapQuery);
  const tatorter = useQuery(tatorterQuery);
  const region = useQuery(regionQuery);
  // Where some level is of many areas the others are as large together, however few they are.
  const isTiled = region.data?.levels.some(({ areas }) => areas > mostOutlinesAtOnce);
  const isAtOnce = isTiled === false;
  const lan = useQuery({ ...areasGeoJsonQuery('lan'), enabled: isAtOnce });
  // The kommuner are always drawn, as lines to find one's way by.
  const isWanted = (one: ComparedLevel) => one === level || one === 'kommun';
  const levels = useQueries({
    queries: comparedLevels.map((one) => ({
      ...areasGeoJsonQuery(one),
      enabled: isAtOnce && isWanted(one),
    })),
  });
  const fetched = [region, basemap, lan, tatorter, ...levels];
  return {
    basemap: basemap.data,
    lan: isTiled ? ('tiles' as const) : lan.data,
    tatorter: tatorter.data?.items,
    byLevel: Object.fromEntries(
      comparedLevels.map((one, i) => [one, isTiled && isWanted(one) ? 'tiles' : levels[i]?.data]),
    ) as Record<ComparedLevel, Outlines>,
    error: fetched.find(({ isError }) => isError)?.error ?? null,
    retry: () => {
      for (const query of fetched) if (query.isError) void query.refetch();
    },
  };
}

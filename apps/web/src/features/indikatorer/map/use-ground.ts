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
  const lan = useQuery(areasGeoJsonQuery('lan'));
  const tatorter = useQuery(tatorterQuery);
  const region = useQuery(regionQuery);
  const areasOn = (one: ComparedLevel) => region.data?.levels.find((told) => told.level === one)?.areas ?? 0;
  const isTiled = (one: ComparedLevel) => areasOn(one) > mostOutlinesAtOnce;
  // The kommuner are always drawn, as lines to find one's way by.
  const isWanted = (one: ComparedLevel) => region.data !== undefined && (one === level || one === 'kommun');
  const levels = useQueries({
    queries: comparedLevels.map((one) => ({
      ...areasGeoJsonQuery(one),
      enabled: isWanted(one) && !isTiled(one),
    })),
  });
  const fetched = [region, basemap, lan, tatorter, ...levels];
  return {
    basemap: basemap.data,
    lan: lan.data,
    tatorter: tatorter.data?.items,
    byLevel: Object.fromEntries(
      comparedLevels.map((one, i) => [one, isWanted(one) && isTiled(one) ? 'tiles' : levels[i]?.data]),
    ) as Record<ComparedLevel, Outlines>,
    error: fetched.find(({ isError }) => isError)?.error ?? null,
    retry: () => {
      for (const query of fetched) if (query.isError) void query.refetch();
    },
  };
}

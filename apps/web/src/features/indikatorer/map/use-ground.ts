import type { AreaFeature } from '@halsouppdrag/domain';
import { useQueries, useQuery } from '@tanstack/react-query';
import { areasGeoJsonQuery, basemapQuery, tatorterQuery } from '../../../api/queries.ts';
import { type ComparedLevel, comparedLevels } from '../resolve.ts';

export type Ground = ReturnType<typeof useGround>;

/** What the map is drawn on, each part as soon as it has arrived. Only the levels that have been looked at are fetched. */
export function useGround(level: ComparedLevel) {
  const basemap = useQuery(basemapQuery);
  const lan = useQuery(areasGeoJsonQuery('lan'));
  const tatorter = useQuery(tatorterQuery);
  // The kommuner are always drawn, as lines to find one's way by.
  const levels = useQueries({
    queries: comparedLevels.map((one) => ({ ...areasGeoJsonQuery(one), enabled: one === level || one === 'kommun' })),
  });
  const fetched = [basemap, lan, tatorter, ...levels];
  return {
    basemap: basemap.data,
    lan: lan.data,
    tatorter: tatorter.data?.items,
    byLevel: Object.fromEntries(comparedLevels.map((one, i) => [one, levels[i]?.data])) as Record<
      ComparedLevel,
      { readonly type: 'FeatureCollection'; readonly features: AreaFeature[] } | undefined
    >,
    error: fetched.find(({ isError }) => isError)?.error ?? null,
    retry: () => {
      for (const query of fetched) if (query.isError) void query.refetch();
    },
  };
}

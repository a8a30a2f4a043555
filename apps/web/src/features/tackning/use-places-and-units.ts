import { useQuery } from '@tanstack/react-query';
import { areasQuery, regionQuery, tatorterQuery, vardenheterQuery } from '../../api/queries.ts';

/** The region, its areas, places and units: what the figures are told by, and what to do where a part has not come. */
export function usePlacesAndUnits() {
  const region = useQuery(regionQuery);
  const areas = useQuery(areasQuery);
  const vardenheter = useQuery(vardenheterQuery);
  // The map tells of those that have not come.
  const tatorter = useQuery(tatorterQuery).data?.items;
  // What has come once stands, also when it could not be asked for again.
  const missing = [region, areas, vardenheter].filter(({ isLoadingError }) => isLoadingError);
  return {
    region: region.data,
    areas: areas.data?.items,
    vardenheter: vardenheter.data?.items,
    tatorter,
    error: missing[0]?.error ?? null,
    retry: () => {
      for (const query of missing) void query.refetch();
    },
    /** What people call the area that was asked of, or the region; null until it is known. */
    nameOf: (areaId: string | undefined): string | null =>
      areaId === undefined
        ? (region.data?.name ?? null)
        : (areas.data?.items.find(({ id }) => id === areaId)?.name ?? null),
  };
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { areasGeoJsonQuery, areasQuery, basemapQuery, tatorterQuery } from '../../api/queries.ts';

/** What the map of Täckning is drawn on, each part as soon as it has arrived. */
export type CoverageGround = ReturnType<typeof useCoverageGround>;

export function useCoverageGround() {
  const basemap = useQuery(basemapQuery);
  const lan = useQuery(areasGeoJsonQuery('lan'));
  const kommun = useQuery(areasGeoJsonQuery('kommun'));
  const deso = useQuery(areasGeoJsonQuery('deso'));
  const tatorter = useQuery(tatorterQuery);
  const areas = useQuery(areasQuery).data?.items;
  const names = useMemo(() => {
    const areaOf = new Map(areas?.map((area) => [area.id, area]));
    // The name of a base area is a code, which says little without what it lies in.
    return new Map(areas?.map(({ id, name, parentId }) => [id, `${name}, ${areaOf.get(parentId ?? '')?.name ?? ''}`]));
  }, [areas]);
  const fetched = [basemap, lan, kommun, deso, tatorter];
  return {
    basemap: basemap.data,
    lan: lan.data,
    kommun: kommun.data,
    deso: deso.data,
    tatorter: tatorter.data?.items,
    nameOf: (areaId: string) => names.get(areaId) ?? areaId,
    error: fetched.find(({ isError }) => isError)?.error ?? null,
    retry: () => {
      for (const query of fetched) if (query.isError) void query.refetch();
    },
  };
}

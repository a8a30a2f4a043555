import type { AreaLevel } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  areasGeoJsonQuery,
  areasQuery,
  basemapQuery,
  indicatorsQuery,
  insatserGeoJsonQuery,
  regionQuery,
  tatorterQuery,
  vardenheterQuery,
} from '../../api/queries.ts';
import type { ViewState } from '../../app/view-state.ts';
import { levelsShown, type MapChoice } from './map-choice.ts';
import { chosenIds } from './map-focus.ts';
import { levelOfId } from './measure.ts';
import { useAreasOnMap } from './use-areas-on-map.ts';
import { useCatchments } from './use-catchments.ts';
import { useChoropleth, useColouring } from './use-colouring.ts';

/** Everything the map and its table show, each part as soon as it has arrived. */
export type KartaData = ReturnType<typeof useKartaData>;

export function useKartaData(view: ViewState, choice: MapChoice) {
  const levels = useMemo(() => levelsShown(choice.layers), [choice]);
  const colouring = useColouring(choice.colour, levels, view);
  const chosen = useMemo(() => chosenIds(view.panel), [view.panel]);
  const needed = useMemo(() => {
    const chosenLevel = chosen.area === null ? undefined : levelOfId(chosen.area);
    const all = [...levels, colouring.colouring.level, chosenLevel];
    return new Set(all.filter((level): level is AreaLevel => level !== null && level !== undefined));
  }, [levels, colouring.colouring.level, chosen]);

  const region = useQuery(regionQuery);
  const basemap = useQuery(basemapQuery);
  const lan = useQuery(areasGeoJsonQuery('lan'));
  const areaList = useQuery(areasQuery);
  const areas = useAreasOnMap(needed);
  const tatorter = useQuery(tatorterQuery);
  const vardenheter = useQuery(vardenheterQuery);
  const indicators = useQuery(indicatorsQuery);
  const { area, levnadsvana, status, from, to, text } = view;
  const insatser = useQuery(insatserGeoJsonQuery({ area, levnadsvana, status, from, to, text }));
  const catchments = useCatchments(
    choice.layers.has('catchments'),
    choice.catchmentKinds,
    vardenheter.data?.items,
    region.data,
  );
  const coloured = useChoropleth(choice.colour, colouring.colouring, areas, region.data);

  const fetched = [region, basemap, lan, areaList, tatorter, vardenheter, insatser];
  return {
    levels,
    chosen,
    region: region.data,
    basemap: basemap.data,
    lan: lan.data,
    areaList: areaList.data,
    areas: areas.byLevel,
    tatorter: tatorter.data?.items,
    vardenheter: vardenheter.data?.items,
    insatser: insatser.data?.features,
    indicators: indicators.data?.items,
    catchments,
    choropleth: coloured,
    colourNote: colouring.colouring.note,
    error: fetched.find(({ isError }) => isError)?.error ?? areas.error ?? colouring.error ?? catchments?.error ?? null,
    retry: () => {
      for (const query of fetched) if (query.isError) void query.refetch();
      areas.retry();
      colouring.retry();
      catchments?.retry();
    },
  };
}

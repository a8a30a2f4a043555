import type { AreaLevel, Region } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { indicatorsQuery, indicatorValuesQuery, type SpotFilters, whiteSpotsQuery } from '../../api/queries.ts';
import { levnadsvanaOfColour } from '../../app/white-spot-colour.ts';
import type { ShownLevel } from '../../map/shown-level.ts';
import { whiteSpotColouringText } from '../../text/white-spot-colouring.ts';
import { type Choropleth, choropleth } from './choropleth.ts';
import {
  type ColouredLevel,
  colouredLevel,
  densityMeasure,
  indicatorMeasure,
  levelsWithValues,
  type Measure,
} from './measure.ts';
import type { AreasOnMap } from './use-areas-on-map.ts';
import { whiteSpotMeasure } from './white-spot-measure.ts';

/** What the areas are coloured by, at which level, and what to say about it. */
export interface Colouring extends ColouredLevel {
  /** Null until its values have arrived. */
  readonly measure: Measure | null;
}

const onlyLokalsamhallen: ReadonlySet<AreaLevel> = new Set(['lokalsamhalle']);
const none: Colouring = { level: null, note: null, measure: null };

/** The measure of the address' `colour` and the level it colours. Density is counted from the areas on the map. */
export function useColouring(
  colour: string | null,
  levelsFinestFirst: readonly AreaLevel[],
  { from, to }: SpotFilters,
): { indicatorId: string | null; colouring: Colouring; error: unknown; retry(): void } {
  const levnadsvana = levnadsvanaOfColour(colour);
  const indicatorId = colour === null || colour === 'density' || levnadsvana !== null ? null : colour;
  const spots = useQuery({ ...whiteSpotsQuery({ from, to }), enabled: levnadsvana !== null });
  const indicators = useQuery(indicatorsQuery);
  const indicator = indicators.data?.items.find(({ id }) => id === indicatorId);
  const values = useQuery({ ...indicatorValuesQuery(indicatorId ?? ''), enabled: indicator !== undefined });
  const items = values.data?.items;
  const finest = levelsFinestFirst[0];
  const colouring = useMemo((): Colouring => {
    if (colour === null) return none;
    const shown = finest === undefined ? [] : [finest];
    if (colour === 'density') return { ...colouredLevel('', shown, null), measure: null };
    if (levnadsvana !== null) {
      if (spots.data === undefined) return none;
      const measure = whiteSpotMeasure(spots.data, levnadsvana, colour);
      const { level, note } = colouredLevel(whiteSpotColouringText.colour(levnadsvana), shown, onlyLokalsamhallen);
      const notes = [note, spots.data.examples ? whiteSpotColouringText.exampleNote : null].filter(
        (one) => one !== null,
      );
      return { level, note: notes.length === 0 ? null : notes.join(' '), measure };
    }
    if (indicator === undefined || items === undefined) return none;
    return {
      ...colouredLevel(indicator.name, shown, levelsWithValues(items)),
      measure: indicatorMeasure(indicator, items),
    };
  }, [colour, levnadsvana, finest, indicator, items, spots.data]);
  return {
    indicatorId,
    colouring,
    error: indicators.error ?? values.error ?? spots.error,
    retry: () => {
      if (indicators.isError) void indicators.refetch();
      if (values.isError) void values.refetch();
      if (spots.isError) void spots.refetch();
    },
  };
}

/** The colouring applied to the areas of its level; null until both have arrived. */
export function useChoropleth(
  colour: string | null,
  { level, measure }: Colouring,
  { byLevel }: AreasOnMap,
  region: Region | undefined,
): Choropleth | null {
  const areas = level === null || level === 'lan' ? undefined : byLevel[level satisfies ShownLevel];
  return useMemo(() => {
    if (level === null || areas === undefined || region === undefined) return null;
    const chosen =
      colour === 'density' ? densityMeasure(areas, region.populationYear, region.populationSourceId) : measure;
    return chosen === null
      ? null
      : choropleth(
          chosen,
          level,
          areas.map(({ properties }) => properties.id),
        );
  }, [colour, level, measure, areas, region]);
}

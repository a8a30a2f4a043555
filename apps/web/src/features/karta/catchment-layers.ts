import type { ExpressionSpecification } from 'maplibre-gl';
import { palette } from '../../map/map-palette.ts';
import type { SlottedLayer } from '../../map/map-style.ts';

/** How strong the colour of a unit is in each band, nearest first; the last is for what lies beyond the widest. */
export const bandOpacities = [0.72, 0.52, 0.34, 0.2, 0.07] as const;

/** The limits that the map and its legend use, in km. */
export const bandsKm = [5, 10, 20, 30] as const;

/**
 * The catchments, from the source `catchments`: a colour for each unit, lighter for each band. Over coloured areas only
 * their borders are drawn, since two fills on top of each other say nothing.
 */
export function catchmentLayers(colours: ReadonlyMap<string, string>, overColouredAreas: boolean): SlottedLayer[] {
  const source = 'catchments';
  const visibility = overColouredAreas ? 'none' : 'visible';
  const colour = unitColour(colours);
  return [
    {
      slot: 'catchments',
      layer: {
        id: 'catchments-fill',
        type: 'fill',
        source,
        layout: { visibility },
        paint: { 'fill-color': colour, 'fill-opacity': byBand, 'fill-antialias': false },
      },
    },
    {
      slot: 'catchments',
      layer: {
        id: 'catchments-border',
        type: 'line',
        source,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': overColouredAreas ? palette.chosen : colour,
          'line-width': overColouredAreas ? 1.2 : 0.8,
          'line-opacity': overColouredAreas ? 0.75 : 0.9,
        },
      },
    },
  ];
}

const byBand = [
  'match',
  ['coalesce', ['get', 'maxKm'], 0],
  ...bandsKm.flatMap((km, i) => [km, bandOpacities[i] ?? 0]),
  bandOpacities[bandsKm.length] ?? 0,
  // "match" takes any number of branches, which its type cannot say.
] as unknown as ExpressionSpecification;

function unitColour(colours: ReadonlyMap<string, string>): ExpressionSpecification | string {
  if (colours.size === 0) return palette.missing;
  return [
    'match',
    ['get', 'vardenhetId'],
    ...[...colours].flat(),
    palette.missing,
  ] as unknown as ExpressionSpecification;
}

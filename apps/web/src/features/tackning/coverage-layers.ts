import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { palette } from '../../map/map-palette.ts';
import type { SlottedLayer } from '../../map/map-style.ts';
import { iconOffset, iconSize, vardenhetLayers } from '../../map/vardenhet-layers.ts';
import { type PlaceColouring, patternImages } from './place-colouring.ts';

export const placeSource = 'deso';
export const placeHitLayer = 'coverage-place';
/** What lies under the pointer; out of sight while a unit is held, since who holds one is not asking. */
export const placeHoverLayer = 'coverage-place-hover';

/** Some of the ground is seen through the colours of the base areas. */
export const coverageOpacity = 0.92;

/** The class that a base area has been told it is in; one that nobody asked about is in none. */
const band: ExpressionSpecification = ['coalesce', ['feature-state', 'band'], -1];

/**
 * The base areas by their class, from the source `deso`. The class is the state of each area, so that what changes while
 * a unit is dragged is only told and not drawn anew. Patterns lie over the colours that should not say it alone.
 */
export function coverageLayers({ colours, patterns }: Pick<PlaceColouring, 'colours' | 'patterns'>): SlottedLayer[] {
  const source = placeSource;
  const fill = (id: string, paint: object): SlottedLayer => ({
    slot: 'choropleth',
    layer: { id, type: 'fill', source, paint: { 'fill-antialias': false, ...paint } },
  });
  const branches = colours.flatMap((colour, k) => [k, colour]);
  return [
    // "match" takes any number of branches, which its type cannot say.
    fill('coverage-colour', {
      'fill-color': ['match', band, ...branches, 'rgba(0,0,0,0)'],
      'fill-opacity': coverageOpacity,
    }),
    ...patternImages.map((image) =>
      fill(`coverage-${image}`, { 'fill-pattern': image, 'fill-opacity': among(patterns[image] ?? []) }),
    ),
    // Answers what is at a point, yet costs nothing to draw.
    fill(placeHitLayer, { 'fill-opacity': 0 }),
    {
      slot: 'deso',
      layer: {
        id: 'coverage-place-border',
        type: 'line',
        source,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': '#ffffff', 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.2, 12, 0.9] },
      },
    },
    {
      slot: 'hover',
      layer: {
        id: placeHoverLayer,
        type: 'line',
        source,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.chosen,
          'line-width': ['case', ['boolean', ['feature-state', 'hover'], false], 2.5, 0],
          'line-opacity': 1,
          'line-opacity-transition': { duration: 0 },
        },
      },
    },
  ];
}

/** One in some classes and nothing in the others. What is nothing everywhere the map need not work out for each area. */
function among(classes: readonly number[]): ExpressionSpecification | number {
  if (classes.length === 0) return 0;
  return ['case', ['in', band, ['literal', [...classes]]], 1, 0];
}

/** The borders of the kommuner, from the source `kommun`. */
export const kommunBorders: readonly SlottedLayer[] = [
  {
    slot: 'kommun',
    layer: {
      id: 'kommun-border',
      type: 'line',
      source: 'kommun',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': '#2b373d', 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.1, 12, 2.2] },
    },
  },
];

/** The care units, from the source `vardenheter`: what is closed is pale and crossed out, what is moved has a ring. */
export const coverageUnitLayers: readonly SlottedLayer[] = [
  ...vardenhetLayers(null)
    .slice(0, 1)
    .map(({ slot, layer }): SlottedLayer => {
      if (layer.type !== 'symbol') return { slot, layer };
      const isClosed: ExpressionSpecification = ['match', ['get', 'mark'], ['closed', 'shut'], 0.45, 1];
      return { slot, layer: { ...layer, paint: { ...layer.paint, 'icon-opacity': isClosed } } };
    }),
  over('coverage-closed', 'cross', ['in', ['get', 'mark'], ['literal', ['closed', 'shut']]]),
  over('coverage-moved', 'ring', ['==', ['get', 'mark'], 'moved']),
];

function over(id: string, image: string, filter: FilterSpecification): SlottedLayer {
  return {
    slot: 'vardenheter',
    layer: {
      id,
      type: 'symbol',
      source: 'vardenheter',
      filter,
      layout: {
        'icon-image': image,
        'icon-size': iconSize,
        'icon-offset': iconOffset,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  };
}

/** From where a moved unit was to where it is, from the source `moves`. */
export const moveLayers: readonly SlottedLayer[] = [
  { slot: 'chosen', layer: move('coverage-move-halo', { 'line-color': palette.halo, 'line-width': 5 }) },
  {
    slot: 'chosen',
    layer: move('coverage-move', { 'line-color': palette.chosen, 'line-width': 2, 'line-dasharray': [2, 1.5] }),
  },
];

function move(id: string, paint: object): SlottedLayer['layer'] {
  return { id, type: 'line', source: 'moves', paint };
}

import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapLayer } from '../app/view-state.ts';
import { palette } from './map-palette.ts';
import { labelFont, type SlottedLayer } from './map-style.ts';
import type { ShownLevel } from './shown-level.ts';

const source = 'labels';
type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** Names from further out than this would only collide. */
const fromZoom: Record<ShownLevel, number> = { kommun: 6, lokalsamhalle: 9.6, deso: 12 };
/** Places with as many people keep their names among the symbols. */
const townFrom = 2500;
/** Nearer than this one is inside the kommun, and its name says nothing more. */
const kommunToZoom = 9.2;

/** Names of areas and places, from the source `labels`. Where two collide the larger place keeps its name. */
export function labelLayers(layers: ReadonlySet<MapLayer>): SlottedLayer[] {
  const places = layers.has('tatort');
  return [
    areaNames('deso', layers.has('deso'), {
      'text-field': ['get', 'name'],
      'text-size': 10.5,
    }),
    areaNames(
      'lokalsamhalle',
      layers.has('lokalsamhalle'),
      { 'text-field': ['get', 'name'], 'text-size': 11.5, 'text-max-width': 7 },
      places,
    ),
    placeNames('labels', 'label-tatort', places, [
      'all',
      ['<', ['get', 'population'], townFrom],
      // Small places join as there comes to be room.
      ['>=', ['get', 'population'], ['step', ['zoom'], 1200, 8, 700, 8.8, 0]],
      notInShadow,
    ]),
    placeNames('towns', 'label-town', places, ['all', ['>=', ['get', 'population'], townFrom], notInShadow]),
    {
      slot: 'labels',
      layer: {
        id: 'label-kommun',
        type: 'symbol',
        source,
        filter: ['==', ['get', 'kind'], 'kommun'],
        minzoom: fromZoom.kommun,
        maxzoom: kommunToZoom,
        layout: {
          visibility: visible(layers.has('kommun')),
          'text-field': ['upcase', ['get', 'name']],
          'text-font': labelFont,
          'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10.5, 9, 13],
          'text-letter-spacing': 0.12,
          'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
          'text-radial-offset': 1.5,
          'text-padding': 4,
        },
        paint: { 'text-color': palette.areaLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
      },
    },
  ];
}

function placeNames(slot: 'labels' | 'towns', id: string, on: boolean, which: ExpressionSpecification): SlottedLayer {
  return {
    slot,
    layer: {
      id,
      type: 'symbol',
      source,
      filter: ['all', ['==', ['get', 'kind'], 'tatort'], which],
      layout: {
        visibility: visible(on),
        'text-field': ['get', 'name'],
        'text-font': labelFont,
        'text-size': sizeByPopulation,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': clearOfSymbols,
        'text-padding': 3,
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: { 'text-color': palette.placeLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
  };
}

const notInShadow: ExpressionSpecification = ['step', ['zoom'], ['!', ['get', 'outskirt']], 9.5, true];

/**
 * In the middle of a place its units stand; the larger the place, the more of them. Near by they are far apart. In ems
 * of the name.
 */
const clearOfSymbols: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  6.5,
  0.8,
  8,
  ['interpolate', ['linear'], ['log10', ['max', 200, ['get', 'population']]], 2.3, 0.6, 3.5, 0.9, 5.2, 2.3],
  11,
  0.9,
];

function areaNames(kind: ShownLevel, on: boolean, layout: Layout, placesNamed = false): SlottedLayer {
  return {
    slot: 'labels',
    layer: {
      id: `label-${kind}`,
      type: 'symbol',
      source,
      minzoom: fromZoom[kind],
      filter: ['all', ['==', ['get', 'kind'], kind], placesNamed ? ['!', ['get', 'namedAsTatort']] : true],
      layout: {
        ...layout,
        visibility: visible(on),
        'text-font': labelFont,
        'text-padding': 6,
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: { 'text-color': palette.areaLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  };
}

const sizeByPopulation: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  7,
  ['interpolate', ['linear'], ['log10', ['max', 200, ['get', 'population']]], 2.3, 9.5, 3.7, 11.5, 5.2, 16],
  12,
  ['interpolate', ['linear'], ['log10', ['max', 200, ['get', 'population']]], 2.3, 12, 3.7, 15, 5.2, 22],
];

function visible(on: boolean): 'visible' | 'none' {
  return on ? 'visible' : 'none';
}

import { type Vardenhet, type VardenhetKind, vardenhetKinds } from '@halsouppdrag/domain';
import type { FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { palette } from './map-palette.ts';
import { labelFont, type SlottedLayer } from './map-style.ts';
import { type Offset, sideBySide } from './side-by-side.ts';

export interface VardenhetProperties {
  readonly id: string;
  readonly name: string;
  readonly image: string;
  readonly order: number;
  readonly x: number;
  readonly y: number;
}

/** The map image of a unit. */
export function vardenhetImage(kind: VardenhetKind, planned: boolean): string {
  return `${kind}-${planned ? 'planned' : 'open'}`;
}

/** The nodes of the län lie on top of the many vårdcentraler; what exists on top of what is only planned. */
const fromTop: readonly VardenhetKind[] = ['sjukhus', 'vardcentrum', 'halsocentral', 'narmottagning', 'vardcentral'];

/** The units of the kinds shown. Those that share a point are put side by side. */
export function vardenhetFeatures(
  vardenheter: readonly Vardenhet[],
  kinds: readonly VardenhetKind[],
): FeatureCollection<Point, VardenhetProperties> {
  const shown = vardenheter
    .filter(({ kind }) => kinds.includes(kind))
    .toSorted((a, b) => vardenhetKinds.indexOf(a.kind) - vardenhetKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
  const offsets = sideBySide(shown.map(({ position }) => position));
  return {
    type: 'FeatureCollection',
    features: shown.map(({ id, name, kind, status, position }, i) => {
      const [x, y]: Offset = offsets[i] ?? [0, 0];
      const planned = status !== 'oppen';
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...position] },
        properties: {
          id,
          name,
          image: vardenhetImage(kind, planned),
          order: fromTop.length - fromTop.indexOf(kind) - (planned ? fromTop.length : 0),
          x,
          y,
        },
      };
    }),
  };
}

/** Wide enough that two symbols side by side do not touch. In pixels of the image at full size. */
const step = 26;

/** Room for a square of 17 × 17 at one point; what is further out would be drawn on its edge. */
const furthest = 8;

/** The offset of `sideBySide` as an icon's, which counts in pixels before the icon is scaled. */
export const iconOffset: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['get', 'y'],
  -furthest,
  acrossAt(-furthest),
  furthest,
  acrossAt(furthest),
];

function acrossAt(y: number): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['get', 'x'],
    -furthest,
    ['literal', [-furthest * step, y * step]],
    furthest,
    ['literal', [furthest * step, y * step]],
  ];
}

/** Smaller from afar: at the opening view the vårdcentraler of a town would hide one another. */
export const iconSize: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 7, 0.58, 9, 0.75, 12, 1];

export const vardenhetHitLayer = 'vardenheter-symbol';

/** The care units, from the source `vardenheter`. The chosen one has a ring. */
export function vardenhetLayers(chosenId: string | null): SlottedLayer[] {
  const source = 'vardenheter';
  return [
    {
      slot: 'vardenheter',
      layer: {
        id: vardenhetHitLayer,
        type: 'symbol',
        source,
        layout: {
          'icon-image': ['get', 'image'],
          'icon-size': iconSize,
          'icon-offset': iconOffset,
          'icon-allow-overlap': true,
          // Labels give way to symbols, never the reverse.
          'icon-ignore-placement': false,
          'symbol-sort-key': ['get', 'order'],
          'text-field': ['step', ['zoom'], '', 11, ['get', 'name']],
          'text-font': labelFont,
          'text-size': 11.5,
          'text-optional': true,
          'text-variable-anchor': ['top', 'bottom'],
          'text-radial-offset': 1.2,
          'text-max-width': 9,
        },
        paint: { 'text-color': palette.placeLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
      },
    },
    {
      slot: 'vardenheter',
      layer: {
        id: 'vardenheter-chosen',
        type: 'symbol',
        source,
        filter: ['==', ['get', 'id'], chosenId ?? ''],
        layout: {
          visibility: chosenId === null ? 'none' : 'visible',
          'icon-image': 'ring',
          'icon-size': iconSize,
          'icon-offset': iconOffset,
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    },
  ];
}

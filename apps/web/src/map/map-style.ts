import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { palette } from './map-palette.ts';

/**
 * The order of everything on the map, bottom first. A slot is an unseen layer that real layers are put before, so that
 * the order does not depend on which answer came first.
 */
export const slots = [
  'land',
  'lan',
  'choropleth',
  'catchments',
  'water',
  'deso',
  'lokalsamhalle',
  'kommun',
  'hover',
  'chosen',
  'labels',
  'insatser',
  'vardenheter',
  // Placed before the symbols, so that a town keeps its name however many units it has.
  'towns',
] as const;
export type Slot = (typeof slots)[number];

/** A layer and where in the order it belongs. */
export interface SlottedLayer {
  readonly slot: Slot;
  readonly layer: LayerSpecification;
}

export function slotId(slot: Slot): string {
  return `slot-${slot}`;
}

/** The font that labels are drawn with, by the name the layers use. */
export const labelFont = ['Inter'];

/** The empty map: the sea, the font and the slots. `fontUrl` must be absolute: labels are drawn away from the page. */
export function mapStyle(fontUrl: string): StyleSpecification {
  return {
    version: 8,
    'font-faces': { Inter: fontUrl },
    sources: {},
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      ...slots.map(
        (slot): LayerSpecification => ({
          id: slotId(slot),
          type: 'background',
          layout: { visibility: 'none' },
        }),
      ),
    ],
  };
}

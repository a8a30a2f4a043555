import { palette } from '../../../map/map-palette.ts';
import type { SlottedLayer } from '../../../map/map-style.ts';
import type { Pattern } from '../colouring.ts';
import type { ComparedLevel } from '../resolve.ts';

/** What an area is told about its class. Nothing else says how it looks: no layer changes with what is compared. */
export interface AreaState {
  readonly colour: string;
  readonly pattern: Pattern | null;
}

/** The layer that also answers what is at a point. */
export function hitLayer(level: ComparedLevel): string {
  return `compare-${level}`;
}

/** How a level is drawn. */
export interface LevelLook {
  /** A level that is not looked at is there, unseen. */
  readonly isShown: boolean;
  /** The patterns that its areas may have: each is a layer over all areas, which takes time to draw. */
  readonly patterns: readonly Pattern[];
}

/** From here on so few areas are in sight that their borders can be lines as wide as one likes. */
const closeBy = 8;
const borderColour = '#8d989d';

/**
 * The areas of a level by what they have been told, from the source named after it. Every state that an area is told
 * has all layers of its source computed anew for it, so there are few here, and what is marked is elsewhere.
 */
export function compareLayers(level: ComparedLevel, { isShown, patterns }: LevelLook): SlottedLayer[] {
  const visibility = isShown ? 'visible' : 'none';
  const fill = (id: string, paint: object): SlottedLayer => ({
    slot: 'choropleth',
    layer: { id, type: 'fill', source: level, layout: { visibility }, paint },
  });
  // The kommuner have their borders drawn whichever level is compared.
  const hasBorder = level !== 'kommun';
  return [
    fill(hitLayer(level), {
      'fill-color': ['to-color', ['feature-state', 'colour'], 'rgba(0,0,0,0)'],
      'fill-opacity': 0.94,
      // Seven times fewer corners than lines: a country has its areas' borders almost for nothing.
      'fill-antialias': hasBorder,
      ...(hasBorder ? { 'fill-outline-color': ['step', ['zoom'], borderColour, closeBy, 'rgba(0,0,0,0)'] } : {}),
    }),
    ...patterns.map((pattern) =>
      fill(`${hitLayer(level)}-${pattern}`, {
        'fill-antialias': false,
        'fill-pattern': pattern,
        'fill-opacity': ['case', ['==', ['feature-state', 'pattern'], pattern], 1, 0],
      }),
    ),
    ...(hasBorder ? [closeBorder(level, visibility)] : []),
  ];
}

function closeBorder(level: ComparedLevel, visibility: 'visible' | 'none'): SlottedLayer {
  return {
    slot: 'deso',
    layer: {
      id: `${hitLayer(level)}-border`,
      type: 'line',
      source: level,
      minzoom: closeBy,
      layout: { visibility },
      paint: { 'line-color': borderColour, 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.4, 12, 1.2] },
    },
  };
}

/** The source of the outlines that marks are drawn with: the areas of a level once more. */
export function markSource(level: ComparedLevel): string {
  return `${level}-marks`;
}

/** The layers that mark what is chosen, seen only while some area is, see `setLineSeen`. */
export function markLayers(level: ComparedLevel): SlottedLayer[] {
  const line = (name: string, color: string, width: number): SlottedLayer => ({
    slot: 'chosen',
    layer: {
      id: `${markSource(level)}-${name}`,
      type: 'line',
      source: markSource(level),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': ['case', ['boolean', ['feature-state', 'chosen'], false], width, 0],
        'line-opacity': 0,
        'line-opacity-transition': { duration: 0 },
      },
    },
  });
  return [line('halo', palette.halo, 6.5), line('chosen', palette.chosen, 3)];
}

/** The borders of the kommuner, to find one's way by whichever level is compared. */
export const kommunLines: readonly SlottedLayer[] = [
  {
    slot: 'kommun',
    layer: {
      id: 'kommun-border',
      type: 'line',
      source: 'kommun',
      paint: { 'line-color': '#2b373d', 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.1, 12, 2.2] },
    },
  },
];

import type { ExpressionSpecification } from 'maplibre-gl';
import { palette } from '../../../map/map-palette.ts';
import type { SlottedLayer } from '../../../map/map-style.ts';
import { type ColourClass, patterns } from '../colouring.ts';
import type { ComparedLevel } from '../resolve.ts';

/** What an area is told about itself. */
export interface AreaState {
  readonly class: number;
  readonly isChosen: boolean;
}

export function hitLayer(level: ComparedLevel): string {
  return `compare-${level}`;
}

/** The class that an area has been told it is in; one that nobody asked about is in none. */
const held: ExpressionSpecification = ['coalesce', ['feature-state', 'class'], -1];

/**
 * The areas of a level by their class, from the source named after it. The class is the state of each area, so that
 * another indicator, year or way of sorting is only told and not drawn anew.
 */
export function compareLayers(level: ComparedLevel, classes: readonly ColourClass[] | null): SlottedLayer[] {
  const visibility = classes === null ? 'none' : 'visible';
  const fill = (id: string, paint: object): SlottedLayer => ({
    slot: 'choropleth',
    layer: { id, type: 'fill', source: level, layout: { visibility }, paint: { 'fill-antialias': false, ...paint } },
  });
  const line = (name: string, slot: 'hover' | 'chosen' | 'deso', paint: object): SlottedLayer => ({
    slot,
    layer: {
      id: `${hitLayer(level)}-${name}`,
      type: 'line',
      source: level,
      layout: { visibility, 'line-join': 'round' },
      paint,
    },
  });
  const branches = (classes ?? []).flatMap(({ colour }, k) => [k, colour]);
  const colour = branches.length === 0 ? 'rgba(0,0,0,0)' : ['match', held, ...branches, 'rgba(0,0,0,0)'];
  return [
    fill(`${hitLayer(level)}-colour`, { 'fill-color': colour, 'fill-opacity': 0.94 }),
    ...patterns.map((pattern) => {
      const those = (classes ?? []).flatMap((one, k) => (one.pattern === pattern ? [k] : []));
      return fill(`${hitLayer(level)}-${pattern}`, {
        'fill-pattern': pattern,
        'fill-opacity': ['case', ['in', held, ['literal', those]], 1, 0],
      });
    }),
    // Answers what is at a point, yet costs nothing to draw.
    fill(hitLayer(level), { 'fill-opacity': 0 }),
    line('border', 'deso', {
      'line-color': level === 'kommun' ? '#2b373d' : '#8d989d',
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.4, 12, 1.2],
    }),
    line('chosen-halo', 'chosen', { 'line-color': palette.halo, 'line-width': when('isChosen', 6.5) }),
    line('chosen', 'chosen', { 'line-color': palette.chosen, 'line-width': when('isChosen', 3) }),
    line('pointed', 'hover', { 'line-color': palette.chosen, 'line-width': when('pointed', 2.5) }),
  ];
}

function when(state: string, width: number): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', state], false], width, 0];
}

/** The borders of the kommuner, to find one's way by whichever level is compared. */
export const kommunLines: readonly SlottedLayer[] = [
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

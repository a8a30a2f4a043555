import type { ExpressionSpecification } from 'maplibre-gl';
import { palette } from '../../../map/map-palette.ts';
import type { SlottedLayer } from '../../../map/map-style.ts';
import type { Pattern } from '../colouring.ts';
import type { ComparedLevel } from '../resolve.ts';

/** What an area is told about itself. Nothing else says how it looks: no layer changes with what is compared. */
export interface AreaState {
  readonly colour: string;
  readonly pattern: Pattern | null;
  readonly isChosen: boolean;
}

export function hitLayer(level: ComparedLevel): string {
  return `compare-${level}`;
}

/** Shown only while something is pointed at, see `line-opacity` there. */
export function pointedLayer(level: ComparedLevel): string {
  return `${hitLayer(level)}-pointed`;
}

/** How a level is drawn. */
export interface LevelLook {
  /** A level that is not looked at is there, unseen. */
  readonly isShown: boolean;
  /** The patterns that its areas may have: each is a layer over all areas, which takes time to draw. */
  readonly patterns: readonly Pattern[];
  readonly isAnyChosen: boolean;
}

/**
 * The areas of a level by what they have been told, from the source named after it. A layer whose look is a constant
 * that cannot be seen is not drawn at all; one that asks each area is, even where all answer that they show nothing.
 */
export function compareLayers(level: ComparedLevel, { isShown, patterns, isAnyChosen }: LevelLook): SlottedLayer[] {
  const visibility = isShown ? 'visible' : 'none';
  const fill = (id: string, paint: object): SlottedLayer => ({
    slot: 'choropleth',
    layer: { id, type: 'fill', source: level, layout: { visibility }, paint: { 'fill-antialias': false, ...paint } },
  });
  const line = (id: string, slot: 'hover' | 'chosen' | 'deso', paint: object): SlottedLayer => ({
    slot,
    layer: { id, type: 'line', source: level, layout: { visibility, 'line-join': 'round' }, paint },
  });
  const mark = (id: string, slot: 'hover' | 'chosen', paint: object, isSeen: boolean) =>
    line(id, slot, { ...paint, 'line-opacity': isSeen ? 1 : 0, 'line-opacity-transition': { duration: 0 } });
  return [
    fill(`${hitLayer(level)}-colour`, {
      'fill-color': ['to-color', ['feature-state', 'colour'], 'rgba(0,0,0,0)'],
      'fill-opacity': 0.94,
    }),
    ...patterns.map((pattern) =>
      fill(`${hitLayer(level)}-${pattern}`, {
        'fill-pattern': pattern,
        'fill-opacity': ['case', ['==', ['feature-state', 'pattern'], pattern], 1, 0],
      }),
    ),
    // Answers what is at a point, yet costs nothing to draw.
    fill(hitLayer(level), { 'fill-opacity': 0 }),
    line(`${hitLayer(level)}-border`, 'deso', {
      'line-color': level === 'kommun' ? '#2b373d' : '#8d989d',
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.4, 12, 1.2],
    }),
    mark(
      `${hitLayer(level)}-chosen-halo`,
      'chosen',
      { 'line-color': palette.halo, 'line-width': when('isChosen', 6.5) },
      isAnyChosen,
    ),
    mark(
      `${hitLayer(level)}-chosen`,
      'chosen',
      { 'line-color': palette.chosen, 'line-width': when('isChosen', 3) },
      isAnyChosen,
    ),
    mark(pointedLayer(level), 'hover', { 'line-color': palette.chosen, 'line-width': when('pointed', 2.5) }, false),
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

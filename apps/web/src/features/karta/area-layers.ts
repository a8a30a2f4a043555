import type { AreaLevel } from '@halsouppdrag/domain';
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { palette } from '../../map/map-palette.ts';
import type { SlottedLayer } from '../../map/map-style.ts';
import type { ShownLevel } from '../../map/shown-level.ts';
import type { Choropleth } from './choropleth.ts';

/** DeSO are so small that from further out their borders only make the map grey. */
const desoFromZoom = 9;

const border: Record<ShownLevel, { colour: string; width: ExpressionSpecification; minzoom: number }> = {
  kommun: { colour: palette.kommunBorder, width: widening(1.1, 2.2), minzoom: 0 },
  lokalsamhalle: { colour: palette.lokalsamhalleBorder, width: widening(0.5, 1.3), minzoom: 0 },
  deso: { colour: palette.desoBorder, width: widening(0.3, 0.9), minzoom: desoFromZoom },
};

/** The layer of a level that answers which area is under the pointer. */
export function areaHitLayer(level: AreaLevel): string {
  return `${level}-area`;
}

/**
 * One level of areas, drawn from the source named after it: its borders, its colouring when it is the level coloured,
 * what is hovered and what is chosen. A level that is off can still be coloured or hold the chosen area.
 */
export function areaLayers(
  level: ShownLevel,
  {
    on,
    choropleth,
    chosenId,
    canHover,
  }: { on: boolean; choropleth: Choropleth | null; chosenId: string | null; canHover: boolean },
): SlottedLayer[] {
  const { colour, width, minzoom } = border[level];
  const source = level;
  const visibility = on ? 'visible' : 'none';
  const coloured = choropleth?.level === level ? choropleth : null;
  const answering = canHover && (on || coloured !== null) ? 'visible' : 'none';
  const chosenVisibility = chosenId === null ? 'none' : 'visible';
  const chosen: FilterSpecification = ['==', ['get', 'id'], chosenId ?? ''];
  return [
    {
      slot: 'choropleth',
      layer: {
        id: `${level}-colour`,
        type: 'fill',
        source,
        layout: { visibility: coloured === null ? 'none' : 'visible' },
        paint: { 'fill-color': classFill(coloured), 'fill-opacity': 0.92, 'fill-antialias': false },
      },
    },
    {
      slot: 'choropleth',
      layer: {
        id: `${level}-missing`,
        type: 'fill',
        source,
        layout: { visibility: coloured === null || coloured.missing.length === 0 ? 'none' : 'visible' },
        filter: ['in', ['get', 'id'], ['literal', [...(coloured?.missing ?? [])]]],
        paint: { 'fill-pattern': 'missing', 'fill-antialias': false },
      },
    },
    {
      slot: 'choropleth',
      layer: {
        id: areaHitLayer(level),
        type: 'fill',
        source,
        minzoom,
        layout: { visibility: answering },
        // Answers what is at a point, yet costs nothing to draw.
        paint: { 'fill-opacity': 0, 'fill-antialias': false },
      },
    },
    {
      slot: 'hover',
      layer: {
        id: `${level}-hover`,
        type: 'line',
        source,
        minzoom,
        layout: {
          visibility: answering,
          'line-join': 'round',
        },
        paint: {
          'line-color': palette.chosen,
          'line-width': ['case', ['boolean', ['feature-state', 'hover'], false], 2.5, 0],
        },
      },
    },
    {
      slot: level,
      layer: {
        id: `${level}-border`,
        type: 'line',
        source,
        minzoom,
        layout: { visibility, 'line-join': 'round' },
        paint: { 'line-color': coloured === null ? colour : darker[level], 'line-width': width },
      },
    },
    {
      slot: 'chosen',
      layer: {
        id: `${level}-chosen-halo`,
        type: 'line',
        source,
        filter: chosen,
        layout: { visibility: chosenVisibility, 'line-join': 'round' },
        paint: { 'line-color': palette.halo, 'line-width': 6.5, 'line-opacity': 0.9 },
      },
    },
    {
      slot: 'chosen',
      layer: {
        id: `${level}-chosen`,
        type: 'line',
        source,
        filter: chosen,
        layout: { visibility: chosenVisibility, 'line-join': 'round' },
        paint: { 'line-color': palette.chosen, 'line-width': 3 },
      },
    },
  ];
}

/** Borders on top of colours: the quiet greys would drown in the dark classes. */
const darker: Record<ShownLevel, string> = { kommun: '#2b373d', lokalsamhalle: '#ffffff', deso: '#ffffff' };

function classFill(coloured: Choropleth | null): ExpressionSpecification | string {
  if (coloured === null || coloured.classes.length === 0) return 'rgba(0,0,0,0)';
  const branches = coloured.areaIds.flatMap((ids, i) => [[...ids], coloured.colours[i] ?? '#000000']);
  // "match" takes any number of branches, which its type cannot say.
  return ['match', ['get', 'id'], ...branches, 'rgba(0,0,0,0)'] as unknown as ExpressionSpecification;
}

function widening(far: number, near: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 7, far, 12, near];
}

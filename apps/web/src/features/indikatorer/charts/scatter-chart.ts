import type { IndicatorScatter } from '@halsouppdrag/domain';
import { dot, plot } from '@observablehq/plot';
import { number } from '../../../format/format.ts';
import { benchmarkColour, chartStyle, type Drawing, svgOf } from './drawing.ts';

export interface ScatterPoint {
  readonly areaId: string;
  readonly population: number;
  readonly x: number;
  readonly y: number;
}

/** The areas that have both figures, the largest first so that no small one lies under them. */
export function scatterPoints(points: IndicatorScatter['points']): ScatterPoint[] {
  return points
    .flatMap(({ areaId, population, x, y }) =>
      x.value === null || y.value === null ? [] : [{ areaId, population, x: x.value, y: y.value }],
    )
    .toSorted((a, b) => b.population - a.population);
}

/** Two indicators of the same areas; the disc of an area is as large as its population. */
export function scatterChart(
  points: readonly ScatterPoint[],
  { x, y }: { readonly x: string; readonly y: string },
  width: number,
): Drawing {
  const ticks = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
  const chart = plot({
    width,
    height: 420,
    marginLeft: 56,
    marginRight: 24,
    marginTop: 34,
    marginBottom: 46,
    style: chartStyle,
    x: {
      label: x,
      labelArrow: 'none',
      labelAnchor: 'center',
      nice: true,
      grid: true,
      ticks: width < 480 ? 4 : 7,
      tickFormat: ticks,
      inset: 12,
    },
    y: { label: y, labelArrow: 'none', nice: true, grid: true, tickFormat: ticks, inset: 12 },
    r: { range: [0, points.length > 60 ? 12 : 22] },
    marks: [
      dot(points, {
        x: 'x',
        y: 'y',
        r: 'population',
        fill: benchmarkColour,
        fillOpacity: 0.35,
        stroke: benchmarkColour,
        strokeWidth: 1,
      }),
    ],
  });
  const [across, down] = [chart.scale('x'), chart.scale('y')];
  return {
    svg: svgOf(chart),
    spots: points.map((point) => ({ areaId: point.areaId, x: across?.apply(point.x), y: down?.apply(point.y) })),
  };
}

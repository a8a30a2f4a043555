import type { IndicatorOverTime } from '@halsouppdrag/domain';
import { areaY, dot, line, plot, text as words } from '@observablehq/plot';
import { number } from '../../../format/format.ts';
import { benchmarkColour, chartStyle, type Drawing, svgOf } from './drawing.ts';

/** One area's years. */
export interface TimeSeries {
  readonly name: string;
  readonly points: IndicatorOverTime['points'];
}

/** As many as can be told apart. Okabe and Ito's colours that are dark enough on white. */
export const seriesLooks = [
  { colour: '#0b62a4', dash: '', symbol: 'circle' },
  { colour: '#b4530f', dash: '7 3', symbol: 'square' },
  { colour: '#007055', dash: '2 3', symbol: 'triangle' },
  { colour: '#8a3f73', dash: '9 3 2 3', symbol: 'diamond' },
] as const;

export interface TimePoint {
  readonly year: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The years in unbroken runs: a year without a figure is a gap, not a line drawn over it. */
export function runsOf(points: IndicatorOverTime['points'], years: readonly number[]): TimePoint[][] {
  const byYear = new Map(points.map((point) => [point.year, point]));
  const runs: TimePoint[][] = [[]];
  for (const year of years) {
    const point = byYear.get(year);
    if (point === undefined || point.value === null) runs.push([]);
    else {
      const { value, interval } = point;
      runs.at(-1)?.push({ year, value, low: interval?.low ?? value, high: interval?.high ?? value });
    }
  }
  return runs.filter((run) => run.length > 0);
}

/** The years that any series or the benchmark has a figure for, rising. */
export function yearsOf(series: readonly TimeSeries[]): number[] {
  const years = series.flatMap(({ points }) =>
    points.filter(({ value, benchmark }) => value !== null || benchmark?.value != null).map(({ year }) => year),
  );
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** Areas year by year with their intervals, and the benchmark of each year. */
export function timeChart(series: readonly TimeSeries[], { unit }: { readonly unit: string }, width: number): Drawing {
  const years = yearsOf(series);
  const benchmark = (series[0]?.points ?? []).flatMap((point) =>
    point.benchmark?.value == null ? [] : [{ year: point.year, value: point.benchmark.value }],
  );
  const chart = plot({
    width,
    height: 360,
    marginLeft: 52,
    marginRight: width < 480 ? 24 : 120,
    marginTop: 30,
    marginBottom: 36,
    style: chartStyle,
    x: {
      label: null,
      ticks: years.length > (width < 480 ? 5 : 12) ? (width < 480 ? 4 : 8) : years,
      tickFormat: (year: number) => String(year),
      nice: false,
    },
    y: {
      label: unit,
      labelArrow: 'none',
      grid: true,
      nice: true,
      tickFormat: (value: number) => number(value, Number.isInteger(value) ? 0 : 1),
    },
    marks: [
      line(benchmark, { x: 'year', y: 'value', stroke: benchmarkColour, strokeWidth: 2, strokeDasharray: '6 4' }),
      ...series.flatMap(({ name, points }, k) => {
        const { colour, dash, symbol } = seriesLooks[k % seriesLooks.length] ?? seriesLooks[0];
        const runs = runsOf(points, years);
        const last = runs.at(-1)?.slice(-1) ?? [];
        return [
          ...runs.flatMap((run) => [
            areaY(run, { x: 'year', y1: 'low', y2: 'high', fill: colour, fillOpacity: 0.13 }),
            line(run, { x: 'year', y: 'value', stroke: colour, strokeWidth: 2, strokeDasharray: dash }),
            dot(run, { x: 'year', y: 'value', fill: colour, stroke: '#fff', r: 4.5, symbol }),
          ]),
          ...(width < 480
            ? []
            : [
                words(last, {
                  x: 'year',
                  y: 'value',
                  text: () => name,
                  dx: 10,
                  textAnchor: 'start',
                  fill: colour,
                  fontWeight: 600,
                }),
              ]),
        ];
      }),
    ],
  });
  return { svg: svgOf(chart), spots: [] };
}

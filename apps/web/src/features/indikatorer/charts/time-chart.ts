import { type IndicatorOverTime, isProjected } from '@halsouppdrag/domain';
import { areaY, dot, initializer, line, plot, type TextOptions, text as words } from '@observablehq/plot';
import { number } from '../../../format/format.ts';
import { benchmarkColour, chartStyle, type Drawing, svgOf } from './drawing.ts';
import { spreadOut } from './spread-out.ts';

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

const lookOf = (k: number) => seriesLooks[k % seriesLooks.length] ?? seriesLooks[0];

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

/** So many pixels a name takes in height. */
const nameHeight = 16;

/** Areas year by year with their intervals, and the benchmark of each year where there is one to hold them against. */
export function timeChart(
  series: readonly TimeSeries[],
  {
    unit,
    hasBenchmark,
    thisYear,
  }: { readonly unit: string; readonly hasBenchmark: boolean; readonly thisYear: number },
  width: number,
): Drawing {
  const years = yearsOf(series);
  const benchmark = (hasBenchmark ? (series[0]?.points ?? []) : []).flatMap((point) =>
    point.benchmark?.value == null ? [] : [{ year: point.year, value: point.benchmark.value }],
  );
  const isNarrow = width < 480;
  const ends = series.flatMap(({ name, points }, k) => {
    const last = runsOf(points, years).at(-1)?.at(-1);
    return last === undefined ? [] : [{ ...last, name, colour: lookOf(k).colour }];
  });
  const chart = plot({
    width,
    height: 360,
    marginLeft: 52,
    marginRight: isNarrow ? 24 : 120,
    marginTop: 30,
    marginBottom: 36,
    style: chartStyle,
    x: {
      label: null,
      ticks: years.length > (isNarrow ? 5 : 12) ? (isNarrow ? 4 : 8) : years,
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
      ...series.flatMap(({ points }, k) => {
        const { colour, dash, symbol } = lookOf(k);
        const hasBeen = ({ year }: TimePoint) => !isProjected(year, thisYear);
        return runsOf(points, years).flatMap((run) => {
          const known = run.filter(hasBeen);
          // From the last year that is known: nobody has seen what lies between.
          const toCome = run.slice(Math.max(0, known.length - 1));
          const stroke = { x: 'year', y: 'value', stroke: colour } as const;
          return [
            areaY(run, { x: 'year', y1: 'low', y2: 'high', fill: colour, fillOpacity: 0.13 }),
            line(known, { ...stroke, strokeWidth: 2, strokeDasharray: dash }),
            line(toCome, { ...stroke, strokeWidth: 1.5, strokeDasharray: '2 4' }),
            dot(run, {
              ...{
                x: 'year',
                y: 'value',
                r: 4.5,
                symbol,
                stroke: (one: TimePoint) => (hasBeen(one) ? '#fff' : colour),
              },
              fill: (one: TimePoint) => (hasBeen(one) ? colour : '#fff'),
            }),
          ];
        });
      }),
      // On a phone the key has to do.
      ...(isNarrow ? [] : [words(ends, namesApart)]),
    ],
  });
  return { svg: svgOf(chart), spots: [] };
}

/** The name of each area where its line ends, beside and never over another's. */
const namesApart = initializer<TextOptions>(
  { x: 'year', y: 'value', text: 'name', fill: 'colour', dx: 10, textAnchor: 'start', fontWeight: 600 },
  (data, facets, channels, { y: scale }) => {
    const heights = Array.from(channels['y']?.value as Iterable<number>, (value) => scale?.(value) ?? value);
    return { data, facets, channels: { y: { value: spreadOut(heights, nameHeight) } } };
  },
);

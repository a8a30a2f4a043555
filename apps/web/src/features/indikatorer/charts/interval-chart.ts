import { plot, rectX, ruleX, ruleY, text as words } from '@observablehq/plot';
import { number } from '../../../format/format.ts';
import { indikatorerCharts as text } from '../../../text/indikatorer-charts.ts';
import type { AreaFigure } from '../figure.ts';
import { hasInterval, type ShownFigure } from '../figure.ts';
import { benchmarkColour, chartStyle, type Drawing, quiet, type Scale, shortName, svgOf } from './drawing.ts';
import { intervalRows } from './interval-rows.ts';
import { asOnePath, crowd } from './one-path.ts';
import { signMarks } from './sign-marks.ts';

/** With more areas than this their names no longer fit beside the chart, and it lies down. */
const mostNamed = 40;
const rowHeight = 26;

/** Every area's figure with its 95 % interval, sorted, and the benchmark as a line across. */
export function intervalChart(figures: readonly AreaFigure[], scale: Scale, width: number): Drawing {
  const rows = intervalRows(figures);
  return rows.length <= mostNamed ? named(rows, scale, width) : lyingDown(rows, scale, width);
}

function named(rows: readonly ShownFigure[], { unit, decimals, benchmark }: Scale, width: number): Drawing {
  const marginLeft = width < 480 ? 116 : 190;
  const letters = Math.floor(marginLeft / 7.6);
  const shortOf = new Map(rows.map(({ areaId, name }) => [areaId, shortName(name, letters)]));
  const chart = plot({
    width,
    height: 64 + rows.length * rowHeight,
    marginLeft,
    marginRight: 24,
    marginTop: 26,
    marginBottom: 38,
    style: chartStyle,
    x: {
      label: unit,
      labelArrow: 'none',
      labelAnchor: 'right',
      grid: true,
      nice: true,
      ticks: width < 480 ? 4 : 7,
      tickFormat: (value: number) => tick(value, decimals),
    },
    y: {
      domain: rows.map(({ areaId }) => areaId),
      label: null,
      tickSize: 0,
      tickFormat: (id: string) => shortOf.get(id) ?? id,
    },
    marks: [
      ...benchmarkAcross(benchmark, decimals),
      ruleY(rows.filter(hasInterval), {
        y: 'areaId',
        x1: ({ interval }) => interval.low,
        x2: ({ interval }) => interval.high,
        stroke: quiet,
        strokeWidth: 2,
      }),
      ...signMarks(rows, { x: 'value', y: 'areaId' }),
    ],
  });
  return { svg: svgOf(chart), spots: spotsOf(chart, rows, 'value', 'areaId') };
}

function lyingDown(rows: readonly ShownFigure[], { unit, decimals, benchmark }: Scale, width: number): Drawing {
  const places = rows.map((row, i) => ({ ...row, place: i + 1 }));
  const isCrowd = rows.length > crowd;
  const chart = plot({
    width,
    height: 380,
    marginLeft: 48,
    marginRight: 12,
    marginTop: 30,
    marginBottom: 40,
    style: chartStyle,
    x: {
      label: text.sorted(rows.length),
      labelArrow: 'none',
      labelAnchor: 'center',
      domain: [0.5, rows.length + 0.5],
      ticks: [],
    },
    y: {
      label: unit,
      labelArrow: 'none',
      grid: true,
      nice: true,
      tickFormat: (value: number) => tick(value, decimals),
    },
    marks: [
      ...(benchmark?.value == null
        ? []
        : [ruleY([benchmark.value], { stroke: benchmarkColour, strokeWidth: 2, strokeDasharray: '6 4' })]),
      ruleX(places.filter(hasInterval), {
        x: 'place',
        y1: ({ interval }) => interval.low,
        y2: ({ interval }) => interval.high,
        stroke: quiet,
        strokeOpacity: 0.6,
        strokeWidth: 1.5,
        ...(isCrowd
          ? asOnePath((at) => `M${at('x')},${at('y1')}V${at('y2')}`, {
              ...{ fill: 'none', stroke: quiet, 'stroke-opacity': 0.3, 'stroke-width': 0.5 },
            })
          : {}),
      }),
      ...signMarks(places, { x: 'place', y: 'value' }, isCrowd ? 1.5 : 3),
      ...(benchmark?.value == null
        ? []
        : [
            words([`${text.benchmark(benchmark.name)} ${number(benchmark.value, decimals)}`], {
              x: rows.length + 0.5,
              y: benchmark.value,
              dy: -8,
              textAnchor: 'end',
              fill: benchmarkColour,
              stroke: '#fff',
              strokeWidth: 4,
              fontWeight: 600,
            }),
          ]),
    ],
  });
  return { svg: svgOf(chart), spots: spotsOf(chart, places, 'place', 'value') };
}

function benchmarkAcross(benchmark: Scale['benchmark'], decimals: number) {
  if (benchmark === null || benchmark.value === null) return [];
  const { name, value, interval } = benchmark;
  return [
    ...(interval === null
      ? []
      : [rectX([interval], { x1: 'low', x2: 'high', fill: benchmarkColour, fillOpacity: 0.1 })]),
    ruleX([value], { stroke: benchmarkColour, strokeWidth: 2, strokeDasharray: '6 4' }),
    words([`${text.benchmark(name)} ${number(value, decimals)}`], {
      x: value,
      frameAnchor: 'top',
      dy: -16,
      fill: benchmarkColour,
      fontWeight: 600,
    }),
  ];
}

type Positioned = ShownFigure & { readonly place?: number };

function spotsOf<Row extends Positioned>(
  chart: ReturnType<typeof plot>,
  rows: readonly Row[],
  x: keyof Row,
  y: keyof Row,
) {
  const [across, down] = [chart.scale('x'), chart.scale('y')];
  // The middle of a row where the scale is of names.
  const half = (down?.bandwidth ?? 0) / 2;
  return rows.map((row) => ({ areaId: row.areaId, x: across?.apply(row[x]), y: down?.apply(row[y]) + half }));
}

/** Nothing between whole numbers where the figures are nothing else: there is no class 4,5. */
function tick(value: number, decimals: number): string {
  if (Number.isInteger(value)) return number(value);
  return decimals === 0 ? '' : number(value, 1);
}

import { plot, ruleX, ruleY } from '@observablehq/plot';
import { number } from '../../../format/format.ts';
import { indikatorerCharts as text } from '../../../text/indikatorer-charts.ts';
import { type AreaFigure, hasInterval, hasValue, type ShownFigure } from '../figure.ts';
import { benchmarkColour, chartStyle, type Drawing, quiet, type Scale, shortName, svgOf } from './drawing.ts';
import { signMarks } from './sign-marks.ts';

type SexFigure = ShownFigure & { readonly sex: string; readonly place: number };

export interface SexFigures {
  readonly sex: 'women' | 'men';
  readonly figures: readonly AreaFigure[];
  readonly benchmark: Scale['benchmark'];
}

/** With more areas than this their names no longer fit. */
const mostNamed = 40;

/**
 * The same areas in the same order in both panels: by the mean of women's and men's figures, or the one there is, so
 * that an area is found at the same height.
 */
export function sexRows(panels: readonly SexFigures[]): SexFigure[] {
  const shown = panels.flatMap(({ sex, figures }) =>
    figures.filter(hasValue).map((figure) => ({ ...figure, sex: text.sexes[sex] })),
  );
  const meanOf = new Map<string, number>();
  for (const { areaId } of shown) {
    const values = shown.filter((one) => one.areaId === areaId).map(({ value }) => value);
    meanOf.set(areaId, values.reduce((sum, value) => sum + value, 0) / values.length);
  }
  const order = [...meanOf].toSorted(([, a], [, b]) => b - a).map(([areaId]) => areaId);
  const placeOf = new Map(order.map((areaId, i) => [areaId, i + 1]));
  return shown
    .map((figure) => ({ ...figure, place: placeOf.get(figure.areaId) ?? 0 }))
    .toSorted((a, b) => a.place - b.place);
}

/** Women and men beside each other on one scale. */
export function sexesChart(panels: readonly SexFigures[], { unit }: Pick<Scale, 'unit'>, width: number): Drawing {
  const rows = sexRows(panels);
  const benchmarks = panels.flatMap(({ sex, benchmark }) =>
    benchmark?.value == null ? [] : [{ sex: text.sexes[sex], value: benchmark.value }],
  );
  const areas = new Set(rows.map(({ areaId }) => areaId)).size;
  return areas <= mostNamed ? named(rows, benchmarks, unit, width) : lyingDown(rows, benchmarks, unit, width);
}

interface SexBenchmark {
  readonly sex: string;
  readonly value: number;
}

const ticks = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
const dashed = { stroke: benchmarkColour, strokeWidth: 2, strokeDasharray: '6 4' };

function named(rows: readonly SexFigure[], benchmarks: readonly SexBenchmark[], unit: string, width: number): Drawing {
  const marginLeft = width < 480 ? 104 : 180;
  const nameOf = new Map(rows.map(({ areaId, name }) => [areaId, shortName(name, Math.floor(marginLeft / 7.6))]));
  const chart = plot({
    width,
    height: 80 + nameOf.size * 26,
    marginLeft,
    marginRight: 16,
    marginTop: 36,
    marginBottom: 40,
    style: chartStyle,
    fx: { label: null, domain: panelsOf(rows), padding: 0.12 },
    x: { label: unit, labelArrow: 'none', grid: true, nice: true, ticks: width < 480 ? 2 : 5, tickFormat: ticks },
    y: { domain: [...nameOf.keys()], label: null, tickSize: 0, tickFormat: (id: string) => nameOf.get(id) ?? id },
    marks: [
      ruleX(benchmarks, { fx: 'sex', x: 'value', ...dashed }),
      ruleY(rows.filter(hasInterval), {
        fx: 'sex',
        y: 'areaId',
        x1: ({ interval }) => interval.low,
        x2: ({ interval }) => interval.high,
        stroke: quiet,
        strokeWidth: 2,
      }),
      ...signMarks(rows, { x: 'value', y: 'areaId', fx: 'sex' }),
    ],
  });
  return { svg: svgOf(chart), spots: [] };
}

function lyingDown(
  rows: readonly SexFigure[],
  benchmarks: readonly SexBenchmark[],
  unit: string,
  width: number,
): Drawing {
  const chart = plot({
    width,
    height: 520,
    marginLeft: 48,
    marginRight: 60,
    marginTop: 30,
    marginBottom: 16,
    style: chartStyle,
    fy: { label: null, domain: panelsOf(rows), padding: 0.12 },
    x: { label: null, ticks: [] },
    y: { label: unit, labelArrow: 'none', grid: true, nice: true, tickFormat: ticks },
    marks: [
      ruleY(benchmarks, { fy: 'sex', y: 'value', ...dashed }),
      ruleX(rows.filter(hasInterval), {
        fy: 'sex',
        x: 'place',
        y1: ({ interval }) => interval.low,
        y2: ({ interval }) => interval.high,
        stroke: quiet,
        strokeOpacity: 0.6,
      }),
      ...signMarks(rows, { x: 'place', y: 'value', fy: 'sex' }, 2.5),
    ],
  });
  return { svg: svgOf(chart), spots: [] };
}

/** Women first, as in the sources. */
function panelsOf(rows: readonly SexFigure[]): string[] {
  return [text.sexes.women, text.sexes.men].filter((panel) => rows.some(({ sex }) => sex === panel));
}

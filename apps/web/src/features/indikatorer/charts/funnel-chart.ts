import type { FunnelCurve, FunnelPosition, Polarity, Significance } from '@halsouppdrag/domain';
import { line, plot, ruleY } from '@observablehq/plot';
import { number } from '../../../format/format.ts';
import { indikatorerCharts as text } from '../../../text/indikatorer-charts.ts';
import { type AreaFigure, hasValue, type ShownFigure } from '../figure.ts';
import { benchmarkColour, chartStyle, type Drawing, quiet, type Scale, svgOf } from './drawing.ts';
import { signMarks } from './sign-marks.ts';

export type FunnelPoint = ShownFigure & { readonly denominator: number };

/** The areas that can stand in a funnel, told apart by where they lie in it instead of by their own intervals. */
export function funnelPoints(figures: readonly AreaFigure[], polarity: Polarity): FunnelPoint[] {
  return figures.flatMap((figure) => {
    if (!hasValue(figure) || figure.denominator === null || figure.funnel === null) return [];
    return [{ ...figure, denominator: figure.denominator, significance: inFunnel(figure.funnel, polarity) }];
  });
}

/** What lying outside the inner limits means. */
export function inFunnel(place: FunnelPosition, polarity: Polarity): Significance {
  if (place === 'within') return polarity === 'none' ? 'similar' : 'noSecuredDifference';
  const isAbove = place === 'aboveInner' || place === 'aboveOuter';
  if (polarity === 'none') return isAbove ? 'higher' : 'lower';
  return isAbove === (polarity === 'highIsGood') ? 'better' : 'worse';
}

/** Figures by how many they are of, and how far from the benchmark chance alone would take them. */
export function funnelChart(
  points: readonly FunnelPoint[],
  curve: FunnelCurve,
  { unit, benchmark }: Scale,
  width: number,
): Drawing {
  const sides = (['inner', 'outer'] as const).flatMap((limit) =>
    (['low', 'high'] as const).map((side) =>
      line(curve.points, {
        x: 'denominator',
        y: (point: FunnelCurve['points'][number]) => point[limit][side],
        stroke: quiet,
        strokeWidth: limit === 'inner' ? 1.5 : 1.25,
        strokeDasharray: limit === 'inner' ? '6 4' : '2 3',
      }),
    ),
  );
  const chart = plot({
    width,
    height: 400,
    marginLeft: 52,
    marginRight: 20,
    marginTop: 30,
    marginBottom: 44,
    style: chartStyle,
    x: {
      label: text.funnel.people,
      labelArrow: 'none',
      labelAnchor: 'center',
      nice: true,
      ticks: width < 480 ? 3 : 6,
      tickFormat: (value: number) => number(value),
    },
    y: {
      label: unit,
      labelArrow: 'none',
      grid: true,
      nice: true,
      tickFormat: (value: number) => number(value, Number.isInteger(value) ? 0 : 1),
    },
    marks: [
      ...(benchmark?.value == null ? [] : [ruleY([benchmark.value], { stroke: benchmarkColour, strokeWidth: 2 })]),
      ...sides,
      ...signMarks(points, { x: 'denominator', y: 'value' }),
    ],
  });
  const [across, down] = [chart.scale('x'), chart.scale('y')];
  return {
    svg: svgOf(chart),
    spots: points.map(({ areaId, denominator, value }) => ({
      areaId,
      x: across?.apply(denominator),
      y: down?.apply(value),
    })),
  };
}

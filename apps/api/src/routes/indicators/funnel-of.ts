import type { FunnelCurve, FunnelPosition, Indicator } from '@halsouppdrag/domain';
import { type FunnelLimits, funnelPlace, proportionFunnel, rateFunnel } from '@halsouppdrag/statistics';
import type { FiguresByArea } from '../../db/indicators/figure-reader.ts';
import type { ShownFigure } from '../../db/indicators/shown-figures.ts';
import type { KnownBenchmark } from './benchmark-figure.ts';

export interface Funnel {
  readonly curve: FunnelCurve;
  place(figure: ShownFigure | undefined): FunnelPosition | null;
}

const pointsDrawn = 48;

/** The funnel around a benchmark, for figures made of counts; null where there is none to draw. */
export function funnelOf(indicator: Indicator, figures: FiguresByArea, { figure }: KnownBenchmark): Funnel | null {
  const limitsOf = figure.value === null ? null : limits(indicator, figure.value);
  const sizes = [...figures.values()].flatMap(({ value, denominator }) =>
    value !== null && denominator !== null && denominator > 0 ? [denominator] : [],
  );
  if (limitsOf === null || sizes.length === 0) return null;
  let [least, most] = [sizes[0] as number, sizes[0] as number];
  for (const size of sizes) [least, most] = [Math.min(least, size), Math.max(most, size)];
  const known = new Map<number, FunnelLimits>();
  const limitsAt = (denominator: number) => {
    const limit = known.get(denominator) ?? limitsOf(denominator);
    known.set(denominator, limit);
    return limit;
  };
  // Where all are as many, as when as many are asked everywhere, the limits need some room to be seen.
  if (least === most) [least, most] = [least / 2, most * 2];
  const points = Array.from({ length: pointsDrawn }, (_, at) => {
    // Even steps in the logarithm: a funnel narrows by the square root of the size.
    const denominator = least * (most / least) ** (at / (pointsDrawn - 1));
    const { inner, outer } = limitsOf(denominator);
    return {
      denominator,
      inner: { low: inner.lower, high: inner.upper },
      outer: { low: outer.lower, high: outer.upper },
    };
  });
  return {
    curve: { points },
    place: (shown) =>
      !shown || shown.value === null || !shown.denominator
        ? null
        : funnelPlace(shown.value, limitsAt(shown.denominator)),
  };
}

function limits({ measure, multiplier }: Indicator, benchmark: number): ((denominator: number) => FunnelLimits) | null {
  if (benchmark < 0) return null;
  if (measure === 'proportion') {
    if (benchmark > multiplier) return null;
    return (n) => {
      const { inner, outer } = proportionFunnel(benchmark / multiplier, n);
      const scaled = ({ lower, upper }: { lower: number; upper: number }) => ({
        lower: lower * multiplier,
        upper: upper * multiplier,
      });
      return { inner: scaled(inner), outer: scaled(outer) };
    };
  }
  if (measure !== 'crudeRate' && measure !== 'ratio') return null;
  return (personYears) => rateFunnel(benchmark, personYears, multiplier);
}

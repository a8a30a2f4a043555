import type { Indicator, IndicatorTrend } from '@halsouppdrag/domain';
import { estimateTrend, type NoTrend, proportionTrend, type Trend, trendVerdict } from '@halsouppdrag/statistics';
import type { ShownFigure } from '../../db/indicators/shown-figures.ts';

export interface YearFigure {
  readonly year: number;
  readonly figure: ShownFigure;
}

const none = { trend: null, from: null, to: null, slope: null, chiSquare: null };

/** Where an area's figures are going, over the five latest that are shown. */
export function trendOf(indicator: Indicator, years: readonly YearFigure[]): IndicatorTrend {
  if (indicator.comparison === 'none') {
    return { ...none, reason: 'indicatorNotCompared', note: 'Indikatorn är av ett slag som ingen trend räknas för.' };
  }
  const known = years.filter(({ figure }) => figure.value !== null);
  if (known.length < 5) {
    const note = `För få år: trend räknas på de fem senaste värdena, och här finns ${known.length}.`;
    return { ...none, reason: 'fewYears', note };
  }
  const found = judge(indicator, known);
  if (found === null) {
    return {
      ...none,
      reason: 'noInterval',
      note: 'Värdena saknar intervall, så en trend går inte att skilja från slump.',
    };
  }
  if (found.trend === null) {
    const note = 'Ingen eller alla räknas i varje år, så det finns ingen trend att pröva.';
    return { ...none, reason: found.reason === 'noVariation' ? 'noVariation' : 'fewYears', note };
  }
  const { from, to, slope, chiSquare, method } = found;
  const test = method === 'chiSquareForTrend' ? 'χ² för trend (Armitage 1955)' : 'en linje vägd efter intervallen';
  return {
    trend: trendVerdict(found, indicator.polarity),
    reason: null,
    ...{ from, to, chiSquare },
    slope: method === 'chiSquareForTrend' ? slope * indicator.multiplier : slope,
    note: `De fem senaste värdena, ${from}–${to}, prövade med ${test}; sägs bara när slumpen ensam ger det högst två gånger på tusen.`,
  };
}

function judge({ measure }: Indicator, known: readonly YearFigure[]): Trend | NoTrend | null {
  const counted = known.flatMap(({ year, figure: { count, denominator } }) =>
    typeof count === 'number' && denominator !== null && denominator > 0 ? [{ year, x: count, n: denominator }] : [],
  );
  if (measure === 'proportion' && counted.length === known.length) return proportionTrend(counted);
  const estimated = known.flatMap(({ year, figure: { estimate } }) =>
    estimate !== null && estimate.upper > estimate.lower ? [{ year, estimate }] : [],
  );
  return estimated.length === known.length ? estimateTrend(estimated) : null;
}

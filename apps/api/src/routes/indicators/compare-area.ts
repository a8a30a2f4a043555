import type { Caution, ComparedArea, Indicator, NotComparable, Significance } from '@halsouppdrag/domain';
import { compareByDifference, compareByIntervals, compareWithFigure, type Estimate } from '@halsouppdrag/statistics';
import { estimateOf, type ShownFigure } from '../../db/indicators/shown-figures.ts';
import type { KnownBenchmark } from './benchmark-figure.ts';

type Judged = Pick<ComparedArea, 'significance' | 'notComparable'>;

/** How one area's figure lies to the benchmark, by the rule of the indicator; or why that cannot be said. */
export function compareArea(
  indicator: Indicator,
  areaId: string,
  figure: ShownFigure | undefined,
  benchmark: KnownBenchmark,
): Judged {
  const { comparison, polarity } = indicator;
  if (comparison === 'none') return cannot('indicatorNotCompared');
  if (!figure || figure.value === null) return cannot('noValue');
  if (figure.estimate === null) return cannot('noInterval');
  const said = (significance: Significance): Judged => ({ significance, notComparable: null });
  const against = benchmark.earlier === null ? benchmark.estimate : (benchmark.earlier.get(areaId)?.estimate ?? null);
  if (against === null) {
    const { value } = benchmark.figure;
    return value === null ? cannot('noBenchmark') : said(compareWithFigure(figure.estimate, value, polarity).verdict);
  }
  if (comparison === 'byIntervals') return said(compareByIntervals(figure.estimate, against, polarity).verdict);
  const others = benchmark.earlier === null ? withoutArea(indicator, areaId, figure, benchmark) : against;
  if (others === 'nobody') return cannot('isBenchmark');
  return said(compareByDifference(figure.estimate, others ?? against, polarity).verdict);
}

function cannot(notComparable: NotComparable): Judged {
  return { significance: 'notComparable', notComparable };
}

/**
 * The benchmark without the area itself: the interval of a difference asks that the two are independent, and an area
 * differs from a whole exactly when it differs from the rest of it. Null where its counts are not known, or the area is
 * not in it; then the whole is used, which says rather too seldom that two differ.
 */
function withoutArea(
  indicator: Indicator,
  areaId: string,
  { count, denominator }: ShownFigure,
  { figure, holds }: KnownBenchmark,
): Estimate | 'nobody' | null {
  if (!holds(areaId) || typeof count !== 'number' || denominator === null) return null;
  if (typeof figure.count !== 'number' || figure.denominator === null) return null;
  const rest = { count: figure.count - count, denominator: figure.denominator - denominator };
  if (rest.denominator === 0) return 'nobody';
  // What two sources say need not add up.
  if (rest.count < 0 || rest.denominator < 0 || rest.count > rest.denominator) return null;
  const estimate = estimateOf(indicator, rest, 0.95);
  return estimate === null || estimate.value === null ? null : estimate;
}

const fewPeople = 100;
const fewEvents = 10;
const lowResponse = 0.5;

/** What to be careful about with a figure. */
export function cautionsOf({ measure }: Indicator, figure: ShownFigure | undefined): Caution[] {
  if (!figure || figure.value === null || measure === 'index' || measure === 'count') return [];
  const { count, denominator, responseRate } = figure;
  return [
    ...(denominator !== null && denominator < fewPeople ? (['fewPeople'] as const) : []),
    ...(typeof count === 'number' && count < fewEvents ? (['fewEvents'] as const) : []),
    ...(responseRate !== null && responseRate < lowResponse ? (['lowResponse'] as const) : []),
  ];
}

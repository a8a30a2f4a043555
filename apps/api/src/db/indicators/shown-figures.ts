import type { Indicator, IndicatorValue } from '@halsouppdrag/domain';
import { concealSmallCount } from '@halsouppdrag/domain';
import {
  atLevel,
  crudeRate,
  type Estimate,
  leastAnswers,
  type NoEstimate,
  proportion,
  standardisedRatio,
} from '@halsouppdrag/statistics';
import type { StoredFigure } from './series-figures.ts';

/** One figure as anyone may see it. What may not be told is nowhere in it. */
export interface ShownFigure
  extends Pick<IndicatorValue, 'value' | 'missing' | 'count' | 'denominator' | 'interval' | 'responseRate'> {
  /** The same with its 95 % interval, to reckon with; null where there is no interval. */
  readonly estimate: Estimate | null;
}

const level = 0.95;

/** What of a figure may not be told. */
export type HiddenPart = 'nothing' | 'figure' | 'figureAndDenominator';

/**
 * The rules of what may be shown, at the one place that figures pass on their way out: a hidden count takes value,
 * interval and count with it, and a survey gives no figure of fewer than 50 answers.
 */
export function shownFigure(indicator: Indicator, stored: StoredFigure, hidden: HiddenPart): ShownFigure {
  const { denominator, responseRate } = stored;
  const none = { value: null, count: null, denominator, interval: null, responseRate, estimate: null };
  if (hidden !== 'nothing') {
    const among = hidden === 'figure' ? denominator : null;
    return { ...none, count: '..', denominator: among, missing: 'hidden' };
  }
  if (stored.value === null) return { ...none, missing: stored.missing };
  if (indicator.protection === 'survey' && denominator !== null && denominator < leastAnswers) {
    return { ...none, missing: 'fewAnswers' };
  }
  const published = publishedEstimate(stored);
  const computed = published === null ? estimateOf(indicator, stored, level) : null;
  if (computed !== null && computed.value === null) return { ...none, missing: 'noDenominator' };
  const estimate = published ?? computed;
  return {
    // Made of the counts when they are known: a rounded value could lie outside its own interval.
    value: computed?.value ?? stored.value,
    missing: null,
    count: stored.count === null || indicator.protection === 'published' ? stored.count : shownCount(stored.count),
    denominator,
    interval:
      estimate === null
        ? null
        : { low: estimate.lower, high: estimate.upper, made: published === null ? 'computed' : 'published' },
    responseRate,
    estimate,
  };
}

const shownCount = (count: number) => (Number.isInteger(count) ? concealSmallCount(count) : count);

/**
 * A shown figure with its interval at another level: made anew where its counts are known, else stretched. Null where it
 * has none.
 */
export function figureAtLevel(indicator: Indicator, shown: ShownFigure, other: number): Estimate | null {
  if (shown.estimate === null) return null;
  if (shown.interval?.made === 'computed' && typeof shown.count === 'number' && shown.denominator !== null) {
    const anew = estimateOf(indicator, { count: shown.count, denominator: shown.denominator }, other);
    if (anew !== null && anew.value !== null) return anew;
  }
  return atLevel(shown.estimate, other);
}

function publishedEstimate({ value, low, high }: StoredFigure): Estimate | null {
  if (value === null || low === null || high === null) return null;
  return { value, lower: low, upper: high, level, method: 'published' };
}

/** The estimate that counts give, in the indicator's unit; null where its kind of figure has none of counts. */
export function estimateOf(
  { measure, multiplier }: Pick<Indicator, 'measure' | 'multiplier'>,
  { count, denominator }: { count: number | null; denominator: number | null },
  at: number,
): Estimate | NoEstimate | null {
  if (count === null || denominator === null) return null;
  if (measure === 'proportion') {
    const share = proportion(count, denominator, at);
    if (share.value === null) return share;
    return {
      level: share.level,
      method: share.method,
      // In this order a hundred in a thousand is ten per cent, and no hair more.
      value: (count * multiplier) / denominator,
      lower: share.lower * multiplier,
      upper: share.upper * multiplier,
    };
  }
  if (measure === 'crudeRate') return crudeRate(Math.round(count), denominator, multiplier, at);
  if (measure === 'ratio') return standardisedRatio(Math.round(count), denominator, multiplier, at);
  return null;
}

import type { Significance } from '@halsouppdrag/domain';
import type { AreaFigure, SecuredFigure } from '../figure.ts';

/** A figure as one needs it in a test: a percentage of 400 people with the interval given. */
export function figureOf(
  name: string,
  value: number,
  [low, high]: readonly [number, number],
  significance: Significance = 'notComparable',
): SecuredFigure {
  return {
    ...absentFigure(name, 'missing'),
    value,
    missing: null,
    interval: { low, high, made: 'computed' },
    count: 4 * value,
    denominator: 400,
    significance,
    notComparable: significance === 'notComparable' ? 'noBenchmark' : null,
  };
}

export function absentFigure(name: string, missing: 'missing' | 'hidden'): AreaFigure {
  return {
    areaId: `kommun:${name.toUpperCase().slice(0, 9)}`,
    name,
    population: 10_000,
    value: null,
    missing,
    interval: null,
    count: null,
    denominator: null,
    responseRate: null,
    significance: 'notComparable',
    notComparable: 'noValue',
    cautions: [],
    rank: null,
    funnel: null,
    earlier: null,
  };
}

import type { ComparedArea, IndicatorComparison } from '@halsouppdrag/domain';
import { securedDirection } from './comparison-sentence.ts';

export interface End {
  readonly value: number;
  readonly areaIds: readonly string[];
}

/** How the lokalsamhällen of a kommun lie. Null where none has a figure that may be shown. */
export interface PartsSpread {
  readonly lowest: End;
  readonly highest: End;
  readonly all: number;
  /** How they lie to the benchmark; the rest of `all` cannot be compared. */
  readonly higher: number;
  readonly lower: number;
  readonly notApart: number;
}

export function partsSpread({
  areas,
  indicator,
}: Pick<IndicatorComparison, 'areas' | 'indicator'>): PartsSpread | null {
  const known = areas.flatMap(({ areaId, value }) => (value === null ? [] : [{ areaId, value }]));
  const [first] = known;
  if (first === undefined) return null;
  const end = (value: number): End => ({
    value,
    areaIds: known.filter((one) => one.value === value).map(({ areaId }) => areaId),
  });
  const values = known.map(({ value }) => value);
  const directionOf = ({ significance }: ComparedArea) => securedDirection(significance, indicator.polarity);
  const compared = areas.filter(({ significance }) => significance !== 'notComparable');
  const higher = compared.filter((area) => directionOf(area) === 'higher').length;
  const lower = compared.filter((area) => directionOf(area) === 'lower').length;
  return {
    lowest: end(Math.min(...values)),
    highest: end(Math.max(...values)),
    all: areas.length,
    ...{ higher, lower, notApart: compared.length - higher - lower },
  };
}

import { bandColours, bandOf } from './coverage-bands.ts';
import { differenceBand, differenceColours, differenceOf, unchanged } from './difference-bands.ts';

/** What every base area has to its unit; null without a way. */
export type Costs = ReadonlyMap<string, number | null>;

/** The images that say what a colour alone should not. */
export const patternImages = ['beyond', 'missing', 'farther'] as const;
export type PatternImage = (typeof patternImages)[number];

/** One way to colour the base areas: a colour a class, patterns over some of them, and the class of each area. */
export interface PlaceColouring {
  readonly colours: readonly string[];
  readonly patterns: Readonly<Partial<Record<PatternImage, readonly number[]>>>;
  /** −1 where nothing is known. */
  readonly classOf: (areaId: string, costs: Costs) => number;
}

/**
 * By how far it is. Beyond the last limit and without a way are hatched; where everybody has a way there is no pattern
 * for that, since one that no area has takes as long to draw as one that all have.
 */
export function distanceColouring(limits: readonly number[], isAnyWithoutWay: boolean): PlaceColouring {
  return {
    colours: bandColours(limits.length),
    patterns: { beyond: [limits.length], ...(isAnyWithoutWay && { missing: [limits.length + 1] }) },
    classOf: (areaId, costs) => {
      const cost = costs.get(areaId);
      return cost === undefined ? -1 : bandOf(cost, limits);
    },
  };
}

/** By how much nearer or farther it is than before. What is farther is dotted. */
export function differenceColouring(before: Costs): PlaceColouring {
  return {
    colours: differenceColours,
    patterns: { farther: differenceColours.map((_, k) => k).filter((k) => k > unchanged) },
    classOf: (areaId, costs) => {
      const [then, now] = [before.get(areaId), costs.get(areaId)];
      return then === undefined || now === undefined ? -1 : differenceBand(differenceOf(then, now));
    },
  };
}

/** What each base area is told about itself. */
export function placeStates(
  areaIds: readonly string[],
  { classOf }: PlaceColouring,
  costs: Costs,
): Map<string, { band: number }> {
  return new Map(areaIds.map((id) => [id, { band: classOf(id, costs) }]));
}

/** What they are told while something else shows them. */
export function noStates(areaIds: readonly string[]): Map<string, { band: number }> {
  return new Map(areaIds.map((id) => [id, { band: -1 }]));
}

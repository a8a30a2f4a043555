import type { CoverageFigures } from '@halsouppdrag/domain';
import { coverage } from './coverage.ts';

/** Some of the people at a place. */
export interface PeoplePart {
  readonly population: number;
}

/**
 * How near some kinds of people are, women and men or people by age: one row a kind in the order
 * first met. `partsAt` gives the people at place i by kind. Null when they are not known for everyone,
 * since figures for some of a kind would pass for all of it.
 */
export function coverageByPeople<Kind extends string, Part extends PeoplePart>(input: {
  readonly population: ArrayLike<number>;
  readonly cost: ArrayLike<number>;
  readonly limits: readonly number[];
  readonly partsAt: (i: number) => readonly Part[] | undefined;
  readonly kindOf: (part: Part) => Kind;
}): Map<Kind, CoverageFigures> | null {
  const { population, cost, limits, partsAt, kindOf } = input;
  const members = new Map<Kind, { population: number[]; cost: number[] }>();
  for (let i = 0; i < population.length; i++) {
    let told = 0;
    for (const part of partsAt(i) ?? []) {
      const kind = kindOf(part);
      const member = members.get(kind) ?? { population: [], cost: [] };
      member.population.push(part.population);
      member.cost.push(cost[i] as number);
      members.set(kind, member);
      told += part.population;
    }
    if (told !== population[i]) return null;
  }
  return new Map([...members].map(([kind, one]) => [kind, coverage(one.population, one.cost, limits)]));
}

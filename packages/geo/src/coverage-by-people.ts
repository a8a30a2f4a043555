import type { CoverageFigures } from '@halsouppdrag/domain';
import { coverage } from './coverage.ts';

/**
 * How near some kinds of people are, women and men or people by age: one row a kind in the order
 * first met. `partsAt` gives the people at place i by kind. Null when they are not known for everyone,
 * since figures for some of a kind would pass for all of it.
 */
export function coverageByPeople<Kind extends string | number, Part>(input: {
  readonly population: ArrayLike<number>;
  readonly cost: ArrayLike<number>;
  readonly limits: readonly number[];
  readonly partsAt: (i: number) => readonly Part[] | undefined;
  /** A fine grid has these asked hundreds of thousands of times. */
  readonly kindOf: (part: Part) => Kind;
  readonly peopleOf: (part: Part) => number;
}): Map<Kind, CoverageFigures> | null {
  const { population, cost, limits, partsAt, kindOf, peopleOf } = input;
  // So many of a kind at each place, most often some of every kind.
  const members = new Map<Kind, Float64Array>();
  for (let i = 0; i < population.length; i++) {
    let told = 0;
    for (const part of partsAt(i) ?? []) {
      const kind = kindOf(part);
      const people = peopleOf(part);
      let member = members.get(kind);
      if (member === undefined) {
        member = new Float64Array(population.length);
        members.set(kind, member);
      }
      member[i] = (member[i] as number) + people;
      told += people;
    }
    if (told !== population[i]) return null;
  }
  return new Map([...members].map(([kind, people]) => [kind, coverage(people, cost, limits)]));
}

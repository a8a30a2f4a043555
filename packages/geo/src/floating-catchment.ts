import { withinCost } from './within-limit.ts';

/** What is shared, by place and by unit. */
export interface FloatingCatchment {
  /** Supply for each person at a place. */
  readonly score: Float64Array;
  /** Supply of a unit for each weighted person who reaches it; 0 where nobody does. */
  readonly ratio: Float64Array;
  /** The weighted people who reach a unit. */
  readonly demand: Float64Array;
  /** The weights of all units at a place together; 0 where none is in reach. */
  readonly reach: Float64Array;
}

/**
 * Accessibility with competition for what is offered, by the enhanced two-step floating catchment area method: first
 * each unit's supply is divided by the weighted people who can reach it, then each place sums the ratios of the units it
 * can reach, weighted the same way. Σ population × score equals the supply of the units that somebody reaches.
 *
 * `costs` is unit by unit, from place i to unit j at `j * population.length + i`; `weight` is 1 at no cost and 0 from where
 * nobody travels. Source: Luo & Qi 2009, "An enhanced two-step floating catchment area (E2SFCA) method for measuring
 * spatial accessibility to primary care physicians", Health & Place 15:1100–1107. Throws on a negative supply or weight.
 */
export function floatingCatchment(input: {
  readonly population: ArrayLike<number>;
  readonly supply: ArrayLike<number>;
  readonly costs: Float64Array;
  readonly weight: (cost: number) => number;
}): FloatingCatchment {
  const { population, supply, costs, weight } = input;
  const places = population.length;
  if (costs.length !== places * supply.length) throw new RangeError('There is a cost from every place to every unit.');
  const score = new Float64Array(places);
  const ratio = new Float64Array(supply.length);
  const demand = new Float64Array(supply.length);
  const reach = new Float64Array(places);
  const weights = new Float64Array(places);
  for (let j = 0; j < supply.length; j++) {
    const offered = supply[j] as number;
    if (!(offered >= 0)) throw new RangeError(`What a unit offers is 0 or more, not ${offered}.`);
    let weighted = 0;
    for (let i = 0; i < places; i++) {
      const one = weight(costs[j * places + i] as number);
      if (!(one >= 0)) throw new RangeError(`A weight is 0 or more, not ${one}.`);
      weights[i] = one;
      reach[i] = (reach[i] as number) + one;
      weighted += one * (population[i] as number);
    }
    demand[j] = weighted;
    if (weighted === 0) continue;
    ratio[j] = offered / weighted;
    for (let i = 0; i < places; i++) score[i] = (score[i] as number) + (weights[i] as number) * (ratio[j] as number);
  }
  return { score, ratio, demand, reach };
}

/**
 * Weights that fall in steps: within each limit (rising, inclusive) its own weight, beyond the last 0. Luo & Qi used
 * 1, 0.68 and 0.22 for a slow decay and 1, 0.42 and 0.09 for a fast one, at 10, 20 and 30 minutes.
 */
export function steppedDecay(steps: readonly { readonly limit: number; readonly weight: number }[]) {
  return (cost: number): number => steps.find(({ limit }) => withinCost(cost, limit))?.weight ?? 0;
}

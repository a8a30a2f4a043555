import { logitEquilibrium } from './logit-equilibrium.ts';

/** Where everybody goes when nobody could do better elsewhere. */
export interface RationalChoice {
  /** What each place pays for its way and the crowd it meets, a mean over its people, in the measure of the costs; Infinity without a way. */
  readonly cost: Float64Array;
  /** The part of it that is the way. */
  readonly travel: Float64Array;
  /** How many go to each unit. */
  readonly demand: Float64Array;
  /** From place i to unit j at `j * places + i`: how many go there. */
  readonly chosen: Float64Array;
  /** What somebody could still gain by going elsewhere, at most, in the measure of the costs. */
  readonly gain: number;
}

/**
 * The rational agent access model (RAAM): everybody goes where the way and the crowd together cost least. A unit's crowd
 * is its demand for each of what it offers, against that of all units together; `worth` (τ of the method) is how much
 * longer a way one takes to be spared a crowd as large as that: cost = way + worth × (demand / supply) / mean. Returns
 * what that costs each place when nobody can gain more than `tolerance` by going elsewhere, both in the measure of the
 * costs. Demand is then, but for the tolerance, the same whatever one begins from, since it is the minimum of a strictly
 * convex function of it.
 *
 * People are divided as fractions. Units that offer nothing are not used; a place without a way goes nowhere, and one
 * where nobody lives is told what anybody there would pay. `costs` is unit by unit, from place i to unit j at
 * `j * population.length + i`.
 *
 * Source: Saxon & Snow 2020, "A rational agent model for the spatial accessibility of primary health care", Annals of the
 * American Association of Geographers 110:205–222. There each place shifts its people in ever smaller steps; here the same
 * equilibrium is found as the end of ever sharper choices, by Newton's method on what the crowds cost, which ends in a
 * known number of steps. Throws on a negative supply or population, and on a worth or tolerance that is not above 0.
 */
export function rationalChoice(input: {
  readonly population: ArrayLike<number>;
  readonly supply: ArrayLike<number>;
  readonly costs: Float64Array;
  readonly worth: number;
  readonly tolerance: number;
}): RationalChoice {
  const { population, supply, costs, worth, tolerance } = input;
  const places = population.length;
  if (costs.length !== places * supply.length) throw new RangeError('There is a cost from every place to every unit.');
  if (!(worth > 0 && tolerance > 0)) throw new RangeError('What a crowd is worth, and the tolerance, are above 0.');
  const offered = total(supply, 'What a unit offers');
  const people = total(population, 'A population');
  const usable = Array.from(supply, (_, j) => j).filter((j) => (supply[j] as number) > 0);
  const open = new Float64Array(usable.length * places);
  for (const [k, j] of usable.entries()) open.set(costs.subarray(j * places, (j + 1) * places), k * places);
  // What one person more at a unit adds to its cost.
  const slope = Float64Array.from(usable, (j) =>
    people === 0 ? 0 : (worth * offered) / people / (supply[j] as number),
  );
  const shares = divided({ population, costs: open, slope, worth, tolerance });
  const demand = new Float64Array(supply.length);
  const chosen = new Float64Array(costs.length);
  for (const [k, j] of usable.entries()) {
    const there = shares.subarray(k * places, (k + 1) * places);
    chosen.set(there, j * places);
    demand[j] = there.reduce((sum, one) => sum + one, 0);
  }
  const crowd = slope.map((one, k) => one * (demand[usable[k] as number] as number));
  return { ...paid({ places, costs: open, shares, crowd }), demand, chosen };
}

/** How many of each place go to each unit: those that are cheapest by the crowds at the equilibrium, or next to it. */
function divided({
  population,
  costs,
  slope,
  worth,
  tolerance,
}: {
  readonly population: ArrayLike<number>;
  readonly costs: Float64Array;
  readonly slope: Float64Array;
  readonly worth: number;
  readonly tolerance: number;
}): Float64Array {
  const places = population.length;
  // So narrow that only e⁻²⁰ of a place would go to what costs half the tolerance more, and can be left out.
  const spread = tolerance / 40;
  const crowd = logitEquilibrium({ population, costs, slope, from: worth, to: spread, within: tolerance / 8 });
  const shares = new Float64Array(costs.length);
  for (let i = 0; i < places; i++) {
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < slope.length; j++) {
      least = Math.min(least, (costs[j * places + i] as number) + (crowd[j] as number));
    }
    if (least === Number.POSITIVE_INFINITY) continue;
    let sum = 0;
    for (let at = i, j = 0; j < slope.length; at += places, j++) {
      const dearer = (costs[at] as number) + (crowd[j] as number) - least;
      if (dearer > tolerance / 2) continue;
      shares[at] = Math.exp(-dearer / spread);
      sum += shares[at] as number;
    }
    for (let at = i; at < shares.length; at += places) {
      shares[at] = ((population[i] as number) * (shares[at] as number)) / sum;
    }
  }
  return shares;
}

/** What each place pays where it goes, or would pay if anybody lived there, and what somebody could gain at most. */
function paid({
  places,
  costs,
  shares,
  crowd,
}: {
  readonly places: number;
  readonly costs: Float64Array;
  readonly shares: Float64Array;
  readonly crowd: Float64Array;
}): Pick<RationalChoice, 'cost' | 'travel' | 'gain'> {
  const cost = new Float64Array(places);
  const travel = new Float64Array(places);
  let gain = 0;
  for (let i = 0; i < places; i++) {
    let [least, nearest, dearest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
    let [here, sum, ways] = [0, 0, 0];
    for (let at = i, j = 0; j < crowd.length; at += places, j++) {
      const way = costs[at] as number;
      const one = way + (crowd[j] as number);
      if (one < least) [least, nearest] = [one, way];
      const going = shares[at] as number;
      if (going === 0) continue;
      here += going;
      sum += going * one;
      ways += going * way;
      dearest = Math.max(dearest, one);
    }
    cost[i] = here === 0 ? least : sum / here;
    travel[i] = here === 0 ? nearest : ways / here;
    if (here > 0) gain = Math.max(gain, dearest - least);
  }
  return { cost, travel, gain };
}

function total(all: ArrayLike<number>, what: string): number {
  return Array.from(all).reduce((sum, one) => {
    if (!(one >= 0)) throw new RangeError(`${what} is 0 or more, not ${one}.`);
    return sum + one;
  }, 0);
}

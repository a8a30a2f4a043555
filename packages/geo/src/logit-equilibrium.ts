import { solvePositiveDefinite } from './solve-positive-definite.ts';

interface Market {
  readonly population: ArrayLike<number>;
  /** From place i to unit j at `j * population.length + i`; Infinity where there is no way. */
  readonly costs: Float64Array;
  /** What one person more at a unit adds to its cost. */
  readonly slope: Float64Array;
}

/** Who goes where at some crowds, summed by unit, and the value of the function whose maximum is sought. */
interface Response {
  readonly demand: Float64Array;
  readonly value: number;
}

/** So many steps at one spread are a fault rather than slow: some ten are usual. */
const mostSteps = 200;
/** A shorter part of a step changes less than rounding does. */
const shortest = 1e-12;

/**
 * What the crowd at each unit costs when everybody chooses by cost with a spread (logit choice: a unit that costs one
 * spread more is chosen by e⁻¹ as many), the crowd included in the cost. The spread is halved from `from` to `to`, each
 * time from what was found for the one before, so that the last is close to everybody going where it is cheapest. Ends
 * when no crowd costs more than `within` off what its demand says.
 *
 * The crowds are the maximum of a smooth and strictly concave function, found by Newton's method with steps halved until
 * they lead upwards (Boyd & Vandenberghe 2004, Convex optimization, §9.5); the model is Fisk 1980, "Some developments in
 * equilibrium traffic assignment", Transportation Research B 14:243–255.
 */
export function logitEquilibrium(
  input: Market & { readonly from: number; readonly to: number; readonly within: number },
): Float64Array {
  const { slope, to, within } = input;
  let crowd: Float64Array = new Float64Array(slope.length);
  if (slope.every((one) => one === 0)) return crowd;
  for (let spread = Math.max(input.from, to); ; spread = Math.max(spread / 2, to)) {
    // Where choices are still to be sharper, what is found is only where to begin.
    crowd = settle(input, crowd, spread, Math.max(within, spread === to ? 0 : spread / 2));
    if (spread === to) return crowd;
  }
}

function settle(market: Market, begun: Float64Array, spread: number, within: number): Float64Array {
  const { slope } = market;
  const off = ({ demand }: Response, at: Float64Array) =>
    demand.reduce((most, one, j) => Math.max(most, Math.abs(one * (slope[j] as number) - (at[j] as number))), 0);
  let crowd = begun;
  let now = respond(market, crowd, spread);
  for (let step = 0; step < mostSteps; step++) {
    const { demand, value } = now;
    if (off(now, crowd) <= within) return crowd;
    const upwards = demand.map((one, j) => one - (crowd[j] as number) / (slope[j] as number));
    const direction = solvePositiveDefinite(bend(market, crowd, spread, demand), upwards);
    const promised = direction.reduce((sum, one, j) => sum + one * (upwards[j] as number), 0);
    // So near the top that the value is lost in rounding, what tells is whether the crowds come nearer to their demand.
    const isRounded = promised <= 1e-9 * Math.abs(value);
    const leads = (at: Response, there: Float64Array, length: number) =>
      isRounded ? off(at, there) < off(now, crowd) : at.value >= value + 1e-4 * length * promised;
    let length = 1;
    let next = moved(crowd, direction, length);
    let there = respond(market, next, spread);
    while (!leads(there, next, length) && length > shortest) {
      length /= 2;
      next = moved(crowd, direction, length);
      there = respond(market, next, spread);
    }
    // Nothing comes nearer than what rounding leaves.
    if (isRounded && !leads(there, next, length)) return crowd;
    [crowd, now] = [next, there];
  }
  throw new Error('The crowds do not settle.');
}

const moved = (crowd: Float64Array, direction: Float64Array, length: number) =>
  crowd.map((one, j) => one + length * (direction[j] as number));

function respond(market: Market, crowd: Float64Array, spread: number): Response {
  const { population, slope } = market;
  const demand = new Float64Array(slope.length);
  let value = 0;
  for (let j = 0; j < slope.length; j++) value -= (crowd[j] as number) ** 2 / (2 * (slope[j] as number));
  eachChoice(market, crowd, spread, (i, units, share, count, perceived) => {
    const people = population[i] as number;
    value += people * perceived;
    for (let k = 0; k < count; k++) {
      const j = units[k] as number;
      demand[j] = (demand[j] as number) + people * (share[k] as number);
    }
  });
  return { demand, value };
}

/** How the function bends: its second derivatives with the sign turned, row by row up to the diagonal, which says it all. */
function bend(market: Market, crowd: Float64Array, spread: number, demand: Float64Array): Float64Array {
  const { population, slope } = market;
  const size = slope.length;
  const found = new Float64Array(size * size);
  for (let j = 0; j < size; j++) found[j * size + j] = 1 / (slope[j] as number) + (demand[j] as number) / spread;
  eachChoice(market, crowd, spread, (i, units, share, count) => {
    const weight = (population[i] as number) / spread;
    for (let a = 0; a < count; a++) {
      const row = (units[a] as number) * size;
      const part = weight * (share[a] as number);
      for (let b = 0; b <= a; b++) {
        const at = row + (units[b] as number);
        found[at] = (found[at] as number) - part * (share[b] as number);
      }
    }
  });
  return found;
}

/** Goes through where each place goes: units, the share of each, how many they are, and what the choice costs. */
function eachChoice(
  { population, costs, slope }: Market,
  crowd: Float64Array,
  spread: number,
  see: (place: number, units: Int32Array, share: Float64Array, count: number, perceived: number) => void,
): void {
  const places = population.length;
  const size = slope.length;
  const units = new Int32Array(size);
  const share = new Float64Array(size);
  // e⁻³⁷ is lost in rounding beside 1.
  const farthest = 37 * spread;
  for (let i = 0; i < places; i++) {
    if ((population[i] as number) === 0) continue;
    let least = Number.POSITIVE_INFINITY;
    for (let at = i, j = 0; j < size; at += places, j++) {
      const one = (costs[at] as number) + (crowd[j] as number);
      if (one < least) least = one;
    }
    if (least === Number.POSITIVE_INFINITY) continue;
    let count = 0;
    let sum = 0;
    for (let at = i, j = 0; j < size; at += places, j++) {
      const dearer = (costs[at] as number) + (crowd[j] as number) - least;
      if (dearer > farthest) continue;
      const one = Math.exp(-dearer / spread);
      units[count] = j;
      share[count++] = one;
      sum += one;
    }
    for (let k = 0; k < count; k++) share[k] = (share[k] as number) / sum;
    see(i, units, share, count, least - spread * Math.log(sum));
  }
}

import type { MedianCosts } from './median-costs.ts';
import type { NearestFirst } from './nearest-first.ts';

/** What is decided of each candidate: 1 it is chosen, −1 it is not, 0 it is open. */
export type Decided = Int8Array;

/** The best prices found for serving each place, and what they say. */
export interface Priced {
  readonly bound: number;
  readonly price: Float64Array;
  /** For each candidate what it would save at these prices, as a negative number. */
  readonly worth: Float64Array;
  /** For each candidate how often it was picked lately, from 0 to 1. */
  readonly picked: Float64Array;
}

export interface PriceSettings {
  readonly rounds: number;
  readonly step: number;
  readonly patience: number;
  /** Of the best placement known; no more rounds are needed once the bound is there. */
  readonly value: () => number;
  /** Told of each pick that is tried. */
  readonly onPick: (order: readonly number[]) => void;
  readonly isOver: () => boolean;
}

const leastStep = 1e-4;
/** How much the latest round counts in how often a candidate is picked. */
const memory = 0.05;

/**
 * Betters the prices by a subgradient method. Whatever the prices are, the bound holds: the rule that everyone is served
 * once is replaced by a price for serving them, after which the best candidates can be picked one by one. Source:
 * Cornuejols, Fisher & Nemhauser 1977, "Location of bank accounts to optimize float".
 */
export function betterPrices(
  { places, candidates, toExisting }: MedianCosts,
  { from, candidate, cost }: NearestFirst,
  { decided, ...start }: { readonly decided: Decided; readonly price: Float64Array; readonly picked: Float64Array },
  count: number,
  { rounds, step: firstStep, patience, value, onPick, isOver }: PriceSettings,
): Priced {
  const price = Float64Array.from(start.price);
  const picked = Float64Array.from(start.picked);
  const worth = new Float64Array(candidates);
  const isPicked = new Uint8Array(candidates);
  const lack = new Int32Array(places);
  const open: number[] = [];
  const chosen: number[] = [];
  for (let j = 0; j < candidates; j++) {
    if (decided[j] === 0) open.push(j);
    else if (decided[j] === 1) chosen.push(j);
  }
  const wanted = count - chosen.length;
  const best = { bound: Number.NEGATIVE_INFINITY, price: Float64Array.from(price), worth: Float64Array.from(worth) };
  let step = firstStep;
  let since = 0;
  for (let round = 0; round < rounds && step > leastStep; round++) {
    worth.fill(0);
    let bound = 0;
    for (let i = 0; i < places; i++) {
      const here = price[i] as number;
      const stays = toExisting[i] as number;
      bound += Math.min(here, stays);
      lack[i] = stays < here ? 0 : 1;
      for (let k = from[i] as number, end = from[i + 1] as number; k < end && (cost[k] as number) < here; k++) {
        const j = candidate[k] as number;
        worth[j] = (worth[j] as number) + (cost[k] as number) - here;
      }
    }
    open.sort((a, b) => (worth[a] as number) - (worth[b] as number) || a - b);
    isPicked.fill(0);
    for (const j of chosen) {
      isPicked[j] = 1;
      bound += worth[j] as number;
    }
    for (let k = 0; k < wanted; k++) {
      const j = open[k] as number;
      isPicked[j] = 1;
      bound += worth[j] as number;
    }
    for (const j of open) picked[j] = (1 - memory) * (picked[j] as number) + memory * (isPicked[j] as number);
    if (bound > best.bound + 1e-9 * Math.abs(bound)) {
      if (bound > best.bound + 1e-5 * Math.abs(bound)) since = 0;
      best.bound = bound;
      best.price.set(price);
      best.worth.set(worth);
    } else since += 1;
    if (since >= patience) {
      step /= 2;
      since = 0;
      // From where it was best: what came after led nowhere.
      price.set(best.price);
    }
    if (round % 8 === 0) onPick([...chosen, ...open]);
    if (best.bound >= value() || (round % 16 === 0 && isOver())) break;
    let squares = 0;
    for (let i = 0; i < places; i++) {
      const here = price[i] as number;
      let left = lack[i] as number;
      for (let k = from[i] as number, end = from[i + 1] as number; k < end && (cost[k] as number) < here; k++) {
        left -= isPicked[candidate[k] as number] as number;
      }
      lack[i] = left;
      squares += left * left;
    }
    // Everyone is served once: nothing in this branch is better than the pick.
    if (squares === 0) {
      onPick([...chosen, ...open]);
      break;
    }
    const scale = (step * (1.005 * value() - bound)) / squares;
    for (let i = 0; i < places; i++) price[i] = (price[i] as number) + scale * (lack[i] as number);
  }
  return { ...best, picked };
}

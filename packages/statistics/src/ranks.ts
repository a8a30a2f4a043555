import type { Interval } from './estimate.ts';

export interface Ranked {
  /** Place by value, 1 first; those of one value share the first of their places. */
  readonly rank: number;
  /** The places that the intervals allow, from the best to the worst. */
  readonly best: number;
  readonly worst: number;
  /** Whether the one that comes next by value can be told apart from this; null for the last. */
  readonly apartFromNext: boolean | null;
}

/**
 * The places of figures among each other, in the order they came, with the places that chance allows: an area is surely
 * behind those whose interval lies wholly before its own, surely before those whose lies wholly after, and may have any
 * place between. All these ranges hold at once at `level` when each interval was made at `jointLevel(n, level)`;
 * with intervals of 95 % each they are too narrow for that.
 *
 * Source: Klein, Wright & Wieczorek 2020, J R Stat Soc C 69:589–606.
 */
export function ranks(
  figures: readonly (Interval & { readonly value: number })[],
  first: 'highest' | 'lowest',
): readonly Ranked[] {
  // As if the lowest came first, whichever does.
  const turned = figures.map(({ value, lower, upper }) =>
    first === 'lowest' ? { value, lower, upper } : { value: -value, lower: -upper, upper: -lower },
  );
  // Typed arrays sort as numbers without asking back about each pair.
  const unsorted = Float64Array.from(turned, ({ value }) => value);
  const values = unsorted.slice().sort();
  const lowers = Float64Array.from(turned, ({ lower }) => lower).sort();
  const uppers = Float64Array.from(turned, ({ upper }) => upper).sort();
  // Of one value they stay in the order they came.
  const rising = (a: number, b: number) => (unsorted[a] as number) - (unsorted[b] as number) || a - b;
  const order = Uint32Array.from(unsorted.keys()).sort(rising);
  const nextOf: (number | undefined)[] = [];
  for (const [place, index] of order.entries()) nextOf[index] = order[place + 1];
  return turned.map((own, i) => {
    const next = nextOf[i];
    return {
      rank: 1 + countBelow(values, own.value),
      best: 1 + countBelow(uppers, own.lower),
      worst: figures.length - countAbove(lowers, own.upper),
      apartFromNext: next === undefined ? null : own.upper < (turned[next]?.lower as number),
    };
  });
}

/** The level each of `n` independent intervals needs for all of them to hold at once at a level (Šidák 1967). */
export function jointLevel(n: number, level: number): number {
  return level ** (1 / n);
}

/** How many of rising numbers are less than a limit. */
function countBelow(rising: Float64Array, limit: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] as number) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many of rising numbers are more than a limit. */
function countAbove(rising: Float64Array, limit: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] as number) > limit) to = middle;
    else from = middle + 1;
  }
  return rising.length - from;
}

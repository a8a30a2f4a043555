import type { MedianCosts } from './median-costs.ts';

/** For each place the candidates that are cheaper than what stays, cheapest first: `from[i]` up to `from[i + 1]`. */
export interface NearestFirst {
  readonly from: Int32Array;
  readonly candidate: Int32Array;
  readonly cost: Float64Array;
}

export function nearestFirst({ places, candidates, toCandidate, toExisting }: MedianCosts): NearestFirst {
  const from = new Int32Array(places + 1);
  for (let i = 0; i < places; i++) {
    let cheaper = 0;
    for (let k = i; k < toCandidate.length; k += places) {
      if ((toCandidate[k] as number) < (toExisting[i] as number)) cheaper += 1;
    }
    from[i + 1] = (from[i] as number) + cheaper;
  }
  const total = from[places] as number;
  const candidate = new Int32Array(total);
  const cost = new Float64Array(total);
  const order: number[] = [];
  for (let i = 0; i < places; i++) {
    order.length = 0;
    for (let j = 0; j < candidates; j++) {
      if ((toCandidate[j * places + i] as number) < (toExisting[i] as number)) order.push(j);
    }
    order.sort((a, b) => (toCandidate[a * places + i] as number) - (toCandidate[b * places + i] as number));
    for (const [k, j] of order.entries()) {
      candidate[(from[i] as number) + k] = j;
      cost[(from[i] as number) + k] = toCandidate[j * places + i] as number;
    }
  }
  return { from, candidate, cost };
}

/** The same of fewer candidates. */
export function onlyThose({ from, candidate, cost }: NearestFirst, isIn: (candidate: number) => boolean): NearestFirst {
  const places = from.length - 1;
  const left = {
    from: new Int32Array(from.length),
    candidate: new Int32Array(cost.length),
    cost: new Float64Array(cost.length),
  };
  let at = 0;
  for (let i = 0; i < places; i++) {
    for (let k = from[i] as number; k < (from[i + 1] as number); k++) {
      const j = candidate[k] as number;
      if (!isIn(j)) continue;
      left.candidate[at] = j;
      left.cost[at++] = cost[k] as number;
    }
    left.from[i + 1] = at;
  }
  return left;
}

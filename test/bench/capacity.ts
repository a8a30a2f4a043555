import { crowdingTolerance } from '@halsouppdrag/domain';
import { floatingCatchment, rationalChoice, steppedDecay, straightLineMatrix } from '@halsouppdrag/geo';
import type { BenchResult } from './bench-row.ts';
import { medianTimes } from './median-times.ts';
import { scatteredPositions } from './scattered-positions.ts';

const weight = steppedDecay([
  { limit: 10, weight: 1 },
  { limit: 20, weight: 0.68 },
  { limit: 30, weight: 0.22 },
]);
const worth = 60;

/** Where everybody goes by way and crowd (RAAM), against what each has to share (E2SFCA), of the same costs. */
export function benchCapacity(): BenchResult {
  const results = [compare({ places: 238, units: 40, rounds: 21 }), compare({ places: 12_000, units: 40, rounds: 5 })];
  return {
    rows: results.flatMap(({ rows }) => rows),
    mismatches: results.flatMap(({ mismatches }) => mismatches),
  };
}

function compare({ places, units, rounds }: { places: number; units: number; rounds: number }): BenchResult {
  const population = Array.from({ length: places }, (_, i) => 1 + ((i * 7919) % 61));
  const supply = Array.from({ length: units }, (_, j) => 1 + (j % 5));
  const costs = straightLineMatrix({ from: inOneLan(places, 3), to: inOneLan(units, 4), detourFactor: 1.3 });
  const rational = () => rationalChoice({ population, supply, costs, worth, tolerance: crowdingTolerance });
  const floating = () => floatingCatchment({ population, supply, costs, weight });
  const times = medianTimes(rounds, { rational, floating });
  const workload = `RAAM ${places} × ${units}`;
  const [{ demand, gain }, { score, demand: reaching }] = [rational(), floating()];
  const handedOut = score.reduce((sum, one, i) => sum + one * (population[i] as number), 0);
  const offered = supply.reduce((sum, one, j) => sum + ((reaching[j] as number) > 0 ? one : 0), 0);
  return {
    rows: [
      {
        ...{ workload, oursMs: times.rational, peer: 'E2SFCA, the same costs', peerMs: times.floating },
        note:
          `${(times.rational / times.floating).toFixed(0)} times as long; ` +
          `nobody gains more than ${gain.toFixed(3)} km elsewhere, bound ${crowdingTolerance}`,
      },
    ],
    mismatches: [
      ...(gain <= crowdingTolerance && isAlike(sum(demand), sum(population)) ? [] : [`${workload}: not where all go`]),
      ...(isAlike(handedOut, offered) ? [] : [`${workload}: E2SFCA hands out ${handedOut} of ${offered}`]),
    ],
  };
}

const sum = (all: ArrayLike<number>) => Array.from(all).reduce((so, one) => so + one, 0);
const isAlike = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.abs(b);

/** As scattered, over what is about a län. */
function inOneLan(count: number, seed: number): Float64Array {
  return scatteredPositions(count, seed).map((one, k) => (k % 2 === 0 ? 17 + (one - 11) / 9 : 59.4 + (one - 55) / 12));
}

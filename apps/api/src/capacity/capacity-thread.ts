import { parentPort } from 'node:worker_threads';
import type { DecaySteps } from '@halsouppdrag/domain';
import {
  type FloatingCatchment,
  floatingCatchment,
  type RationalChoice,
  rationalChoice,
  steppedDecay,
  straightLineMatrix,
} from '@halsouppdrag/geo';
import type { Numbered } from '../threads/asked-thread.ts';

/** Every way from the places to the units, unit by unit, or what it is by the straight line, which the thread works out. */
export type Ways = Float64Array | Parameters<typeof straightLineMatrix>[0];

interface Sharing {
  readonly population: readonly number[];
  readonly supply: readonly number[];
  readonly ways: Ways;
}

export interface SharedAsked extends Sharing {
  readonly decay: DecaySteps;
}

export interface CrowdedAsked extends Sharing {
  readonly worth: number;
  readonly tolerance: number;
}

/** Who goes where from each place is left out: it is large, and nobody is told it. */
export type CrowdedFound = Omit<RationalChoice, 'chosen'>;
type CapacityTold = Numbered & { readonly found: FloatingCatchment | CrowdedFound };

/** Finds how far what there is goes, one question after the other, for as long as the thread lives. */
export function answerCapacity(): void {
  const port = parentPort;
  if (port === null) throw new Error('This runs in a thread of its own.');
  port.on('message', ({ id, ...asked }: (SharedAsked | CrowdedAsked) & Numbered) => {
    const costs = asked.ways instanceof Float64Array ? asked.ways : straightLineMatrix(asked.ways);
    const found = 'decay' in asked ? shared(asked, costs) : crowded(asked, costs);
    port.postMessage({ id, found } satisfies CapacityTold);
  });
}

const shared = ({ decay, ...asked }: SharedAsked, costs: Float64Array) =>
  floatingCatchment({ ...asked, costs, weight: steppedDecay(decay) });

function crowded(asked: CrowdedAsked, costs: Float64Array): CrowdedFound {
  const { chosen: _, ...found } = rationalChoice({ ...asked, costs });
  return found;
}

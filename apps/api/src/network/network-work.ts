import type { PeopledPlace } from '@halsouppdrag/geo';
import { JobRefused, type Work } from '../jobs/job-thread.ts';
import { type MadeNetwork, makeNetwork } from './make-network.ts';

export interface NetworkOrder {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly places: readonly PeopledPlace[];
}

/** Makes a network in a thread of its own, and tells of every hundredth. */
export const networkWork: Work<NetworkOrder, { share: number }, MadeNetwork> = ({ fileName, bytes, places }, tell) => {
  const making = makeNetwork(fileName, bytes, places);
  let told = 0;
  for (let step = making.next(); ; step = making.next()) {
    if (step.done) {
      if (step.value.ok) return step.value.value;
      throw new JobRefused(step.value.complaints[0]?.message ?? 'Filen gick inte att läsa.');
    }
    if (step.value - told < 0.01) continue;
    told = step.value;
    tell({ share: told });
  }
};

import { keepNetwork, readUpload } from '../db/networks/write-networks.ts';
import type { Services } from '../handlers.ts';
import type { JobKind } from '../jobs/job-kind.ts';
import type { MadeNetwork } from './make-network.ts';
import type { NetworkOrder } from './network-work.ts';

interface Question {
  readonly networkId: string;
}

const longestMs = 30 * 60_000;

/** Reads an uploaded extract into a network. */
export function networkJob({
  db,
  regionIfLoaded,
}: Pick<Services, 'db' | 'regionIfLoaded'>): JobKind<Question, MadeNetwork> {
  return {
    name: 'network',
    prepare: async ({ networkId }): Promise<NetworkOrder> => {
      const [upload, data] = await Promise.all([readUpload(db, networkId), regionIfLoaded()]);
      const places = data?.populationPoints ?? [];
      return { ...upload, places };
    },
    keep: (transaction, made, { networkId }) => keepNetwork(transaction, networkId, made),
    longestMs,
  };
}

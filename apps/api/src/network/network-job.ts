import { keepNetwork, readUpload } from '../db/networks/write-networks.ts';
import type { Db } from '../db/open-database.ts';
import { regionCache } from '../db/region-data.ts';
import type { JobKind } from '../jobs/job-kind.ts';
import type { MadeNetwork } from './make-network.ts';
import type { NetworkOrder } from './network-work.ts';

interface Question {
  readonly networkId: string;
}

const longestMs = 30 * 60_000;

/** Reads an uploaded extract into a network. */
export function networkJob(db: Db): JobKind<Question, MadeNetwork> {
  const region = regionCache(db);
  return {
    name: 'network',
    prepare: async ({ networkId }): Promise<NetworkOrder> => {
      const [upload, data] = await Promise.all([readUpload(db, networkId), region()]);
      const places = data?.populationPoints.map(({ position, population }) => ({ position, population })) ?? [];
      return { ...upload, places };
    },
    keep: (transaction, made, { networkId }) => keepNetwork(transaction, networkId, made),
    longestMs,
  };
}

import { type FetchedPart, mostAreaFileBytes, mostVersionAreas } from '@halsouppdrag/domain';
import { fetchFeatures } from '@halsouppdrag/sources';
import type { FetchFailure, ServiceAsker } from './ask-service.ts';
import type { GeodataService } from './data-services.ts';
import { type Fetched, type FetchedTable, type FetchWatch, fetchedPart, unusable } from './service-reader.ts';

/** Layers of outlines by address, of the services that are set up. */
export interface GeodataReader {
  readonly services: readonly GeodataService[];
  /** Null for an address at none of them. */
  readonly at: (address: string) => GeodataService | null;
  /** All the features of a layer as one file of GeoJSON. */
  readonly fetch: (address: string, watch: FetchWatch) => Promise<Fetched<FetchedTable>>;
}

const most = { features: mostVersionAreas, bytes: mostAreaFileBytes };
/** Asked anew each time, so that its pages are of one moment; what has not changed is not sent again. */
const freshMs = 0;

export function geodataReader(asker: ServiceAsker, services: readonly GeodataService[]): GeodataReader {
  return {
    services,
    at: (address) => services.find((one) => URL.canParse(address) && one.address === new URL(address).origin) ?? null,
    fetch: async (address, watch) => {
      const parts: FetchedPart[] = [];
      const found = await fetchFeatures<FetchFailure>(
        address,
        async (url) => {
          // How many pages there are is not told before the last.
          watch.asks({ part: parts.length + 1, parts: null });
          const answer = await asker.ask({ url }, freshMs, watch);
          if (!answer.ok) return answer;
          parts.push(fetchedPart(url, answer.value));
          return { ok: true, value: answer.value.bytes };
        },
        most,
      );
      if ('failure' in found) return found;
      if (!found.ok) return unusable(found.complaints[0]?.message ?? 'Svaret går inte att läsa.');
      return { ok: true, value: { bytes: found.value, parts } };
    },
  };
}

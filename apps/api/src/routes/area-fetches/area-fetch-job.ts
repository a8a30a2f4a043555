import { createHash, randomUUID } from 'node:crypto';
import type { Person } from '@halsouppdrag/domain';
import { featureService } from '@halsouppdrag/sources';
import { insertImportFile } from '../../db/imports/import-files.ts';
import type { Services } from '../../handlers.ts';
import type { WaitingKind } from '../../jobs/job-kind.ts';
import { JobRefused } from '../../jobs/job-thread.ts';
import { localDate } from '../../local-date.ts';
import { progressWatch } from '../saved-queries/fetch-job.ts';
import { areaFetchTrouble } from './area-fetch-trouble.ts';

/** As many pages as may be, no faster than a service is asked, with tries and pauses. */
const longestMs = 30 * 60_000;

interface Question {
  readonly address: string;
  readonly person: Person;
}

/** Fetches a layer of areas, and stores it as a file that was sent in, with its calls. */
export function areaFetchKind({
  clock,
  dataServices: { geodata },
  figureFiles,
}: Pick<Services, 'clock' | 'dataServices' | 'figureFiles'>) {
  return {
    name: 'areaFetch',
    longestMs,
    wait: async ({ address, person }, tell, signal) => {
      const service = geodata.at(address);
      if (service === null) throw new JobRefused(notAllowed(address));
      const watch = progressWatch(service.name, tell, signal);
      const fetched = await geodata.fetch(address, watch);
      signal.throwIfAborted();
      if (!fetched.ok) throw new JobRefused(areaFetchTrouble(service.name, fetched.failure));
      const { bytes, parts } = fetched.value;
      watch.reads(parts.length);
      const fileName = fileNameOf(address, service.name, localDate(clock()));
      // Read before it is stored: what cannot be read is not kept.
      const readable = await figureFiles.describeAreas({ fileName, bytes, layer: null, region: [] });
      signal.throwIfAborted();
      if (!readable.ok) {
        throw new JobRefused(readable.complaints[0]?.message ?? 'Det som kom går inte att läsa.');
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const file = { id: randomUUID(), fileName, sha256, bytes, fetched: [...parts] };
      return {
        answer: { fileId: file.id },
        keep: async (transaction) => {
          await insertImportFile(transaction, file, { person, at: clock() });
        },
      };
    },
  } satisfies WaitingKind<Question>;
}

export function notAllowed(address: string): string {
  const { origin, host } = new URL(address);
  return `Inget får hämtas från ${host}. Den som sköter servern kan tillåta det med geodata=${origin} i inställningen FETCH_FROM.`;
}

/** What the layer is called, where it is from and when it was fetched. */
function fileNameOf(address: string, host: string, today: string): string {
  const layer = featureService(address)?.layer ?? '';
  const name = layer.replaceAll(/%[0-9a-f]{2}|[^\p{L}\p{N} _-]+/giu, ' ').trim();
  return `${name.slice(0, 80)} ${host.replaceAll(':', ' ').slice(0, 80)} ${today}.geojson`.trim();
}

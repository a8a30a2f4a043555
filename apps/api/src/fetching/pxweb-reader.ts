import { type FetchedPart, mostImportBytes } from '@halsouppdrag/domain';
import {
  cellCount,
  chooseParts,
  type DataCube,
  joinCubes,
  type PxWebQuery,
  pxWebRequest,
  readJsonStat,
  readPxWebApi2Hits,
  readPxWebApi2Limits,
  readPxWebHits,
  readPxWebLimits,
  readPxWebMetadata,
  readPxWebVariables,
  type ServiceLimits,
  splitPxWebQuery,
  type TableMetadata,
  writeJsonStat,
} from '@halsouppdrag/sources';
import type { FetchFailure, ServiceAsker } from './ask-service.ts';
import type { CallWatch } from './host-turns.ts';
import {
  type Fetched,
  type FetchedTable,
  type FetchWatch,
  fetchedPart,
  metadataFreshMs,
  readAnswer,
  type ServiceReader,
  unusable,
} from './service-reader.ts';

/** What PxWeb is set to when nobody has changed it; a service that does not tell its own is taken to have these. */
const usualLimits: Readonly<Record<1 | 2, ServiceLimits>> = {
  1: { mostCells: 100_000, calls: 10, seconds: 10 },
  2: { mostCells: 10_000, calls: 10, seconds: 10 },
};
const mostHits = 30;
/** More calls than these keep the service and the one who waits too long. */
const mostCalls = 60;
/** A service may count cells otherwise than it says; a question it finds too large is halved down to so many. */
const fewestCells = 100;

/** A PxWeb of version 1, whose address is that of a database, or a PxWebApi 2. */
export function pxWebReader(asker: ServiceAsker, address: string, version: 1 | 2): ServiceReader {
  const tableAddress = (table: string) =>
    version === 1
      ? `${address}/${table.split('/').map(encodeURIComponent).join('/')}`
      : `${address}/tables/${encodeURIComponent(table)}`;

  const describe = async (table: string, watch?: CallWatch): Promise<Fetched<TableMetadata>> =>
    version === 1
      ? readAnswer(await asker.ask({ url: tableAddress(table) }, metadataFreshMs, watch), readPxWebVariables)
      : readAnswer(
          await asker.ask({ url: `${tableAddress(table)}/metadata?lang=sv` }, metadataFreshMs, watch),
          readPxWebMetadata,
        );

  const limits = async (watch: CallWatch): Promise<ServiceLimits> => {
    // The limits of version 1 are told at the language that the database stands under.
    const url = version === 1 ? `${address.slice(0, address.lastIndexOf('/'))}/?config` : `${address}/config`;
    const read = version === 1 ? readPxWebLimits : readPxWebApi2Limits;
    const told = readAnswer(await asker.ask({ url }, metadataFreshMs, watch), (file, bytes) =>
      read(file, bytes, usualLimits[version]),
    );
    if (!told.ok) return usualLimits[version];
    asker.setLimits(new URL(address).origin, told.value);
    return told.value;
  };

  return {
    describe: (table) => describe(table),
    search: async (words) => {
      // Somebody who has found the table on the service's own page.
      if (words.startsWith(`${address}/`)) {
        const table = decodeURIComponent(words.slice(address.length + 1).replace(/^tables\//, ''));
        const found = await describe(table);
        if (!found.ok) return found;
        return { ok: true, value: [{ table, title: found.value.title, about: '', updated: null }] };
      }
      const query = encodeURIComponent(words);
      const url =
        version === 1
          ? `${address}?query=${query}&filter=title`
          : `${address}/tables?lang=sv&query=${query}&pageSize=${mostHits}`;
      const hits = readAnswer(
        await asker.ask({ url }, metadataFreshMs),
        version === 1 ? readPxWebHits : readPxWebApi2Hits,
      );
      return hits.ok ? { ok: true, value: hits.value.slice(0, mostHits) } : hits;
    },
    fetch: async ({ table, parts, areas }, freshMs, watch) => {
      const metadata = await describe(table, watch);
      if (!metadata.ok) return metadata;
      const chosen = chooseParts(metadata.value, parts, areas);
      if (!chosen.ok) return unusable(chosen.problem);
      const whole: PxWebQuery = {
        ...{ version, tableId: table, selection: chosen.selection },
        address: version === 1 ? tableAddress(table) : address,
      };
      return fetchInParts(asker, whole, (await limits(watch)).mostCells, freshMs, watch);
    },
  };
}

/** PxWeb 1 forbids what is more than it allows; PxWebApi 2 calls it by a name among all else that it refuses. */
function isTooLarge(failure: FetchFailure): boolean {
  if (failure.why !== 'refused') return false;
  return [403, 413].includes(failure.status) || failure.title === 'Too many cells selected';
}

const tooMuch = unusable('Frågan är för stor. Välj färre år, områden eller värden.');

async function fetchInParts(
  asker: ServiceAsker,
  whole: PxWebQuery,
  mostCells: number,
  freshMs: number,
  watch: FetchWatch,
): Promise<Fetched<FetchedTable>> {
  const waiting = splitPxWebQuery(whole, mostCells);
  const fetched: FetchedPart[] = [];
  const answers: Uint8Array[] = [];
  const cubes: DataCube[] = [];
  let bytes = 0;
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    if (answers.length + waiting.length >= mostCalls) return tooMuch;
    const request = pxWebRequest(part);
    watch.asks({ part: answers.length + 1, parts: answers.length + waiting.length + 1 });
    const answer = await asker.ask(request, freshMs, watch);
    if (!answer.ok) {
      const cells = cellCount(part.selection.map(({ codes }) => codes.length));
      if (!isTooLarge(answer.failure) || cells <= fewestCells) return answer;
      waiting.unshift(...splitPxWebQuery(part, Math.floor(cells / 2)));
      continue;
    }
    const cube = readAnswer(answer, readJsonStat);
    if (!cube.ok) return cube;
    bytes += answer.value.bytes.length;
    if (bytes > mostImportBytes) return tooMuch;
    cubes.push(cube.value);
    answers.push(answer.value.bytes);
    fetched.push(fetchedPart(request.url, answer.value));
  }
  const [first, ...others] = cubes;
  if (first === undefined || answers[0] === undefined) return tooMuch;
  // What came in one piece is kept to the byte.
  if (others.length === 0) return { ok: true, value: { bytes: answers[0], parts: fetched } };
  const joined = joinCubes('Svaret', [first, ...others]);
  if (!joined.ok) return unusable(joined.complaints[0]?.message ?? 'Delarna av svaret går inte ihop.');
  return { ok: true, value: { bytes: writeJsonStat(joined.value), parts: fetched } };
}

import { createHash, randomUUID } from 'node:crypto';
import type { FetchProgress, Person, SavedQuery } from '@halsouppdrag/domain';
import { isStanding, readSavedQueries } from '../../db/fetching/saved-queries.ts';
import { insertRun } from '../../db/fetching/write-queries.ts';
import type { FetchWatch } from '../../fetching/service-reader.ts';
import type { Services } from '../../handlers.ts';
import { areasByLevel, registerOf } from '../../imports/known-areas.ts';
import type { WaitingKind } from '../../jobs/job-kind.ts';
import { JobRefused } from '../../jobs/job-thread.ts';
import { localDate } from '../../local-date.ts';
import { fetchTrouble } from './fetch-trouble.ts';

/** How old figures may be that were fetched before and are used again: publishers change theirs at most once a day. */
const figuresFreshMs = 6 * 3_600_000;
/** As many calls as may be, each with all its tries and pauses, take less. */
const longestMs = 30 * 60_000;

interface Question {
  readonly queryId: string;
  readonly person: Person;
}

/** Fetches what a stored query asks for, and stores it as a file that was sent in. */
export function fetchKind({
  db,
  clock,
  region,
  dataServices,
}: Pick<Services, 'db' | 'clock' | 'region' | 'dataServices'>) {
  return {
    name: 'fetch',
    longestMs,
    wait: async ({ queryId, person }, tell, signal) => {
      const [query] = await readSavedQueries(db, queryId);
      if (query === undefined || !(await isStanding(db, queryId))) throw new JobRefused('Frågan har tagits bort.');
      const found = dataServices.at(query.serviceAddress);
      if (found === null) {
        throw new JobRefused(
          `${query.serviceName} får inte längre frågas. Den som sköter servern anger det i FETCH_FROM.`,
        );
      }
      const { tree } = await region();
      const today = localDate(clock());
      const { table, parts, level } = query;
      const areas = areasByLevel(tree);
      const areaCodes = areas[level].map(({ code }) => code);
      const asked = { table, parts, areas: registerOf(areas, level), areaCodes, thisYear: Number(today.slice(0, 4)) };
      const watch = progressWatch(found.service.name, tell, signal);
      const fetched = await found.reader.fetch(asked, figuresFreshMs, watch);
      signal.throwIfAborted();
      if (!fetched.ok) throw new JobRefused(fetchTrouble(found.service, fetched.failure).detail);
      const { bytes, parts: calls } = fetched.value;
      watch.reads(calls.length);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const runId = randomUUID();
      const run = {
        ...{ id: runId, queryId, fileName: fileNameOf(query, today), sha256, bytes },
        ...{ asked: { level, parts }, parts: calls },
      };
      return {
        answer: { runId },
        keep: (transaction) => insertRun(transaction, run, { person, at: clock() }),
      };
    },
  } satisfies WaitingKind<Question>;
}

/** Tells all of how it goes each time something of it changes. */
export function progressWatch(
  serviceName: string,
  tell: (progress: FetchProgress) => void,
  signal: AbortSignal,
): FetchWatch & { readonly reads: (parts: number) => void } {
  let now: FetchProgress = { serviceName, step: 'describing', part: null, parts: null, waits: null };
  const change = (more: Partial<FetchProgress>) => {
    now = { ...now, ...more };
    tell(now);
  };
  change({});
  return {
    signal,
    asks: (call) => change({ step: 'fetching', ...call }),
    waits: (pause) =>
      change({ waits: pause === null ? null : { seconds: Math.max(1, Math.ceil(pause.ms / 1000)), why: pause.why } }),
    reads: (parts) => change({ step: 'reading', part: parts, parts }),
  };
}

const longestTitle = 100;

/** What it holds, where it is from and when it was fetched. */
function fileNameOf({ tableTitle, table, serviceName }: SavedQuery, today: string): string {
  const title = tableTitle
    .replaceAll(/[^\p{L}\p{N} ,()%-]+/gu, ' ')
    .slice(0, longestTitle)
    .trim();
  const last = table.split('/').at(-1) ?? table;
  return `${title} ${serviceName} ${last.slice(0, 50)} ${today}.json`;
}

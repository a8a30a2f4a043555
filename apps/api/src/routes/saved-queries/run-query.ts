import { createHash } from 'node:crypto';
import type { DataService, Person, QueryRun, SavedQuery } from '@halsouppdrag/domain';
import { isStanding, readSavedQueries } from '../../db/fetching/saved-queries.ts';
import { fileOfRun, insertRun } from '../../db/fetching/write-queries.ts';
import { readEarlierImports } from '../../db/imports/read-loads.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { Fetched } from '../../fetching/service-reader.ts';
import type { Services } from '../../handlers.ts';
import { areasByLevel, registerOf } from '../../imports/known-areas.ts';
import { localDate } from '../../local-date.ts';

/** How old figures may be that were fetched before and are used again: publishers change theirs at most once a day. */
const figuresFreshMs = 6 * 3_600_000;

export type RanQuery =
  | { readonly run: QueryRun }
  | { readonly refused: 'missing' | 'notAllowed' | 'keyUsed' }
  | {
      readonly refused: 'notFetched';
      readonly service: DataService;
      readonly failure: Extract<Fetched<unknown>, { ok: false }>['failure'];
    };

/** Fetches what a stored query asks for, and stores it as a file that was sent in. */
export async function runQuery(
  { db, clock, region, dataServices, figureFiles }: Services,
  id: string,
  person: Person,
  key: string | undefined,
): Promise<RanQuery> {
  const [query] = await readSavedQueries(db, id);
  if (query === undefined || !(await isStanding(db, id))) return { refused: 'missing' };
  const found = dataServices.at(query.serviceAddress);
  if (found === null) return { refused: 'notAllowed' };
  const { tree } = await region();
  const today = localDate(clock());
  const { table, parts, level } = query;
  const areas = areasByLevel(tree);
  const areaCodes = areas[level].map(({ code }) => code);
  const asked = { table, parts, areas: registerOf(areas, level), areaCodes, thisYear: Number(today.slice(0, 4)) };
  const fetched = await found.reader.fetch(asked, figuresFreshMs);
  if (!fetched.ok) return { refused: 'notFetched', service: found.service, failure: fetched.failure };
  const { bytes, parts: calls } = fetched.value;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const author = { person, at: clock() };
  const stored = await db.transaction(async (transaction) => {
    const once = { ...author, key, entity: 'queryRun', content: { id } } as const;
    const made = await writeOnce<never>(transaction, once, async () => ({
      id: await insertRun(
        transaction,
        { queryId: id, fileName: fileNameOf(query, today), sha256, bytes, parts: calls },
        author,
      ),
    }));
    return 'refused' in made ? 'keyUsed' : fileOfRun(transaction, made.id);
  });
  if (stored === 'keyUsed') return { refused: 'keyUsed' };
  if (stored === null) return { refused: 'missing' };
  const { fileName, bytes: storedBytes } = stored;
  const earlier = await readEarlierImports(db);
  const sheets = await figureFiles.describe({ fileName, bytes: storedBytes, areas, earlier });
  const [after] = await readSavedQueries(db, id);
  return {
    run: {
      query: after ?? query,
      file: {
        ...{ id: stored.id, fileName: stored.fileName, sha256: stored.sha256, bytes: stored.bytes.length },
        uploadedAt: stored.uploadedAt.toISOString(),
        sheets: sheets.ok ? sheets.value : [],
      },
      problem: sheets.ok ? null : (sheets.complaints[0]?.message ?? null),
    },
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

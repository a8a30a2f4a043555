import type { Person } from '@halsouppdrag/domain';
import { fetchUnderWay } from '../../db/fetching/fetch-under-way.ts';
import { lockQuery } from '../../db/fetching/write-queries.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { Services } from '../../handlers.ts';
import { fetchKind } from './fetch-job.ts';

export type AskedFetch = { readonly id: string } | { readonly refused: 'missing' | 'tooMany' | 'keyUsed' };

/** Asks for the fetch of a stored query; the one under way, where somebody has asked for it already. */
export async function askFetch(
  { db, clock, region, dataServices, jobs }: Services,
  queryId: string,
  person: Person,
  key: string | undefined,
): Promise<AskedFetch> {
  const kind = fetchKind({ db, clock, region, dataServices });
  const once = { person, at: clock(), key, entity: 'queryRun', content: { id: queryId } } as const;
  const asked = await db.transaction((transaction) =>
    writeOnce<Extract<AskedFetch, { refused: string }>>(transaction, once, async () => {
      if (!(await lockQuery(transaction, queryId))) return { refused: 'missing' };
      const underWay = await fetchUnderWay(transaction, queryId);
      if (underWay !== null) return { id: underWay };
      const id = await jobs.ask(kind, { queryId, person }, person, transaction);
      return id === null ? { refused: 'tooMany' } : { id };
    }),
  );
  jobs.hurry();
  return asked;
}

import type { SavedQuery, SavedQueryPatch } from '@halsouppdrag/domain';
import { readSavedQueries } from '../../db/fetching/saved-queries.ts';
import { findSame, lockQuery, type QueryAuthor, updateQuery } from '../../db/fetching/write-queries.ts';
import type { Db } from '../../db/open-database.ts';

type Changed =
  | { readonly query: SavedQuery }
  | { readonly refused: 'missing' | 'underWay' | 'same' }
  | { readonly refused: 'stale'; readonly current: SavedQuery };

/**
 * Changes what a query asks for in one transaction, if it is still the version the person read. Not while it is
 * fetched, for what then came would be another question's, and not into what another query asks already.
 */
export async function changeQueryIfCurrent(
  db: Db,
  { id, version }: { readonly id: string; readonly version: number | null },
  patch: SavedQueryPatch,
  author: QueryAuthor,
): Promise<Changed> {
  return db.transaction(async (transaction) => {
    if (!(await lockQuery(transaction, id))) return { refused: 'missing' };
    const [current] = await readSavedQueries(transaction, id);
    if (current === undefined) return { refused: 'missing' };
    if (current.version !== version) return { refused: 'stale', current };
    if (current.fetchId !== null) return { refused: 'underWay' };
    const after = {
      indicatorId: patch.indicatorId === undefined ? current.indicatorId : patch.indicatorId,
      ...{ level: patch.level ?? current.level, parts: patch.parts ?? current.parts },
    };
    const same = await findSame(transaction, { ...current, ...after });
    if (same !== null && same !== id) return { refused: 'same' };
    await updateQuery(transaction, current, after, author);
    const [query] = await readSavedQueries(transaction, id);
    if (query === undefined) throw new Error('The query that was just changed is not there.');
    return { query };
  });
}

import { and, asc, count, desc, eq, gt, lt, or, type SQL, sql } from 'drizzle-orm';
import type { InsatsFilter, InsatsSort } from '../../routes/insatser/insats-query.ts';
import type { AreaTree } from '../area-tree.ts';
import type { Db } from '../open-database.ts';
import { insats } from '../tables/index.ts';
import { insatsConditions } from './insats-conditions.ts';
import { type InsatsCursor, writeCursor } from './insats-cursor.ts';
import type { StoredInsats } from './insats-row.ts';
import { insatserById } from './insatser-by-id.ts';

export interface InsatsPage {
  readonly sort: InsatsSort;
  readonly limit: number;
  readonly after: InsatsCursor | null;
}

/** A page of insatser; the total only where it came with the page. */
interface FoundPage {
  readonly items: StoredInsats[];
  readonly nextCursor: string | null;
  readonly total: number | null;
}

/** One page of the insatser that a filter lets through. */
export function insatserPages(db: Db) {
  const read = insatserById(db);
  return async (tree: AreaTree, filter: InsatsFilter, { sort, limit, after }: InsatsPage): Promise<FoundPage> => {
    const order = ordering(sort, filter);
    // All that pass are gone through to be put in order, so they are counted in the same walk.
    const counts = isNarrow(filter) && after === null;
    const total = counts ? sql<number>`(count(*) over ())::int` : sql<null>`null`;
    const rows = await db
      .select({ id: insats.id, key: order.keyText, total })
      .from(insats)
      .where(and(insatsConditions(db, filter, tree), after ? order.isAfter(after) : undefined))
      .orderBy(...order.by)
      .limit(limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: await read(rows.slice(0, limit).map(({ id }) => id)),
      nextCursor: last ? writeCursor(sort, last) : null,
      total: counts ? (rows[0]?.total ?? 0) : null,
    };
  };
}

/** Whether the filter leaves few of all insatser: walking them in order to find those at a place, for a levnadsvana or of a text is slowest. */
const isNarrow = ({ area, levnadsvana, text }: InsatsFilter) => (area ?? levnadsvana ?? text) !== undefined;

/** How many insatser a filter lets through. */
export async function countInsatser(db: Db, tree: AreaTree, filter: InsatsFilter): Promise<number> {
  const [counted] = await db
    .select({ total: count() })
    .from(insats)
    .where(insatsConditions(db, filter, tree));
  return counted?.total ?? 0;
}

/** Ids break ties, so that no row is on two pages or on none. Undated insatser come last both ways. */
function ordering(sort: InsatsSort, filter: InsatsFilter) {
  const falling = sort.startsWith('-');
  const [key, type] = sortKey(sort);
  const direction = falling ? desc : asc;
  const beyond = falling ? lt : gt;
  return {
    // As ISO text, so that the cursor does not depend on how the server or the driver writes dates.
    keyText: type === 'timestamptz' ? isoText(key) : sql<string>`${key}::text`,
    by: [direction(isNarrow(filter) ? unindexed(key, type) : key), direction(insats.id)],
    isAfter: (cursor: InsatsCursor) => {
      const at = sql`${cursor.key}::${sql.raw(type)}`;
      return or(beyond(key, at), and(eq(key, at), beyond(insats.id, cursor.id)));
    },
  };
}

function sortKey(sort: InsatsSort): [SQL, 'timestamptz' | 'text' | 'date'] {
  switch (sort) {
    case 'updatedAt':
    case '-updatedAt':
      return [sql`${insats.updatedAt}`, 'timestamptz'];
    case 'title':
    case '-title':
      return [sql`${insats.title}`, 'text'];
    case 'startsOn':
      return [sql`coalesce(${insats.startsOn}, 'infinity'::date)`, 'date'];
    case '-startsOn':
      return [sql`coalesce(${insats.startsOn}, '-infinity'::date)`, 'date'];
  }
}

/** The same value, but not as any index has it. */
function unindexed(key: SQL, type: 'timestamptz' | 'text' | 'date'): SQL {
  if (type === 'text') return sql`(${key} || '')`;
  return type === 'date' ? sql`(${key} + 0)` : sql`(${key} + interval '0')`;
}

const isoText = (key: SQL) => sql<string>`to_char(${key} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

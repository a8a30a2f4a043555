import type { SearchHit } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import type { Db } from './open-database.ts';
import { searchQuery } from './search-text.ts';

/**
 * The insatser, behov and partners that hold every word of a text, best first: what is found in a title stands before
 * what is found further in (PostgreSQL's `ts_rank` over weights A to C).
 */
export async function searchWork(db: Db, text: string, limit: number): Promise<SearchHit[]> {
  const query = searchQuery(text);
  if (query === null) return [];
  // Each list gives its own best first, so that no more than `limit` of each are ranked against the others' and read.
  const best = (kind: SearchHit['kind'], title: string, areaIds: string, and = '') => sql`(
    select ${kind}::text as kind, id, ${sql.raw(title)} as title, ${sql.raw(areaIds)} as area_ids, example,
      ts_rank(search, query) as rank, updated_at
    from ${sql.raw(kind)}, (select ${query} as query) q
    where deleted_at is null ${sql.raw(and)} and search @@ query
    order by rank desc, updated_at desc, id limit ${limit})`;
  const rows = await db.execute<{
    kind: SearchHit['kind'];
    id: string;
    title: string;
    area_ids: string[];
    example: boolean;
  }>(sql`
    ${best('insats', 'title', 'array(select area_id from insats_area where insats_id = insats.id order by ordinal)')}
    union all ${best('behov', 'description', 'array[area_id]')}
    union all ${best('partner', 'name', 'array(select area_id from partner_area where partner_id = partner.id order by ordinal)', 'and merged_into is null')}
    order by rank desc, updated_at desc, id limit ${limit}`);
  return rows.map(({ kind, id, title, area_ids: areaIds, example }) => ({ kind, id, title, areaIds, example }));
}

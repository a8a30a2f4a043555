import type { Levnadsvana, WhiteSpotFacts } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { type Counted, countsIn } from './counted-insatser.ts';

const most = 30;

type Facts = WhiteSpotFacts['insatser']['items'][number];
type BehovFacts = WhiteSpotFacts['behov']['items'][number];

/** The insatser and behov for one levnadsvana that touch any of some areas, the latest first, and how many they are. */
export async function findCellFacts(
  db: Db,
  areaIds: readonly string[],
  levnadsvana: Levnadsvana,
  counted: Counted,
): Promise<WhiteSpotFacts> {
  const here = sql.join(
    areaIds.map((id) => sql`${id}`),
    sql`, `,
  );
  const insatser = await db.execute<Facts & { total: number } & Record<string, unknown>>(sql`
    select id, title, status, starts_on as "startsOn", ends_on as "endsOn", example, count(*) over ()::int as total,
      array(select area_id from insats_area where insats_id = insats.id order by ordinal) as "areaIds"
    from insats
    where ${countsIn(counted)}
      and exists (select from insats_area where insats_id = insats.id and area_id in (${here}))
      and exists (select from insats_levnadsvana where insats_id = insats.id and levnadsvana = ${levnadsvana})
    order by starts_on desc nulls last, id
    limit ${most}`);
  const behov = await db.execute<BehovFacts & { total: number } & Record<string, unknown>>(sql`
    select id, area_id as "areaId", malgrupp, description, example, count(*) over ()::int as total,
      (select count(*) from behov_evidence where behov_id = behov.id)::int as evidence
    from behov
    where deleted_at is null and levnadsvana = ${levnadsvana} and area_id in (${here})
    order by updated_at desc, id
    limit ${most}`);
  return { behov: listOf<BehovFacts>(behov), insatser: listOf<Facts>(insatser) };
}

function listOf<Item>(rows: readonly (Item & { total: number })[]): { items: Item[]; total: number } {
  return { items: rows.map(({ total: _, ...item }) => item as Item), total: rows[0]?.total ?? 0 };
}

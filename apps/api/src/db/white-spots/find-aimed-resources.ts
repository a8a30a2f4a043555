import type { Targeting } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { type Counted, countedInsatser } from './counted-insatser.ts';

/** The insatser with one aim in exactly one set of areas, added up. */
export interface AimedGroup extends Record<string, unknown> {
  readonly areaIds: string[];
  readonly targeting: Targeting | null;
  readonly insatser: number;
  /** Those of them that have neither hours nor kronor. */
  readonly withoutResources: number;
  readonly hours: number;
  readonly sek: number;
  /** Whether any of them is made up. */
  readonly examples: boolean;
}

export async function findAimedResources(db: Db, counted: Counted): Promise<AimedGroup[]> {
  return await db.execute<AimedGroup>(sql`
    with ${countedInsatser(counted)}
    select area_ids as "areaIds", targeting, count(*)::int as insatser,
      count(*) filter (where spent.insats_id is null)::int as "withoutResources",
      coalesce(sum(hours), 0)::float8 as hours, coalesce(sum(sek), 0)::float8 as sek,
      bool_or(example) as examples
    from counted
    join placed using (insats_id)
    left join spent using (insats_id)
    group by area_ids, targeting`);
}

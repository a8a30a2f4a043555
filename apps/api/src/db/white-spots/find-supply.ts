import type { Levnadsvana } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { type Counted, countedInsatser } from './counted-insatser.ts';

/** The insatser for one levnadsvana in exactly one set of areas, added up. Counts are exact: never what a reader gets. */
export interface SupplyGroup extends Record<string, unknown> {
  readonly areaIds: string[];
  readonly levnadsvana: Levnadsvana;
  readonly insatser: number;
  readonly hours: number;
  /** Participants, where they are none or five and more. */
  readonly participants: number;
  /** Participants, where they are one to four. */
  readonly fewParticipants: number;
  /** How many of the insatser have one to four. */
  readonly fews: number;
  /** Whether any of them is made up. */
  readonly examples: boolean;
}

export async function findSupply(db: Db, counted: Counted): Promise<SupplyGroup[]> {
  return await db.execute<SupplyGroup>(sql`
    with ${countedInsatser(counted)}
    select area_ids as "areaIds", levnadsvana, count(*)::int as insatser,
      coalesce(sum(hours), 0)::float8 as hours,
      coalesce(sum(participants) filter (where participants not between 1 and 4), 0)::float8 as participants,
      coalesce(sum(participants) filter (where participants between 1 and 4), 0)::float8 as "fewParticipants",
      count(*) filter (where participants between 1 and 4)::int as fews,
      bool_or(example) as examples
    from counted
    join placed using (insats_id)
    join insats_levnadsvana using (insats_id)
    left join spent using (insats_id)
    group by area_ids, levnadsvana`);
}

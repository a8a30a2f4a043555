import type { CountedPeriod } from '@halsouppdrag/domain';
import { type SQL, sql } from 'drizzle-orm';

/** A period, and the day on which what goes on without dates goes on. */
export interface Counted extends CountedPeriod {
  readonly today: string;
}

/**
 * The insatser that count in a period, as the condition of a query over `insats`: neither removed nor set in, and
 * touching the period, both days included. The dates mean what they mean in the list of insatser; what goes on and has
 * no dates at all goes on today.
 */
export function countsIn({ from, to, today }: Counted): SQL {
  const begun = to === null ? sql`true` : sql`coalesce(insats.starts_on, insats.ends_on) <= ${to}::date`;
  const notOver = from === null ? sql`true` : sql`${lastDay} >= ${from}::date`;
  const holdsToday = (from === null || from <= today) && (to === null || today <= to);
  const undated = holdsToday ? sql`insats.status = 'pagar'` : sql`false`;
  return sql`insats.deleted_at is null and insats.status <> 'installd' and case
    when insats.starts_on is null and insats.ends_on is null then ${undated}
    else ${begun} and ${notOver} end`;
}

/** What has begun, is going on and has no end is still going on; anything else without an end was over the same day. */
const lastDay = sql`coalesce(insats.ends_on, case when insats.status = 'pagar' then 'infinity'::date else insats.starts_on end)`;

/**
 * The insatser that count, each with the whole set of its areas and what is spent on it:
 * `counted (insats_id, participants, targeting, example)`, `placed (insats_id, area_ids)` and
 * `spent (insats_id, hours, sek)`. Insatser with the same areas are shared out in the same way, so that a question
 * groups by the set and gives few rows however many the insatser are.
 */
export function countedInsatser(counted: Counted): SQL {
  return sql`counted as materialized (
    select id as insats_id, participants, targeting, example from insats where ${countsIn(counted)}
  ), placed as (
    select insats_id, array_agg(area_id order by area_id) as area_ids
    from counted join insats_area using (insats_id)
    group by insats_id
  ), spent as (
    select insats_id, sum(hours) as hours, sum(sek) as sek
    from counted join insats_resource using (insats_id)
    group by insats_id
  )`;
}

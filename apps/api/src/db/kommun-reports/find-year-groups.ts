import type { FundingSource } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { type Counted, countedInsatser } from '../white-spots/counted-insatser.ts';

/** The insatser in exactly one set of areas, added up. Counts are exact: never what a reader gets. */
interface YearGroup {
  readonly areaIds: string[];
  readonly insatser: number;
  readonly examples: number;
  readonly late: number;
  /** Participants, where they are none or five and more. */
  readonly participants: number;
  /** Participants, where they are one to four. */
  readonly fewParticipants: number;
  /** How many of the insatser have one to four. */
  readonly fews: number;
  readonly withoutParticipants: number;
  readonly withoutResources: number;
}

/** How many of the insatser in one set of areas have one value of one property; null is that they do not say. */
export interface SplitGroup {
  readonly areaIds: string[];
  readonly by: 'levnadsvana' | 'step' | 'preventionsniva' | 'targeting' | 'malgrupp';
  readonly value: string | null;
  readonly insatser: number;
}

interface ResourceGroup {
  readonly areaIds: string[];
  readonly fundingSource: FundingSource;
  readonly hours: number;
  readonly sek: number;
}

/** How many goals in one set of areas came to what; `hidden` when that rests on a count of one to four people. */
export interface GoalGroup {
  readonly areaIds: string[];
  readonly verdict: 'met' | 'notMet' | 'unknown';
  readonly hidden: boolean;
  readonly goals: number;
}

export interface YearGroups extends Record<string, unknown> {
  readonly insatser: YearGroup[];
  readonly splits: SplitGroup[];
  readonly resources: ResourceGroup[];
  readonly goals: GoalGroup[];
}

interface Year extends Counted {
  /** The first day on which an insats that ended before it should have been followed up. */
  readonly dueBefore: string;
}

/** What the insatser of a period come to, by the set of their areas: as few rows as there are such sets. */
export async function findYearGroups(db: Db, { dueBefore, ...counted }: Year): Promise<YearGroups> {
  const [groups] = await db.execute<YearGroups>(sql`
    with ${countedInsatser(counted)},
    facts as materialized (
      select counted.*, placed.area_ids, insats.step, insats.preventionsniva,
        insats.step <> 'closed' and insats.status <> 'planerad' and coalesce(insats.ends_on,
          case when insats.status <> 'pagar' then insats.starts_on end) < ${dueBefore}::date as late
      from counted join placed using (insats_id) join insats on insats.id = counted.insats_id
    ),
    latest as (
      select distinct on (insats_id, goal_id) insats_id, goal_id, value
      from goal_outcome
      where on_day <= ${counted.to}::date
      order by insats_id, goal_id, on_day desc, ordinal desc
    ),
    verdicts as (
      select area_ids, aimed.kind, aimed.baseline, aimed.aim, value,
        aimed.counts_people and (${isFew(sql`aimed.baseline`)} or ${isFew(sql`value`)}) as hidden
      from facts
      join (
        select *, coalesce(target, case when kind = 'yesNo' then 1 end) as aim from insats_goal
      ) aimed using (insats_id)
      left join latest on latest.insats_id = facts.insats_id and latest.goal_id = aimed.id
    )
    select
      ${rowsOf(sql`
        select area_ids as "areaIds", count(*)::int as insatser,
          count(*) filter (where example)::int as examples,
          count(*) filter (where late)::int as late,
          coalesce(sum(participants) filter (where participants not between 1 and 4), 0)::float8 as participants,
          coalesce(sum(participants) filter (where participants between 1 and 4), 0)::float8 as "fewParticipants",
          count(*) filter (where participants between 1 and 4)::int as fews,
          count(*) filter (where participants is null)::int as "withoutParticipants",
          count(*) filter (where spent.insats_id is null)::int as "withoutResources"
        from facts left join spent using (insats_id) group by area_ids`)} as insatser,
      ${rowsOf(sql`
        select area_ids as "areaIds", by, value, count(*)::int as insatser
        from (
          select area_ids, 'levnadsvana' as by, levnadsvana::text as value
            from facts join insats_levnadsvana using (insats_id)
          union all select area_ids, 'step', step::text from facts
          union all select area_ids, 'preventionsniva', preventionsniva::text from facts
          union all select area_ids, 'targeting', targeting::text from facts
          union all select area_ids, 'malgrupp', malgrupp from facts left join insats_malgrupp using (insats_id)
        ) each group by area_ids, by, value`)} as splits,
      ${rowsOf(sql`
        select area_ids as "areaIds", funding_source as "fundingSource",
          coalesce(sum(hours), 0)::float8 as hours, coalesce(sum(sek), 0)::float8 as sek
        from facts join insats_resource using (insats_id) group by area_ids, funding_source`)} as resources,
      ${rowsOf(sql`
        select area_ids as "areaIds", verdict, hidden, count(*)::int as goals
        from (select area_ids, coalesce(hidden, false) as hidden, ${verdict} as verdict from verdicts) each
        group by area_ids, verdict, hidden`)} as goals`);
  if (!groups) throw new Error('A question without a from gave no row.');
  return groups;
}

const isFew = (count: ReturnType<typeof sql>) => sql`(${count} is not null and ${count} > 0 and ${count} < 5)`;

const rowsOf = (rows: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(r), '[]') from (${rows}) r)`;

/** As the page of an insats says it: a target under where it began is one to come down to. */
const verdict = sql`case
  when value is null or aim is null then 'unknown'
  when case
    when kind = 'yesNo' then value = aim
    when aim < baseline then value <= aim
    else value >= aim end then 'met'
  else 'notMet' end`;

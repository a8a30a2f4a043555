import type { Decision, InsatsInput } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';

/** What an insats holds more than one of, each list in the order the person gave. */
export type InsatsParts = Pick<
  InsatsInput,
  'malgrupper' | 'behovIds' | 'partnerRoles' | 'series' | 'resources' | 'goals'
>;

type StoredFollowUp = InsatsInput['followUp'];

/** The lists of an insats as columns of its own row, so that a page of insatser is one question to the database. */
export const partColumns = {
  malgrupper: sql<string[]>`array(
    select malgrupp from insats_malgrupp where insats_id = insats.id order by ordinal)`,
  behovIds: sql<string[]>`array(
    select behov_id::text from insats_behov where insats_id = insats.id order by ordinal)`,
  partnerRoles: listOf<InsatsParts['partnerRoles']>(sql`
    select jsonb_agg(jsonb_build_object('partnerId', partner_id, 'role', role) order by ordinal)
    from insats_partner where insats_id = insats.id`),
  series: listOf<InsatsParts['series']>(sql`
    select jsonb_agg(jsonb_build_object('weekday', weekday, 'from', from_day, 'to', to_day, 'everyWeeks', every_weeks,
      'startsAt', starts_at, 'except', except_days) order by ordinal)
    from insats_series where insats_id = insats.id`),
  resources: listOf<InsatsParts['resources']>(sql`
    select jsonb_agg(jsonb_build_object('fundingSource', funding_source, 'hours', hours, 'sek', sek, 'note', note)
      order by ordinal)
    from insats_resource where insats_id = insats.id`),
  goals: listOf<InsatsParts['goals']>(sql`
    select jsonb_agg(jsonb_build_object('id', id, 'text', text, 'kind', kind, 'countsPeople', counts_people,
      'unit', unit, 'baseline', baseline, 'target', target) order by ordinal)
    from insats_goal where insats_id = insats.id`),
  outcomes: listOf<StoredFollowUp['outcomes']>(sql`
    select jsonb_agg(jsonb_build_object('goalId', goal_id, 'on', on_day, 'value', value) order by ordinal)
    from goal_outcome where insats_id = insats.id`),
  /** Everything of the follow-up but its outcomes; null as long as nothing of it is written. */
  followUpRow: sql<Omit<StoredFollowUp, 'outcomes'> | null>`(
    select jsonb_build_object(
      'reachDenominator', case when reach_people is not null
        then jsonb_build_object('people', reach_people, 'reason', reach_reason) end,
      'involved', involved, 'asPlanned', as_planned, 'asPlannedNote', as_planned_note,
      'maintenance', case when maintenance_on is not null
        then jsonb_build_object('assessedOn', maintenance_on, 'livesOn', maintenance_lives_on, 'note', maintenance_note) end,
      'learned', learned, 'unintended', unintended)
    from insats_follow_up where insats_id = insats.id)`,
  /** The ställningstagande that holds. */
  decision: sql<Decision | null>`(
    select jsonb_build_object('id', d.id, 'answer', d.answer, 'decidedBy', d.decided_by, 'decidedOn', d.decided_on,
      'why', d.why, 'recordedBy', p.name, 'withdrawnAt', null,
      'recordedAt', to_char(d.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    from insats_decision d join person p on p.id = d.recorded_by
    where d.insats_id = insats.id and d.withdrawn_at is null
    order by d.recorded_at desc, d.id limit 1)`,
};

function listOf<List>(aggregate: ReturnType<typeof sql>) {
  return sql<List>`coalesce((${aggregate}), '[]'::jsonb)`;
}

import { z } from 'zod';
import { AreaId } from './area.ts';
import { addMonths, CalendarDate } from './calendar-date.ts';
import { Decision } from './decision.ts';
import { emptyFollowUp, FollowUp } from './follow-up.ts';
import { Goal, goalValueFault, ShownGoal, ShownValue } from './goal.ts';
import { InsatsStatus } from './insats-status.ts';
import { Levnadsvana } from './levnadsvana.ts';
import { OccasionSeries } from './occasion-series.ts';
import { distinct, plainText, seenText } from './plain-text.ts';
import { Position } from './position.ts';
import { Preventionsniva } from './preventionsniva.ts';
import { Resource } from './resource.ts';
import { SmallCount } from './small-count.ts';
import { Stamp } from './stamp.ts';
import { InsatsLock, Step } from './step.ts';
import { Targeting } from './targeting.ts';

/** A partner from the register, and what it does in the insats. */
export const PartnerRole = z.strictObject({ partnerId: z.uuid(), role: plainText(200).default('') });
export type PartnerRole = z.infer<typeof PartnerRole>;

/** What a person writes when logging an insats. Text is plain text; it is never read as markup. */
export const InsatsInput = z.strictObject({
  title: seenText(200, 'Ge insatsen en rubrik.'),
  description: plainText(5000).default(''),
  areaIds: z
    .array(AreaId)
    .min(1, { error: 'Välj minst ett område.' })
    .max(50)
    .refine(distinct, { error: 'Samma område står två gånger.' }),
  position: Position.nullable().default(null),
  levnadsvanor: z
    .array(Levnadsvana)
    .min(1, { error: 'Välj minst en levnadsvana.' })
    .refine(distinct, { error: 'Samma levnadsvana står två gånger.' }),
  preventionsniva: Preventionsniva.nullable().default(null),
  malgrupper: z
    .array(seenText(80, 'Får inte vara tomt.'))
    .max(20)
    .refine(distinct, { error: 'Samma målgrupp står två gånger.' })
    .default([]),
  status: InsatsStatus.default('planerad'),
  startsOn: CalendarDate.nullable().default(null),
  endsOn: CalendarDate.nullable().default(null),
  responsible: plainText(200).default(''),
  partners: plainText(1000).default(''),
  participants: z.int().min(0).max(1_000_000).nullable().default(null),
  behovIds: z.array(z.uuid()).max(50).refine(distinct, { error: 'Samma behov står två gånger.' }).default([]),
  targeting: Targeting.nullable().default(null),
  partnerRoles: z
    .array(PartnerRole)
    .max(50)
    .refine((roles) => distinct(roles.map(({ partnerId }) => partnerId)), { error: 'Samma partner står två gånger.' })
    .default([]),
  series: z.array(OccasionSeries).max(20).default([]),
  resources: z.array(Resource).max(20).default([]),
  goals: z
    .array(Goal)
    .max(20)
    .refine((goals) => distinct(goals.map(({ id }) => id)), { error: 'Två mål har samma id.' })
    .default([]),
  /** Needs tjänsteledningens ja before it may start. */
  samverkan: z.boolean().default(false),
  followUp: FollowUp.default(emptyFollowUp),
});
export type InsatsInput = z.infer<typeof InsatsInput>;
/** A field that people write. */
export type InsatsField = keyof InsatsInput;

/** A change to an insats: only the fields to change, each under the same rule as when it was written. */
export const InsatsPatch = z
  .strictObject({
    title: InsatsInput.shape.title,
    description: InsatsInput.shape.description.unwrap(),
    areaIds: InsatsInput.shape.areaIds,
    position: InsatsInput.shape.position.unwrap(),
    levnadsvanor: InsatsInput.shape.levnadsvanor,
    preventionsniva: InsatsInput.shape.preventionsniva.unwrap(),
    malgrupper: InsatsInput.shape.malgrupper.unwrap(),
    status: InsatsInput.shape.status.unwrap(),
    startsOn: InsatsInput.shape.startsOn.unwrap(),
    endsOn: InsatsInput.shape.endsOn.unwrap(),
    responsible: InsatsInput.shape.responsible.unwrap(),
    partners: InsatsInput.shape.partners.unwrap(),
    participants: InsatsInput.shape.participants.unwrap(),
    behovIds: InsatsInput.shape.behovIds.unwrap(),
    targeting: InsatsInput.shape.targeting.unwrap(),
    partnerRoles: InsatsInput.shape.partnerRoles.unwrap(),
    series: InsatsInput.shape.series.unwrap(),
    resources: InsatsInput.shape.resources.unwrap(),
    goals: InsatsInput.shape.goals.unwrap(),
    samverkan: InsatsInput.shape.samverkan.unwrap(),
    followUp: InsatsInput.shape.followUp.unwrap(),
  })
  .partial();
export type InsatsPatch = z.infer<typeof InsatsPatch>;

/**
 * An insats as the API gives it. `participants`, and every measured value of a goal that counts people, is `".."` where the
 * reader may not see a small count.
 */
export const Insats = Stamp.extend({
  ...InsatsInput.shape,
  participants: SmallCount.nullable(),
  goals: z.array(ShownGoal),
  followUp: FollowUp.extend({
    outcomes: z.array(z.object({ goalId: z.uuid(), on: CalendarDate, value: ShownValue })),
  }),
  step: Step,
  lock: InsatsLock.nullable(),
  /** The ställningstagande that holds; null when there is none or it was withdrawn. */
  decision: Decision.nullable(),
});
export type Insats = z.infer<typeof Insats>;

export interface RuleBreach {
  /** The field the person should look at. */
  readonly field: InsatsField;
  /** Plain Swedish: what is wrong and what to do. */
  readonly message: string;
}

/** Statuses of an insats that has begun. */
const begun: ReadonlySet<InsatsStatus> = new Set(['pagar', 'genomford', 'avslutad']);

/** Whether the insats has started, and may be followed up. */
export const hasBegun = ({ status }: Pick<InsatsInput, 'status'>): boolean => begun.has(status);

/** When an insats was over: its last day, its only day, or null when neither is known. */
const lastDayOf = ({ startsOn, endsOn }: Pick<InsatsInput, 'startsOn' | 'endsOn'>) => endsOn ?? startsOn;

const monthsUntilMaintenance = 6;

/** The first day on which one can say whether an insats lives on; null while it has no date. Source: RE-AIM. */
export function maintenanceFrom(insats: Pick<InsatsInput, 'startsOn' | 'endsOn'>): CalendarDate | null {
  const last = lastDayOf(insats);
  return last === null ? null : addMonths(last, monthsUntilMaintenance);
}

/**
 * The rules that hold between the fields of an insats, given today's date (`yyyy-mm-dd`, Europe/Stockholm), the
 * ställningstagande that holds, and what the insats was before, null for a new one. Returns every breach, none when it
 * may be stored. What was under way when its ställningstagande was withdrawn need not be told to be otherwise: its
 * gates are shut until there is a new ja.
 */
export function insatsRuleBreaches(
  insats: InsatsInput,
  today: CalendarDate,
  decision: Pick<Decision, 'answer'> | null = null,
  before: Pick<InsatsInput, 'status' | 'samverkan'> | null = null,
): RuleBreach[] {
  const breaches: RuleBreach[] = [...followUpBreaches(insats, today)];
  const { startsOn, endsOn, status } = insats;
  const wasUnderWay = before?.samverkan && hasBegun(before);
  if (insats.samverkan && hasBegun(insats) && !wasUnderWay && decision?.answer !== 'yes') {
    breaches.push({
      field: 'status',
      message: 'Insatsen kräver samverkan och kan inte starta förrän tjänsteledningen har sagt ja.',
    });
  }
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    breaches.push({ field: 'endsOn', message: 'Slutdatum är före startdatum. Ändra ett av dem.' });
  }
  if (status === 'genomford') {
    const doneOn = lastDayOf(insats);
    if (doneOn === null) {
      breaches.push({ field: 'endsOn', message: 'En genomförd insats behöver ett datum. Fyll i när den gjordes.' });
    } else if (doneOn > today) {
      breaches.push({
        field: endsOn === null ? 'startsOn' : 'endsOn',
        message: 'En genomförd insats kan inte ha ett datum som inte har varit. Ändra datum eller status.',
      });
    }
  }
  return breaches;
}

function followUpBreaches(insats: InsatsInput, today: string): RuleBreach[] {
  const { followUp, goals } = insats;
  const goalOf = new Map(goals.map((goal) => [goal.id, goal]));
  const breaches = followUp.outcomes.flatMap(({ goalId, on, value }) => {
    const goal = goalOf.get(goalId);
    if (!goal) return ['Ett utfall hör till ett mål som inte finns. Ta bort utfallet eller behåll målet.'];
    const fault = goalValueFault(goal.kind, value);
    if (fault !== null) return [`${goal.text}: ${fault}`];
    return on > today ? [`${goal.text}: utfallet har ett datum som inte har varit.`] : [];
  });
  const { maintenance } = followUp;
  if (maintenance) {
    const from = maintenanceFrom(insats);
    if (from === null) breaches.push('Fyll i när insatsen gjordes innan du svarar på om den lever kvar.');
    else if (maintenance.assessedOn < from) breaches.push(`Om insatsen lever kvar går att bedöma tidigast ${from}.`);
    else if (maintenance.assessedOn > today)
      breaches.push('Bedömningen av om insatsen lever kvar har ett datum som inte har varit.');
  }
  return breaches.map((message) => ({ field: 'followUp', message }));
}

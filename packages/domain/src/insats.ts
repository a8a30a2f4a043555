import { z } from 'zod';
import { AreaId } from './area.ts';
import { Levnadsvana } from './levnadsvana.ts';
import { Position } from './position.ts';
import { SmallCount } from './small-count.ts';

export const insatsStatuses = ['planerad', 'pagar', 'genomford', 'avslutad', 'installd'] as const;
export const InsatsStatus = z.enum(insatsStatuses);
export type InsatsStatus = z.infer<typeof InsatsStatus>;

export const preventionsnivaer = ['framjande', 'universell', 'selektiv', 'indikerad'] as const;
export const Preventionsniva = z.enum(preventionsnivaer);
export type Preventionsniva = z.infer<typeof Preventionsniva>;

/** The years a date may have: outside them it is a slip of the hand, and year 0 is no date to a database. */
const [firstDay, lastDay] = ['1900-01-01', '2099-12-31'];

/** A calendar date, `yyyy-mm-dd`. */
export const CalendarDate = z.iso
  .date({ error: 'Skriv datum som 2026-11-22.' })
  .refine((date) => date >= firstDay && date <= lastDay, { error: 'Skriv ett datum från 1900 till 2099.' });

const line = (max: number) => z.string().trim().max(max);
/** Characters of no width alone would stand as an empty row in every list. */
const isSeen = (text: string) => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
const seenLine = (max: number, error: string) => line(max).min(1, { error, abort: true }).refine(isSeen, { error });
const distinct = <T>(items: readonly T[]) => new Set(items).size === items.length;

/** What a person writes when logging an insats. Text is plain text; it is never read as markup. */
export const InsatsInput = z.strictObject({
  title: seenLine(200, 'Ge insatsen en rubrik.'),
  description: line(5000).default(''),
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
    .array(seenLine(80, 'Får inte vara tomt.'))
    .max(20)
    .refine(distinct, { error: 'Samma målgrupp står två gånger.' })
    .default([]),
  status: InsatsStatus.default('planerad'),
  startsOn: CalendarDate.nullable().default(null),
  endsOn: CalendarDate.nullable().default(null),
  responsible: line(200).default(''),
  partners: line(1000).default(''),
  participants: z.int().min(0).max(1_000_000).nullable().default(null),
});
export type InsatsInput = z.infer<typeof InsatsInput>;

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
  })
  .partial();
export type InsatsPatch = z.infer<typeof InsatsPatch>;

/** An insats as the API gives it. `participants` is `".."` where the reader may not see a small count. */
export const Insats = z.object({
  id: z.uuid(),
  version: z.int().positive(),
  ...InsatsInput.shape,
  participants: SmallCount.nullable(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
});
export type Insats = z.infer<typeof Insats>;

export interface RuleBreach {
  /** The field the person should look at. */
  readonly field: keyof InsatsInput;
  /** Plain Swedish: what is wrong and what to do. */
  readonly message: string;
}

/**
 * The rules that hold between the fields of an insats, given today's date (`yyyy-mm-dd`, Europe/Stockholm).
 * Returns every breach, none when the insats may be stored.
 */
export function insatsRuleBreaches(insats: InsatsInput, today: string): RuleBreach[] {
  const breaches: RuleBreach[] = [];
  const { startsOn, endsOn, status } = insats;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    breaches.push({ field: 'endsOn', message: 'Slutdatum är före startdatum. Ändra ett av dem.' });
  }
  if (status === 'genomford') {
    const doneOn = endsOn ?? startsOn;
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

export const insatsStatusName: Record<InsatsStatus, string> = {
  planerad: 'Planerad',
  pagar: 'Pågår',
  genomford: 'Genomförd',
  avslutad: 'Avslutad',
  installd: 'Inställd',
};

export const preventionsnivaName: Record<Preventionsniva, string> = {
  framjande: 'Främjande',
  universell: 'Universell',
  selektiv: 'Selektiv',
  indikerad: 'Indikerad',
};

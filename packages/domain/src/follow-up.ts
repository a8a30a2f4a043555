import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { plainText, seenText } from './plain-text.ts';

/** How far something came. */
export const extents = ['yes', 'partly', 'no'] as const;
export const Extent = z.enum(extents);
export type Extent = z.infer<typeof Extent>;

/** One measurement of a goal. For a goal of the kind ja/nej 1 is ja and 0 is nej. */
export const Outcome = z.strictObject({
  goalId: z.uuid(),
  on: CalendarDate,
  value: z.number().min(0).max(1_000_000_000),
});
export type Outcome = z.infer<typeof Outcome>;

/**
 * The follow-up of an insats after RE-AIM in plain words. Reach is the insats's own `participants` against a
 * denominator; the rest is here. Source: RE-AIM, Implementation Science 2019, table 9.
 */
export const FollowUp = z.strictObject({
  /** People that the insats was for, where the count taken from the population is not the right one. */
  reachDenominator: z
    .strictObject({
      people: z.int().min(5, { error: 'Skriv minst 5: ett mindre antal kan inte visas för alla.' }).max(100_000_000),
      reason: seenText(500, 'Skriv varför ett annat tal gäller.'),
    })
    .nullable()
    .default(null),
  outcomes: z.array(Outcome).max(500).default([]),
  /** Adoption: who took part in carrying it out, organisations and functions. */
  involved: plainText(2000).default(''),
  /** Implementation: whether it was carried out as planned. */
  asPlanned: Extent.nullable().default(null),
  asPlannedNote: plainText(2000).default(''),
  /** Whether it lives on, looked at no earlier than six months after the insats ended. */
  maintenance: z
    .strictObject({ assessedOn: CalendarDate, livesOn: Extent, note: plainText(2000).default('') })
    .nullable()
    .default(null),
  learned: plainText(5000).default(''),
  unintended: plainText(5000).default(''),
});
export type FollowUp = z.infer<typeof FollowUp>;

export const emptyFollowUp: FollowUp = FollowUp.parse({});

export const extentName: Record<Extent, string> = { yes: 'Ja', partly: 'Delvis', no: 'Nej' };

import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { seenText } from './plain-text.ts';

export const decisionAnswers = ['yes', 'no', 'amend'] as const;
export const DecisionAnswer = z.enum(decisionAnswers);
export type DecisionAnswer = z.infer<typeof DecisionAnswer>;

/** Tjänsteledningens ställningstagande to an insats that needs samverkan. */
export const DecisionInput = z.strictObject({
  answer: DecisionAnswer,
  /** Who took the stand: a body or a function. */
  decidedBy: seenText(200, 'Skriv vem som tog ställning.'),
  decidedOn: CalendarDate,
  why: seenText(2000, 'Skriv varför.'),
});
export type DecisionInput = z.infer<typeof DecisionInput>;

/** A ställningstagande as it stands in the record. One that was withdrawn when the insats was reopened stays, marked. */
export const Decision = DecisionInput.extend({
  id: z.uuid(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
  withdrawnAt: z.iso.datetime().nullable(),
});
export type Decision = z.infer<typeof Decision>;

export const decisionAnswerName: Record<DecisionAnswer, string> = { yes: 'Ja', no: 'Nej', amend: 'Ändras' };

import { z } from 'zod';

/** The four steps of the work, in order, and the end of it. Source: Region Uppsala, Geografiskt hälsouppdrag. */
export const steps = ['behov', 'partners', 'insats', 'followUp', 'closed'] as const;
export const Step = z.enum(steps);
export type Step = z.infer<typeof Step>;

/**
 * Why an insats may not be changed. `decided`: tjänsteledningen has said ja or nej to what is written, so only how it
 * goes may change. `followedUp`: the work is closed.
 */
export const InsatsLock = z.enum(['decided', 'followedUp']);
export type InsatsLock = z.infer<typeof InsatsLock>;

/** A move to another step. Going back, and reopening what is closed, needs a reason. */
export const StepChange = z.strictObject({ to: Step, reason: z.string().trim().max(1000).default('') });
export type StepChange = z.infer<typeof StepChange>;

/** Opening a locked insats. A ställningstagande that locked it is withdrawn, and has to be taken anew. */
export const Reopening = z.strictObject({
  reason: z.string().trim().min(1, { error: 'Skriv varför insatsen öppnas igen.' }).max(1000),
});
export type Reopening = z.infer<typeof Reopening>;

export const stepName: Record<Step, string> = {
  behov: 'Identifiera behov',
  partners: 'Identifiera partner',
  insats: 'Ta fram insats',
  followUp: 'Följa upp',
  closed: 'Uppföljd',
};

/** The step after one, null after the last. */
export function nextStep(step: Step): Step | null {
  return steps[steps.indexOf(step) + 1] ?? null;
}

/** Whether moving from one step to another is going back. */
export function isStepBack(from: Step, to: Step): boolean {
  return steps.indexOf(to) < steps.indexOf(from);
}

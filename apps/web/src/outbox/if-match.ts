import type { z } from 'zod';
import { ApiProblem } from '../api/api-problem.ts';

/** How often others may save in between before a change is left for the next round. */
export const mostTries = 5;

export const ifMatch = (version: number) => ({ 'if-match': `"${String(version)}"` });

/** The record as it stands, of an answer that it was changed by somebody else first; null for any other. */
export function currentOf<Stored>(schema: z.ZodType<Stored>, error: unknown): Stored | null {
  if (!(error instanceof ApiProblem) || error.problem.status !== 412) return null;
  return schema.safeParse(error.current).data ?? null;
}

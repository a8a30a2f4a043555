import type { Problem } from '@halsouppdrag/domain';
import type { z } from 'zod';
import { ApiProblem } from '../../api/api-problem.ts';

/** Why a save did not happen. */
export type SaveFailure<Stored> =
  /** Nothing answered: the connection or the server is gone, and whether it was saved is not known. */
  | { readonly kind: 'offline' }
  /** Nobody is chosen any more. */
  | { readonly kind: 'nobody' }
  /** Somebody else may write here, not this person. */
  | { readonly kind: 'forbidden'; readonly detail: string }
  /** Somebody else saved first; this is what they saved. */
  | { readonly kind: 'stale'; readonly current: Stored }
  | { readonly kind: 'problem'; readonly problem: Problem };

export function saveFailure<Stored>(error: unknown, Stored: z.ZodType<Stored>): SaveFailure<Stored> {
  if (!(error instanceof ApiProblem)) return { kind: 'offline' };
  const { problem } = error;
  if (problem.status === 401) return { kind: 'nobody' };
  if (problem.status === 403) return { kind: 'forbidden', detail: problem.detail };
  const current = Stored.safeParse(error.current);
  if (problem.status === 412 && current.success) return { kind: 'stale', current: current.data };
  return { kind: 'problem', problem };
}

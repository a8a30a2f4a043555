import { ApiProblem } from '../../api/api-problem.ts';
import type { Written } from './form-state.ts';
import type { RecordKind, RecordTypes } from './record-kind.ts';

/**
 * Saves what the form says and gives the record as it is stored. What was sent before and never answered is sent again
 * first, with the same key, and then changed to what the form says now: so it is stored once, and nothing typed since
 * is lost.
 */
export async function saveRecord<T extends RecordTypes>(
  kind: Pick<RecordKind<T>, 'create' | 'change' | 'patchBetween'>,
  { fields, base, attempt, unanswered }: Written<T>,
  input: T['input'],
): Promise<T['stored']> {
  const change = async (from: T['stored']) => {
    const patch = kind.patchBetween(from, fields, input);
    return Object.keys(patch).length === 0 ? from : kind.change(from, patch);
  };
  if (base !== null) return change(base);
  if (unanswered === null) return kind.create(input, attempt);
  const earlier = await kind.create(unanswered, attempt).catch(refusal);
  if (!(earlier instanceof ApiProblem)) return change(earlier);
  const removedSince = earlier.problem.status === 410;
  return kind.create(input, removedSince ? crypto.randomUUID() : attempt);
}

/** A refusal says that nothing was stored; anything else leaves that open. */
function refusal(error: unknown): ApiProblem {
  if (error instanceof ApiProblem && error.problem.status < 500) return error;
  throw error;
}

import type { Insats, InsatsInput, InsatsPatch } from '@halsouppdrag/domain';
import { ApiProblem, answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { versionTag } from '../version-tag.ts';
import type { Written } from './form-state.ts';
import { patchBetween } from './patch-fields.ts';

/**
 * Saves what the form says and gives the insats as it is stored. What was sent before and never answered is sent again
 * first, with the same key, and then changed to what the form says now: so it is stored once, and nothing typed since
 * is lost.
 */
export async function saveInsats({ fields, base, attempt, unanswered }: Written, input: InsatsInput): Promise<Insats> {
  if (base !== null) return change(base, patchBetween(base, fields, input));
  if (unanswered === null) return create(input, attempt);
  const earlier = await create(unanswered, attempt).catch(refusal);
  if (!(earlier instanceof ApiProblem)) return change(earlier, patchBetween(earlier, fields, input));
  const removedSince = earlier.problem.status === 410;
  return create(input, removedSince ? crypto.randomUUID() : attempt);
}

async function create(input: InsatsInput, attempt: string): Promise<Insats> {
  return answer(await api.insatser.$post({ json: input, header: { 'idempotency-key': attempt } }));
}

async function change(base: Insats, patch: InsatsPatch): Promise<Insats> {
  if (Object.keys(patch).length === 0) return base;
  const param = { id: base.id };
  const header = { 'if-match': versionTag(base.version) };
  return answer(await api.insatser[':id'].$patch({ param, header, json: patch }));
}

/** A refusal says that nothing was stored; anything else leaves that open. */
function refusal(error: unknown): ApiProblem {
  if (error instanceof ApiProblem && error.problem.status < 500) return error;
  throw error;
}

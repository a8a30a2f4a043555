import { Insats, stepName } from '@halsouppdrag/domain';
import { ApiProblem, answer } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { queryClient } from '../api/query-client.ts';
import { storeMoved } from '../api/store-moved.ts';
import { unsentMoveText as text } from '../text/unsent-move.ts';
import { currentOf, ifMatch, mostTries } from './if-match.ts';
import type { StepContent } from './queued-write.ts';
import type { Answer } from './send-in-order.ts';
import { within } from './within.ts';

/**
 * A move is from one step to another, and an opening of what is locked, whatever else is changed in the insats
 * meanwhile: the gate holds it against that. Where somebody else has moved or opened it since, it waits for the person.
 */
export async function sendStep(content: StepContent, by: string): Promise<Answer> {
  let { version } = content.base;
  for (let tries = 1; ; tries++) {
    try {
      // Where the board shows it already, it is not to jump back until the board is read again.
      storeMoved(queryClient, await post(content, version));
      return { kind: 'stored' };
    } catch (error) {
      const shut = whyShut(content, error);
      if (shut !== null) return shut;
      const current = currentOf(Insats, error);
      if (current === null) throw error;
      const settled = content.kind === 'moveInsats' ? settleMove(content, current, by) : settleOpening(current, by);
      if (settled !== null) return settled;
      if (tries === mostTries) return { kind: 'faulty' };
      version = current.version;
    }
  }
}

async function post(content: StepContent, version: number): Promise<Insats> {
  const call = { param: { id: content.base.id }, header: ifMatch(version) };
  const { reason } = content;
  return content.kind === 'moveInsats'
    ? answer(await api.insatser[':id'].step.$post({ ...call, json: { to: content.to, reason } }, within()))
    : answer(await api.insatser[':id'].reopen.$post({ ...call, json: { reason } }, within()));
}

function whyShut(content: StepContent, error: unknown): Answer | null {
  const missing = error instanceof ApiProblem ? error.missing : [];
  if (content.kind !== 'moveInsats' || missing.length === 0) return null;
  const what = missing.map(({ message }) => message).join(' ');
  return { kind: 'refused', status: 409, reason: text.shut(stepName[content.to], what) };
}

/** Null where nobody has moved it since. */
function settleMove(
  { base, to, reason }: Extract<StepContent, { kind: 'moveInsats' }>,
  { step, updatedBy }: Insats,
  by: string,
): Answer | null {
  if (step === base.step) return null;
  if (step !== to) return refused(text.movedElsewhere(updatedBy, stepName[step]));
  // Only its answer was lost, or somebody else did the same. Their reason is not this one.
  return reason === '' || updatedBy === by ? { kind: 'stored' } : refused(text.alreadyMoved(updatedBy, stepName[step]));
}

/** Null where it is locked still. */
function settleOpening({ lock, updatedBy }: Insats, by: string): Answer | null {
  if (lock !== null) return null;
  return updatedBy === by ? { kind: 'stored' } : refused(text.alreadyOpen(updatedBy));
}

const refused = (reason: string): Answer => ({ kind: 'refused', status: 412, reason });

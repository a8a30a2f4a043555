import { Behov, Insats, Partner, stepName } from '@halsouppdrag/domain';
import type { z } from 'zod';
import { ApiProblem, answer } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { unsentMoveText as text } from '../text/unsent-move.ts';
import { behovChange } from './behov-change.ts';
import { insatsChange } from './insats-change.ts';
import { partnerChange } from './partner-change.ts';
import type { ChangeContent } from './queued-write.ts';
import type { Answer } from './send-in-order.ts';
import { type Change, type Changeable, settleChange } from './settle-change.ts';
import { within } from './within.ts';

/** How often others may save in between before it is left for the next round. */
const mostTries = 5;

/** Tries to send a change of what is there. Throws for what is neither stored nor in conflict with somebody else's. */
export async function sendChange(content: ChangeContent): Promise<Answer> {
  switch (content.kind) {
    case 'changeInsats':
      return sendRecordChange(insatsChange, Insats, content, async (call) =>
        answer(await api.insatser[':id'].$patch(call, within())),
      );
    case 'changeBehov':
      return sendRecordChange(behovChange, Behov, content, async (call) =>
        answer(await api.behov[':id'].$patch(call, within())),
      );
    case 'changePartner':
      return sendRecordChange(partnerChange, Partner, content, async (call) =>
        answer(await api.partners[':id'].$patch(call, within())),
      );
    case 'moveInsats':
      return sendMove(content);
  }
}

interface Call<Patch> {
  readonly param: { readonly id: string };
  readonly header: { readonly 'if-match': string };
  readonly json: Patch;
}

async function sendRecordChange<Stored extends Insats | Behov | Partner, Patch extends object, Part extends string>(
  ways: Changeable<Stored, Patch, Part>,
  schema: z.ZodType<Stored>,
  change: Change<Stored, Patch>,
  patchIt: (call: Call<Patch>) => Promise<unknown>,
): Promise<Answer> {
  let { version } = change.base;
  let { patch } = change;
  for (let tries = 1; ; tries++) {
    try {
      await patchIt({ param: { id: change.base.id }, header: ifMatch(version), json: patch });
      return { kind: 'stored' };
    } catch (error) {
      const current = currentOf(schema, error);
      if (current === null) throw error;
      const settled = settleChange(ways, change, current);
      if (settled.kind === 'stored') return { kind: 'stored' };
      if (settled.kind === 'conflict') return { kind: 'conflict', theirs: current };
      ({ patch } = settled);
      if (tries === mostTries) return { kind: 'faulty' };
      version = current.version;
    }
  }
}

/**
 * A move is from one step to another, whatever else is changed in the insats meanwhile: the gate holds it against that.
 * Where somebody else has moved it since, it waits for the person.
 */
async function sendMove({ base, to, reason }: Extract<ChangeContent, { kind: 'moveInsats' }>): Promise<Answer> {
  let { version } = base;
  for (let tries = 1; ; tries++) {
    try {
      const call = { param: { id: base.id }, header: ifMatch(version), json: { to, reason } };
      await answer(await api.insatser[':id'].step.$post(call, within()));
      return { kind: 'stored' };
    } catch (error) {
      const missing = error instanceof ApiProblem ? error.missing : [];
      if (missing.length > 0) {
        const what = missing.map(({ message }) => message).join(' ');
        return { kind: 'refused', status: 409, reason: text.shut(stepName[to], what) };
      }
      const current = currentOf(Insats, error);
      if (current === null) throw error;
      if (current.step === to) return { kind: 'stored' };
      if (current.step !== base.step) {
        return { kind: 'refused', status: 412, reason: text.movedElsewhere(current.updatedBy, stepName[current.step]) };
      }
      if (tries === mostTries) return { kind: 'faulty' };
      version = current.version;
    }
  }
}

const ifMatch = (version: number) => ({ 'if-match': `"${String(version)}"` });

/** The record as it stands, of an answer that it was changed by somebody else first. */
function currentOf<Stored>(schema: z.ZodType<Stored>, error: unknown): Stored | null {
  if (!(error instanceof ApiProblem) || error.problem.status !== 412) return null;
  return schema.safeParse(error.current).data ?? null;
}

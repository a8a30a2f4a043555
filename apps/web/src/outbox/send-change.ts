import { Behov, Insats, Partner } from '@halsouppdrag/domain';
import type { z } from 'zod';
import { answer } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { behovChange } from './behov-change.ts';
import { currentOf, ifMatch, mostTries } from './if-match.ts';
import { insatsChange } from './insats-change.ts';
import { partnerChange } from './partner-change.ts';
import type { ChangeContent } from './queued-write.ts';
import type { Answer } from './send-in-order.ts';
import { sendStep } from './send-step.ts';
import { type Change, type Changeable, settleChange } from './settle-change.ts';
import { within } from './within.ts';

/** Tries to send a change of what is there, made by the person named. Throws for what is neither stored nor in conflict with somebody else's. */
export async function sendChange(content: ChangeContent, by: string): Promise<Answer> {
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
    case 'reopenInsats':
      return sendStep(content, by);
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

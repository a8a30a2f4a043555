import type { Insats, Person, Step } from '@halsouppdrag/domain';
import type { QueryClient } from '@tanstack/react-query';
import { ApiProblem, answer } from '../../../../api/api-problem.ts';
import { api } from '../../../../api/client.ts';
import { sessionQuery } from '../../../../api/queries.ts';
import { keepToSend, unsentNow, withdraw } from '../../../../outbox/outbox.ts';
import { stepWrites } from '../../../../outbox/step-writes.ts';
import { versionTag } from '../../../../panel/version-tag.ts';

/** A move of an insats to another step, or with null the opening of a locked one. */
export interface StepAct {
  readonly to: Step | null;
  readonly reason: string;
}

/**
 * Has the server do it. Without contact, or where what is done before it of the same insats still waits, it is kept on
 * the device to be sent, and there is nothing stored to give.
 */
export async function stepOrKeep(client: QueryClient, insats: Insats, act: StepAct): Promise<Insats | null> {
  const person = client.getQueryData(sessionQuery.queryKey)?.person ?? null;
  if (person !== null && waitsBehindAnother(insats.id, person.id)) {
    await keep(insats, act, person, false);
    return null;
  }
  try {
    const stored = await ask(insats, act);
    // What the server refused of the same insats has had its answer.
    for (const { write, content } of stepWrites(unsentNow() ?? [])) {
      if (content.base.id === stored.id && write.state.kind === 'refused') void withdraw(write.key);
    }
    return stored;
  } catch (error) {
    if (error instanceof ApiProblem || person === null) throw error;
    // Where the browser knows that there is no network, nothing has left it.
    await keep(insats, act, person, navigator.onLine);
    return null;
  }
}

/** Whether it has to wait for its turn: the server would take it for a step that skips the one before it. */
const waitsBehindAnother = (insatsId: string, personId: string) =>
  stepWrites(unsentNow() ?? []).some(
    ({ write: { person, state }, content }) =>
      content.base.id === insatsId && person.id === personId && state.kind === 'waiting',
  );

async function keep(insats: Insats, { to, reason }: StepAct, person: Person, tried: boolean): Promise<void> {
  const content =
    to === null
      ? ({ kind: 'reopenInsats', base: insats, reason } as const)
      : ({ kind: 'moveInsats', base: insats, to, reason } as const);
  await keepToSend(content, { key: crypto.randomUUID(), person, tried });
}

async function ask({ id, version }: Insats, { to, reason }: StepAct): Promise<Insats> {
  const call = { param: { id }, header: { 'if-match': versionTag(version) } };
  return to === null
    ? answer(await api.insatser[':id'].reopen.$post({ ...call, json: { reason } }))
    : answer(await api.insatser[':id'].step.$post({ ...call, json: { to, reason } }));
}

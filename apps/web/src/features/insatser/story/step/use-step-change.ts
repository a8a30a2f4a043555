import { type Step, stepName } from '@halsouppdrag/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem, answer } from '../../../../api/api-problem.ts';
import { api } from '../../../../api/client.ts';
import { sessionQuery } from '../../../../api/queries.ts';
import { keepToSend, unsentNow, withdraw } from '../../../../outbox/outbox.ts';
import { versionTag } from '../../../../panel/version-tag.ts';
import { storyText } from '../../../../text/insats-story.ts';
import { unsentMoveText } from '../../../../text/unsent-move.ts';
import { useStory } from '../story-context.ts';
import { useStored } from '../use-stored.ts';

const text = storyText.step;

/** A move of the insats from step to step, or the opening of a locked one. */
type StepAct = { readonly to: Step; readonly reason: string } | { readonly to: null; readonly reason: string };

export function useStepChange() {
  const { insats, say } = useStory();
  const client = useQueryClient();
  const store = useStored();
  const change = useMutation({
    mutationFn: async ({ to, reason }: StepAct) => {
      const call = { param: { id: insats.id }, header: { 'if-match': versionTag(insats.version) } };
      if (to === null) return answer(await api.insatser[':id'].reopen.$post({ ...call, json: { reason } }));
      try {
        return answer(await api.insatser[':id'].step.$post({ ...call, json: { to, reason } }));
      } catch (error) {
        const person = client.getQueryData(sessionQuery.queryKey)?.person ?? null;
        if (error instanceof ApiProblem || person === null) throw error;
        // Where the browser knows that there is no network, nothing has left it.
        const write = { key: crypto.randomUUID(), person, tried: navigator.onLine };
        await keepToSend({ kind: 'moveInsats', base: insats, to, reason }, write);
        return null;
      }
    },
    onSuccess: (stored, { to }) => {
      if (stored === null) {
        say(unsentMoveText.kept(stepName[to ?? insats.step]));
        return;
      }
      store(stored);
      // What the server refused of the same insats has had its answer.
      for (const { key, content, state } of unsentNow() ?? []) {
        if (content.kind === 'moveInsats' && content.base.id === stored.id && state.kind === 'refused')
          void withdraw(key);
      }
      say(to === null ? text.reopened : text.moved(stepName[stored.step]));
    },
    // What stands in the way may be new, and is what the person should see.
    onError: () => client.invalidateQueries({ queryKey: ['insatser', 'story', insats.id] }),
  });
  return { change: change.mutateAsync, isPending: change.isPending, failure: failureText(change.error) };
}

function failureText(error: Error | null): string | null {
  if (error === null) return null;
  if (!(error instanceof ApiProblem)) return text.away;
  return error.problem.status === 412 ? text.stale : error.message;
}

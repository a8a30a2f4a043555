import { type Step, stepName } from '@halsouppdrag/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem, answer } from '../../../../api/api-problem.ts';
import { api } from '../../../../api/client.ts';
import { versionTag } from '../../../../panel/version-tag.ts';
import { storyText } from '../../../../text/insats-story.ts';
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
      return to === null
        ? answer(await api.insatser[':id'].reopen.$post({ ...call, json: { reason } }))
        : answer(await api.insatser[':id'].step.$post({ ...call, json: { to, reason } }));
    },
    onSuccess: (stored, { to }) => {
      store(stored);
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

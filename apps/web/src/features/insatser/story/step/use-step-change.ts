import { stepName } from '@halsouppdrag/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../../../api/api-problem.ts';
import { storyText } from '../../../../text/insats-story.ts';
import { unsentMoveText } from '../../../../text/unsent-move.ts';
import { useStory } from '../story-context.ts';
import { useStored } from '../use-stored.ts';
import { type StepAct, stepOrKeep } from './step-or-keep.ts';

const text = storyText.step;

export function useStepChange() {
  const { insats, say } = useStory();
  const client = useQueryClient();
  const store = useStored();
  const change = useMutation({
    mutationFn: (act: StepAct) => stepOrKeep(client, insats, act),
    onSuccess: (stored, { to }) => {
      if (stored === null) {
        say(to === null ? unsentMoveText.keptOpening : unsentMoveText.kept(stepName[to]));
        return;
      }
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

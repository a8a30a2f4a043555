import type { DecisionInput } from '@halsouppdrag/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem, answer } from '../../../../api/api-problem.ts';
import { api } from '../../../../api/client.ts';
import { versionTag } from '../../../../panel/version-tag.ts';
import { storyText } from '../../../../text/insats-story.ts';
import { problemErrors, type SectionErrors } from '../edit/check-section.ts';
import { useStory } from '../story-context.ts';
import { useStored } from '../use-stored.ts';

/** Stores a ställningstagande; `onRefused` is told what the API found wrong in which field. */
export function useDecide(onRefused: (errors: SectionErrors) => void) {
  const { insats, say } = useStory();
  const client = useQueryClient();
  const store = useStored();
  const decide = useMutation({
    mutationFn: async (input: DecisionInput) =>
      answer(
        await api.insatser[':id'].decisions.$post({
          param: { id: insats.id },
          header: { 'if-match': versionTag(insats.version) },
          json: input,
        }),
      ),
    onSuccess: (stored) => {
      store(stored);
      say(storyText.saved(storyText.sections.decision));
    },
    onError: (error) => {
      if (error instanceof ApiProblem) onRefused(problemErrors(error.problem));
      return client.invalidateQueries({ queryKey: ['insatser', 'story', insats.id] });
    },
  });
  return { decide: decide.mutateAsync, isPending: decide.isPending, failure: failureText(decide.error) };
}

function failureText(error: Error | null): string | null {
  if (error === null) return null;
  if (!(error instanceof ApiProblem)) return storyText.offline;
  return error.problem.status === 412 ? storyText.step.stale : error.message;
}

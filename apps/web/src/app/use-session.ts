import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { sessionQuery } from '../api/queries.ts';
import { alone } from '../outbox/alone.ts';

/** The person who uses the page; null when nobody is chosen or it is not known yet. */
export function usePerson() {
  return useQuery(sessionQuery).data?.person ?? null;
}

/**
 * Chooses a person, or nobody. What is shown may depend on who looks, so every insats and behov is asked for again, and
 * whose a placement is.
 */
export function useChoosePerson() {
  const client = useQueryClient();
  return useMutation({
    // In turn with what is being sent, so that nothing is sent as the wrong person.
    mutationFn: (personId: string | null) => alone(() => choosePerson(personId)),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
      for (const queryKey of [['insatser'], ['behov'], ['placement']]) void client.invalidateQueries({ queryKey });
    },
  });
}

async function choosePerson(personId: string | null) {
  if (personId === null) {
    const response = await api.session.$delete();
    if (!response.ok) await answer(response);
    return { person: null };
  }
  return answer(await api.session.$post({ json: { person: personId } }));
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { sessionQuery } from '../api/queries.ts';

/** The person who uses the page; null when nobody is chosen or it is not known yet. */
export function usePerson() {
  return useQuery(sessionQuery).data?.person ?? null;
}

/** Chooses a person, or nobody. What is shown may depend on who looks, so every insats and behov is asked for again. */
export function useChoosePerson() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (personId: string | null) => {
      if (personId === null) {
        const response = await api.session.$delete();
        if (!response.ok) await answer(response);
        return { person: null };
      }
      return answer(await api.session.$post({ json: { person: personId } }));
    },
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
      for (const queryKey of [['insatser'], ['behov']]) void client.invalidateQueries({ queryKey });
    },
  });
}

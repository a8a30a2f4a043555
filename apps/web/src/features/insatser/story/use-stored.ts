import type { Insats } from '@halsouppdrag/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { storyQuery } from '../../../api/insats-story-queries.ts';
import { insatsQuery } from '../../../api/queries.ts';

/** Shows an insats as it was just stored, and asks again for everything that hangs on it. */
export function useStored(): (insats: Insats) => void {
  const client = useQueryClient();
  return useCallback(
    (insats) => {
      client.setQueryData(insatsQuery(insats.id).queryKey, insats);
      client.setQueryData(storyQuery(insats.id).queryKey, (old) => (old === undefined ? old : { ...old, insats }));
      void client.invalidateQueries({ queryKey: ['insatser'] });
      void client.invalidateQueries({ queryKey: ['behov'] });
      void client.invalidateQueries({ queryKey: ['partners'] });
    },
    [client],
  );
}

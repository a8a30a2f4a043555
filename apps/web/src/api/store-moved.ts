import type { Insats } from '@halsouppdrag/domain';
import type { QueryClient } from '@tanstack/react-query';
import { type ColumnPages, moveInPages } from './move-in-pages.ts';
import { insatsQuery } from './queries.ts';

/** Shows an insats as it was stored when it was moved, in every column of the board that has been read. */
export function storeMoved(client: QueryClient, stored: Insats): void {
  client.setQueryData(insatsQuery(stored.id).queryKey, stored);
  for (const { queryKey } of client.getQueryCache().findAll({ queryKey: ['insatser', 'board'] })) {
    const isItsColumn = queryKey[3] === stored.step;
    client.setQueryData<ColumnPages>(queryKey, (old) => old && moveInPages(old, stored, isItsColumn));
  }
}

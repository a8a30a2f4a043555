import { steps } from '@halsouppdrag/domain';
import { columnQuery, unansweredQuery } from './board-queries.ts';
import type { InsatsFilters } from './queries.ts';
import { queryClient } from './query-client.ts';

/**
 * Reads the board as it is opened without filters and with each of the areas chosen, so that the service worker keeps
 * it for when the connection is gone. One column at a time, so that it is in nobody's way.
 */
export async function fetchBoard(areas: readonly string[]): Promise<void> {
  const kept: InsatsFilters[] = [{}, ...areas.map((area) => ({ area }))];
  // What was read before the service worker listened is not kept by it.
  const anew = { staleTime: 0 };
  for (const filters of kept) {
    for (const step of steps) await queryClient.prefetchInfiniteQuery({ ...columnQuery(filters, step), ...anew });
    await queryClient.prefetchQuery({ ...unansweredQuery(filters), ...anew });
  }
}

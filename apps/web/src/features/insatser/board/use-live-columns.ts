import { type Change, type Insats, type Step, steps } from '@halsouppdrag/domain';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isMissing } from '../../../api/api-problem.ts';
import { columnQuery } from '../../../api/board-queries.ts';
import { onChanges } from '../../../api/change-listeners.ts';
import type { ColumnPages } from '../../../api/move-in-pages.ts';
import { type InsatsFilters, insatsFilterQuery, insatsQuery } from '../../../api/queries.ts';
import { changeInColumn } from './change-in-columns.ts';

/** More than these at once, as when a file is loaded, and the columns are read again. */
const mostAtOnce = 20;

/** Takes what others change into the columns card by card, instead of reading every page of every column again. */
export function useLiveColumns(filters: InsatsFilters) {
  const client = useQueryClient();
  useEffect(
    () => onChanges((changes) => void follow(client, filters, changes).catch(() => readAgain(client, filters, steps))),
    [client, filters],
  );
}

async function follow(client: QueryClient, filters: InsatsFilters, changes: readonly Change[]) {
  const ids = new Set(changes.filter(({ entity }) => entity === 'insats').map(({ entityId }) => entityId));
  if (ids.size > mostAtOnce) return readAgain(client, filters, steps);
  const stale = new Set<Step>();
  for (const id of ids) {
    const now = await readNow(client, id);
    for (const step of takeIn(client, filters, id, now)) stale.add(step);
  }
  readAgain(client, filters, [...stale]);
}

async function readNow(client: QueryClient, id: string): Promise<Insats | null> {
  try {
    return await client.fetchQuery({ ...insatsQuery(id), staleTime: 0, retry: false });
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Puts the insats where it now belongs; gives the columns that have to be read again for it. */
function takeIn(client: QueryClient, filters: InsatsFilters, id: string, now: Insats | null): Step[] {
  const isFiltered = Object.keys(insatsFilterQuery(filters)).length > 0;
  return steps.filter((step) => {
    const { queryKey } = columnQuery(filters, step);
    const pages: ColumnPages | undefined = client.getQueryData(queryKey);
    if (pages === undefined) return false;
    const change = changeInColumn(pages, step, { id, now, isFiltered });
    if (change.kind === 'readAgain') return true;
    if (change.pages !== pages) client.setQueryData(queryKey, change.pages);
    return false;
  });
}

function readAgain(client: QueryClient, filters: InsatsFilters, which: readonly Step[]) {
  for (const step of which) void client.invalidateQueries({ queryKey: columnQuery(filters, step).queryKey });
}

import type { QueryRun, SavedQueryInput } from '@halsouppdrag/domain';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';

export const servicesQuery = queryOptions({
  queryKey: ['dataServices'],
  queryFn: async () => (await answer(await api['data-services'].$get())).items,
});

export const savedQueriesQuery = queryOptions({
  queryKey: ['savedQueries'],
  queryFn: async () => (await answer(await api['saved-queries'].$get())).items,
});

export const searchTables = async (service: string, words: string) =>
  (await answer(await api['data-services'].tables.$get({ query: { service, words } }))).items;

export const describeTable = async (service: string, table: string) =>
  answer(await api['data-services'].table.$get({ query: { service, table } }));

/** Asks a stored query; what comes is a file that nothing is loaded from yet. */
export const runQuery = async (id: string): Promise<QueryRun> =>
  answer(
    await api['saved-queries'][':id'].run.$post({
      param: { id },
      header: { 'idempotency-key': crypto.randomUUID() },
    }),
  );

/** Stores a query and asks it. */
export async function saveAndRun(json: SavedQueryInput): Promise<QueryRun> {
  const header = { 'idempotency-key': crypto.randomUUID() };
  const { id } = await answer(await api['saved-queries'].$post({ header, json }));
  return runQuery(id);
}

export async function removeQuery(id: string): Promise<void> {
  const response = await api['saved-queries'][':id'].$delete({ param: { id } });
  if (!response.ok) await answer(response);
}

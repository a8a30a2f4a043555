import type { FetchJob, QueryRun, SavedQuery, SavedQueryInput, SavedQueryPatch } from '@halsouppdrag/domain';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { versionTag } from '../../../panel/version-tag.ts';

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

/** Begins to fetch what a stored query asks for. */
export const runQuery = async (id: string): Promise<FetchJob> =>
  answer(
    await api['saved-queries'][':id'].run.$post({
      param: { id },
      header: { 'idempotency-key': crypto.randomUUID() },
    }),
  );

/** Stores a query and begins to fetch what it asks for. */
export async function saveAndRun(json: SavedQueryInput): Promise<FetchJob> {
  const header = { 'idempotency-key': crypto.randomUUID() };
  const { id } = await answer(await api['saved-queries'].$post({ header, json }));
  return runQuery(id);
}

export const readFetch = async (id: string): Promise<FetchJob> =>
  answer(await api.fetches[':id'].$get({ param: { id } }));

/** What came of a fetch: a file that nothing is loaded from yet. */
export const readRun = async (id: string): Promise<QueryRun> =>
  answer(await api['query-runs'][':id'].$get({ param: { id } }));

/** As it is when it has been stopped, or had ended before. */
export const stopFetch = async (id: string): Promise<unknown> =>
  answer(await api.jobs[':id'].cancel.$post({ param: { id } }));

/** Changes what a stored query asks for, if it is still the version that was read. */
export const changeQuery = async (id: string, version: number, json: SavedQueryPatch): Promise<SavedQuery> =>
  answer(
    await api['saved-queries'][':id'].$patch({ param: { id }, header: { 'if-match': versionTag(version) }, json }),
  );

export async function removeQuery(id: string): Promise<void> {
  const response = await api['saved-queries'][':id'].$delete({ param: { id } });
  if (!response.ok) await answer(response);
}

import { hasEnded, PlacementJob } from '@halsouppdrag/domain';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';

/** A placement by its id, with what it was asked. What is heard of it is written here too. */
export const placementQuery = (id: string) =>
  queryOptions({
    queryKey: ['placement', id],
    queryFn: async () => answer(await api.placements[':id'].$get({ param: { id } })),
    staleTime: ({ state }) => (state.data !== undefined && hasEnded(state.data.state) ? Number.POSITIVE_INFINITY : 0),
  });

/** Null for what is no placement. */
export const readPlacement = (data: unknown) => PlacementJob.safeParse(data).data ?? null;

/** Writes how a placement is now beside what it was asked. */
export function heardOf(client: QueryClient, job: PlacementJob): void {
  client.setQueryData(placementQuery(job.id).queryKey, (before) => before && { ...before, ...job });
}

/** Ends a placement that has not ended; throws where the server does not let it be, or does not answer. */
export async function cancelPlacement(client: QueryClient, id: string): Promise<void> {
  heardOf(client, PlacementJob.parse(await answer(await api.jobs[':id'].cancel.$post({ param: { id } }))));
}

/** The same where nobody waits to hear of it: what cannot be told ends by its own time limit. */
export async function takeBackPlacement(client: QueryClient, id: string): Promise<void> {
  const known = client.getQueryData(placementQuery(id).queryKey);
  if (known !== undefined && hasEnded(known.state)) return;
  await cancelPlacement(client, id).catch(() => undefined);
}

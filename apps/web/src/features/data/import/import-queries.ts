import type { ImportFile } from '@halsouppdrag/domain';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';

export const loadsQuery = queryOptions({
  queryKey: ['loads'],
  queryFn: async () => (await answer(await api.loads.$get())).items,
});

/** Sends a file in as it is; nothing of it is loaded by that. */
export async function sendFile(file: File): Promise<ImportFile> {
  const response = await fetch(`/api/imports?fileName=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': crypto.randomUUID() },
    body: file,
  });
  return answer(response as unknown as Awaited<ReturnType<typeof api.imports.$post>>);
}

import type { DiaryEntry, DiaryInput } from '@halsouppdrag/domain';
import type { ClientResponse } from 'hono/client';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** Writes in the diary of an insats; the same `attempt` twice is one entry. */
export async function sendEntry(insatsId: string, input: DiaryInput, attempt: string): Promise<DiaryEntry> {
  const call = { param: { id: insatsId }, header: { 'idempotency-key': attempt }, json: input };
  return answer(await api.insatser[':id'].diary.$post(call));
}

/** Sends a photo and gives its id. */
export async function sendPhoto(file: File): Promise<string> {
  const body = await shrinkPhoto(file);
  const headers = { 'content-type': body.type, 'idempotency-key': crypto.randomUUID() };
  // The typed client sends JSON and forms only.
  const response = await fetch(api.photos.$url(), { method: 'POST', headers, body });
  return (await answer(response as ClientResponse<{ id: string }, 201, 'json'>)).id;
}

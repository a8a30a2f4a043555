import type { DiaryInput } from '@halsouppdrag/domain';
import type { ClientResponse } from 'hono/client';
import { ApiProblem, answer } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { fetchNoting } from '../api/contact.ts';
import type { QueuedPhoto, QueuedWrite } from './queued-write.ts';
import type { Answer } from './send-in-order.ts';
import { within } from './within.ts';

/** Tries to send one write and tells what came of it. */
export async function sendWrite({ key, content, person }: QueuedWrite): Promise<Answer> {
  try {
    switch (content.kind) {
      case 'diary':
        await sendEntry(content.insatsId, await withPhoto(content.input, content.photo), key);
        return { kind: 'stored' };
      case 'newInsats': {
        const call = { json: content.input, header: { 'idempotency-key': key } };
        await answer(await api.insatser.$post(call, within()));
        return { kind: 'stored' };
      }
      case 'newBehov':
        await answer(await api.behov.$post({ json: content.input, header: { 'idempotency-key': key } }, within()));
        return { kind: 'stored' };
      case 'newPartner': {
        const query = content.evenIfSimilar ? {} : { unlessSimilar: 'true' as const };
        const call = { json: content.input, query, header: { 'idempotency-key': key } };
        await answer(await api.partners.$post(call, within()));
        return { kind: 'stored' };
      }
      default: {
        // What it takes to settle a change with somebody else's is read when there is one.
        const { sendChange } = await import('./send-change.ts');
        return await sendChange(content, person.name);
      }
    }
  } catch (error) {
    return whyNot(error);
  }
}

/** Writes in the diary of an insats; the same key twice is one entry. */
export async function sendEntry(insatsId: string, input: DiaryInput, key: string) {
  const call = { param: { id: insatsId }, header: { 'idempotency-key': key }, json: input };
  return answer(await api.insatser[':id'].diary.$post(call, within()));
}

/** Sends a photo and gives its id. */
export async function sendPhoto({ key, picture }: QueuedPhoto): Promise<string> {
  const headers = { 'content-type': picture.type, 'idempotency-key': key };
  // The typed client sends JSON and forms only.
  const response = await fetchNoting('/api/photos', { method: 'POST', headers, body: picture, ...within().init });
  return (await answer(response as ClientResponse<{ id: string }, 201, 'json'>)).id;
}

async function withPhoto(input: DiaryInput, photo: QueuedPhoto | null): Promise<DiaryInput> {
  return photo === null ? input : { ...input, photoId: await sendPhoto(photo) };
}

function whyNot(error: unknown): Answer {
  // No answer that our server gave: cut off, or something on the way answered in its place.
  if (!(error instanceof ApiProblem)) return { kind: 'noContact' };
  const { status, detail } = error.problem;
  if (status === 401 || status === 429 || status === 408 || status > 500) return { kind: 'noContact' };
  return status === 500 ? { kind: 'faulty' } : { kind: 'refused', reason: detail, status };
}

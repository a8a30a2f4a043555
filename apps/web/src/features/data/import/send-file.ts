import type { ImportFile } from '@halsouppdrag/domain';
import { answer } from '../../../api/api-problem.ts';
import type { api } from '../../../api/client.ts';
import { importText as text } from '../../../text/data-import.ts';
import type { Watch } from './use-stoppable.ts';

/** Sends a file in as it is, telling the share that is sent, which `fetch` cannot; nothing of it is loaded by that. */
export async function sendFile(file: File, { tell, signal }: Watch<number>): Promise<ImportFile> {
  const response = await new Promise<Response>((sent, fail) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => tell(loaded / total);
    request.onload = () => sent(new Response(request.responseText, { status: request.status }));
    request.onerror = () => fail(new Error(text.failed));
    request.onabort = () => fail(signal.reason);
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', `/api/imports?fileName=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    request.send(file);
  });
  return answer(response as unknown as Awaited<ReturnType<typeof api.imports.$post>>);
}

import { parentPort } from 'node:worker_threads';
import type { Numbered } from '../threads/asked-thread.ts';
import { type PaperDocument, setDocument } from './paper-document.ts';

export type PrintAnswer = Numbered & ({ readonly file: Uint8Array<ArrayBuffer> } | { readonly failed: string });

/** Sets documents in type, for as long as the thread lives. */
export function answerPrinting(): void {
  const port = parentPort;
  if (port === null) throw new Error('This runs in a thread of its own.');
  port.on('message', async ({ id, ...document }: PaperDocument & Numbered) => {
    try {
      const file = await setDocument(document);
      port.postMessage({ id, file } satisfies PrintAnswer, [file.buffer]);
    } catch (error) {
      port.postMessage({ id, failed: String(error) } satisfies PrintAnswer);
    }
  });
}

import { askedThread } from '../threads/asked-thread.ts';
import { threadEntry } from '../threads/thread-entry.ts';
import type { PaperDocument } from './paper-document.ts';
import type { PrintAnswer } from './printing-thread.ts';

export type Printer = (document: PaperDocument) => Promise<Uint8Array<ArrayBuffer>>;

/** Sets documents in type in a thread of its own, which takes a second each; what does it is read with the first. */
export function printer(): Printer {
  const thread = askedThread<never, PaperDocument, PrintAnswer>(threadEntry('printing'));
  return async (document) => {
    const answer = await thread.ask(document);
    if ('failed' in answer) throw new Error(`The document was not set: ${answer.failed}`);
    return answer.file;
  };
}

import { Worker } from 'node:worker_threads';

/** What a thread is asked and answers: the number tells which answer belongs to which question. */
export interface Numbered {
  readonly id: number;
}

/**
 * A thread that answers questions for as long as the process lives. The first question starts it, and the first after
 * it was lost starts it anew, without what it had been told.
 */
export interface AskedThread<Told, Asked, Answer extends Numbered> {
  /** Rejects when the thread is lost before it has answered. */
  readonly ask: (question: Asked) => Promise<Answer>;
  readonly tell: (message: Told, transfer?: ArrayBuffer[]) => void;
  /** Ends the thread at once, whatever it does: what it has been asked is rejected with the reason. */
  readonly stop: (reason: unknown) => void;
}

interface ThreadBounds {
  /** A thread that grows beyond this ends alone, and does not take the server with it. */
  readonly mostHeapMb?: number;
}

interface Waiting<Answer> {
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

export function askedThread<Told, Asked, Answer extends Numbered>(
  entry: URL,
  { mostHeapMb }: ThreadBounds = {},
): AskedThread<Told, Asked, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let worker: Worker | null = null;
  let end: ((reason: unknown) => void) | null = null;
  let last = 0;

  const start = () => {
    // What is built runs as it is; the source needs a loader first.
    const isSource = entry.pathname.endsWith('.ts');
    const started = new Worker(isSource ? new URL('../jobs/run-source.mjs', import.meta.url) : entry, {
      argv: [entry.href],
      execArgv: [],
      ...(mostHeapMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: mostHeapMb } }),
    });
    const lost = (error: unknown) => {
      // A lost thread says so more than once, and the second time another may be at work.
      if (worker !== started) return;
      worker = null;
      void started.terminate();
      for (const { fail } of waiting.values()) fail(error);
      waiting.clear();
    };
    started.on('message', (answer: Answer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      asked?.answer(answer);
    });
    end = lost;
    started.on('error', lost);
    started.on('messageerror', lost);
    started.on('exit', (code) => lost(new Error(`The thread of ${entry.pathname} ended with code ${code}.`)));
    // It ends with the process, and holds nothing that would be lost.
    started.unref();
    return started;
  };
  const running = () => {
    worker ??= start();
    return worker;
  };
  return {
    ask: (question) =>
      new Promise((answer, fail) => {
        const id = ++last;
        waiting.set(id, { answer, fail });
        running().postMessage({ ...question, id });
      }),
    tell: (message, transfer = []) => running().postMessage(message, transfer),
    stop: (reason) => end?.(reason),
  };
}

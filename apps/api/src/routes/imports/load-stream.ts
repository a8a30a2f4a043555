import type { LoadProgress } from '@halsouppdrag/domain';
import type { LoadWatch } from '../../db/imports/write-loads.ts';

/** A load is told of once a percent, so that a large one is not slowed by its own telling. */
const steps = 100;

/**
 * How a load goes as server-sent events, the last with its answer. Who stops reading stops the load: as long as it
 * has not been answered nothing of it holds.
 */
export function loadStream(
  load: (watch: LoadWatch) => Promise<Response>,
  answerTo: (error: unknown) => Response | Promise<Response>,
): ReadableStream<Uint8Array> {
  const stop = new AbortController();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      const tell = (progress: LoadProgress) => {
        if (!stop.signal.aborted) controller.enqueue(encoder.encode(`data: ${JSON.stringify(progress)}\n\n`));
      };
      let figures = 0;
      let told = 0;
      const watch: LoadWatch = {
        begins: (all) => {
          figures = all;
          tell({ phase: 'writing', written: 0, figures });
        },
        written: (written) => {
          const step = Math.floor((written / figures) * steps);
          if (step > told) tell({ phase: 'writing', written, figures });
          told = step;
        },
        signal: stop.signal,
      };
      tell({ phase: 'reading' });
      const end = async () => {
        const answer = await load(watch).catch((error: unknown) => {
          // It was stopped, and nobody hears of it.
          if (stop.signal.aborted) return null;
          return answerTo(error);
        });
        if (answer === null || stop.signal.aborted) return;
        tell({ phase: 'ended', status: answer.status, body: await answer.json() });
        controller.close();
      };
      // Not awaited: a stream is read only once it has started.
      void end();
    },
    cancel: () => stop.abort(),
  });
}

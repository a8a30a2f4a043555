import { type IndicatorLoad, LoadProgress, type LoadQuestion } from '@halsouppdrag/domain';
import { answer } from '../../../api/api-problem.ts';
import type { api } from '../../../api/client.ts';
import { fetchNoting } from '../../../api/contact.ts';
import { importText as text } from '../../../text/data-import.ts';
import { streamEvents } from './stream-events.ts';
import type { Watch } from './use-stoppable.ts';

interface AskedLoad {
  readonly fileId: string;
  /** The same for every try of the same load, so that a lost answer does not load it twice. */
  readonly key: string;
  readonly question: LoadQuestion;
}

/** Loads a file, telling how it goes. Stopped before it has answered, nothing of it is loaded. */
export async function loadFigures(
  { fileId, key, question }: AskedLoad,
  { tell, signal }: Watch<LoadProgress>,
): Promise<IndicatorLoad> {
  type Loaded = Awaited<ReturnType<(typeof api.imports)[':id']['load']['$post']>>;
  const response = await fetchNoting(`/api/imports/${fileId}/load`, {
    method: 'POST',
    headers: { Accept: 'text/event-stream', 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(question),
    signal,
  });
  if (!response.ok || response.body === null) return answer(response as unknown as Loaded);
  for await (const event of streamEvents(response.body)) {
    const progress = LoadProgress.parse(event);
    if (progress.phase === 'ended') {
      const ended = new Response(JSON.stringify(progress.body), { status: progress.status });
      return answer(ended as unknown as Loaded);
    }
    tell(progress);
  }
  throw new Error(text.failed);
}

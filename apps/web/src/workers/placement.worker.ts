import { type Suggestion, straightLineCost, suggestUnits, withHighs } from '@halsouppdrag/geo';
import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import type { PlacementRequest } from './placement.ts';

/** What comes back: each suggestion as it is done, and that there are no more; or what went wrong. */
export type PlacementReply =
  | { readonly kind: 'suggestion'; readonly suggestion: Suggestion }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };

const tell = (reply: PlacementReply) => self.postMessage(reply);

self.onmessage = async ({ data: { detour, ...request } }: MessageEvent<PlacementRequest>) => {
  try {
    const highs = await loadHighs({ locateFile: () => wasmUrl });
    suggestUnits({
      ...request,
      travel: straightLineCost(detour),
      solve: withHighs(highs),
      effort: { milliseconds: request.milliseconds, now: () => performance.now() },
      onSuggestion: (suggestion) => tell({ kind: 'suggestion', suggestion }),
    });
    tell({ kind: 'done' });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

import type { Candidate, PlacementAim, PopulationPoint, Suggestion, UnitPoint } from '@halsouppdrag/geo';
import type { PlacementReply } from './placement.worker.ts';

export interface PlacementRequest {
  readonly points: readonly PopulationPoint[];
  /** The units that stay. */
  readonly units: readonly UnitPoint[];
  readonly candidates: readonly Candidate[];
  readonly detour: number;
  readonly limit: number;
  readonly aim: PlacementAim;
  /** The largest number of new units. */
  readonly most: number;
  /** That may be used for each number. */
  readonly milliseconds: number;
}

interface Listener {
  readonly onSuggestion: (suggestion: Suggestion) => void;
  readonly onDone: () => void;
  readonly onFailed: (message: string) => void;
}

/**
 * Looks for the best places in a worker of its own, which the solver blocks for as long as it works. Gives what ends it:
 * no word comes after that.
 */
export function startPlacement(request: PlacementRequest, { onSuggestion, onDone, onFailed }: Listener): () => void {
  const worker = new Worker(new URL('./placement.worker.ts', import.meta.url), { type: 'module', name: 'placement' });
  const end = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<PlacementReply>) => {
    if (data.kind === 'suggestion') {
      onSuggestion(data.suggestion);
      return;
    }
    end();
    if (data.kind === 'done') onDone();
    else onFailed(data.message);
  };
  worker.onerror = ({ message }) => {
    end();
    onFailed(message);
  };
  worker.postMessage(request);
  return end;
}

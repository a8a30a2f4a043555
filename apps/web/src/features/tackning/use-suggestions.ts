import type { Suggestion } from '@halsouppdrag/geo';
import { useEffect, useRef, useState } from 'react';
import { type PlacementRequest, startPlacement } from '../../workers/placement.ts';

export type Suggestions =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' | 'done' | 'failed'; readonly found: readonly Suggestion[] };

/** Suggestions as they are found. A new question, and leaving what they are shown in, ends the one at work. */
export function useSuggestions() {
  const [suggestions, setSuggestions] = useState<Suggestions>({ kind: 'none' });
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);
  const become = (kind: 'done' | 'failed') => setSuggestions((now) => (now.kind === 'none' ? now : { ...now, kind }));
  return {
    suggestions,
    start: (asked: PlacementRequest) => {
      end.current?.();
      setSuggestions({ kind: 'working', found: [] });
      end.current = startPlacement(asked, {
        onSuggestion: (one) =>
          setSuggestions((now) => (now.kind === 'none' ? now : { ...now, found: [...now.found, one] })),
        onDone: () => become('done'),
        onFailed: () => become('failed'),
      });
    },
    stop: () => {
      end.current?.();
      become('done');
    },
  };
}

import type { CoverageFigures, UnitChange } from '@halsouppdrag/domain';

/** What the answer would be with a unit where it is being moved just now. */
interface LiveMove {
  readonly changes: readonly UnitChange[];
  readonly total: CoverageFigures;
  readonly costOf: ReadonlyMap<string, number>;
}

/** What follows a move tens of times a second: only what listens is drawn anew, not the page. */
export interface LiveMoves {
  readonly current: () => LiveMove | null;
  readonly become: (next: LiveMove | null) => void;
  readonly follow: (onChange: () => void) => () => void;
}

export function liveMoves(): LiveMoves {
  const listeners = new Set<() => void>();
  let now: LiveMove | null = null;
  return {
    current: () => now,
    become: (next) => {
      if (next === now) return;
      now = next;
      for (const tell of listeners) tell();
    },
    follow: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

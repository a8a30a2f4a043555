import type { CoverageAnswer, CoverageFigures, UnitChange } from '@halsouppdrag/domain';

/** What the answer would be with a unit where it is being moved just now. */
interface LiveMove {
  /** The answer that it is counted from: beside another one it means nothing. */
  readonly of: CoverageAnswer;
  readonly changes: readonly UnitChange[];
  readonly total: CoverageFigures;
  readonly costOf: ReadonlyMap<string, number>;
}

/** What follows a move tens of times a second: only what listens is drawn anew, not the page. */
export interface LiveMoves {
  /** As it is beside an answer; null when it is counted from another one, or nothing is moved. */
  readonly current: (of: CoverageAnswer) => LiveMove | null;
  readonly become: (next: LiveMove | null) => void;
  /** For what is painted beside the page: the sooner it begins, the sooner it has been painted. */
  readonly follow: (onChange: () => void) => () => void;
  /** For what the page writes itself, once a frame. */
  readonly followInFrame: (onChange: () => void) => () => void;
}

export function liveMoves(): LiveMoves {
  const listeners = new Set<() => void>();
  let now: LiveMove | null = null;
  const follow = (onChange: () => void) => {
    listeners.add(onChange);
    return () => void listeners.delete(onChange);
  };
  return {
    current: (of) => (now?.of === of ? now : null),
    become: (next) => {
      if (next === now) return;
      now = next;
      for (const tell of listeners) tell();
    },
    follow,
    followInFrame: (onChange) => {
      let frame: number | null = null;
      const stop = follow(() => {
        frame ??= requestAnimationFrame(() => {
          frame = null;
          onChange();
        });
      });
      return () => {
        stop();
        if (frame !== null) cancelAnimationFrame(frame);
      };
    },
  };
}

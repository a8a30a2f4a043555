import { type RefObject, useEffect } from 'react';
import type { LiveMoves } from './live-move.ts';

/** So long nothing is moved before what has changed is read out. */
const restMs = 600;

/** Lets a screen reader wait for a unit to come to rest, instead of being told of every step on the way. */
export function useSaidAtRest(said: RefObject<HTMLElement | null>, live: LiveMoves): void {
  useEffect(() => {
    let rest: number | undefined;
    const setBusy = (isBusy: boolean) => void said.current?.setAttribute('aria-busy', String(isBusy));
    const stop = live.followInFrame(() => {
      setBusy(true);
      window.clearTimeout(rest);
      rest = window.setTimeout(() => setBusy(false), restMs);
    });
    return () => {
      stop();
      window.clearTimeout(rest);
    };
  }, [said, live]);
}

import { useEffect, useState } from 'react';

const typingPauseMs = 200;

/** What was typed when the typing last paused, so that not every letter asks the server. */
export function usePause(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(typed), typingPauseMs);
    return () => clearTimeout(pause);
  }, [typed]);
  return settled;
}

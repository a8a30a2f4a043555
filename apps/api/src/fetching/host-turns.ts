/** How often one host may be called. */
interface CallLimits {
  readonly calls: number;
  readonly seconds: number;
}

/** Until the host has said otherwise: what PxWeb is set to when nobody has changed it. */
const usualLimits: CallLimits = { calls: 10, seconds: 10 };

/** Calls to each host one at a time, and no more in a while than it allows. */
export interface HostTurns {
  readonly inTurn: <T>(origin: string, call: () => Promise<T>) => Promise<T>;
  readonly setLimits: (origin: string, limits: CallLimits) => void;
}

export function hostTurns(now: () => number, sleep: (ms: number) => Promise<void>): HostTurns {
  const last = new Map<string, Promise<unknown>>();
  const limitsOf = new Map<string, CallLimits>();
  const calledAt = new Map<string, number[]>();

  const waitForRoom = async (origin: string) => {
    const { calls, seconds } = limitsOf.get(origin) ?? usualLimits;
    for (;;) {
      const recent = (calledAt.get(origin) ?? []).filter((at) => now() - at < seconds * 1000);
      calledAt.set(origin, recent);
      const oldest = recent[recent.length - calls];
      if (oldest === undefined) break;
      await sleep(oldest + seconds * 1000 - now());
    }
    calledAt.get(origin)?.push(now());
  };

  return {
    inTurn: (origin, call) => {
      const turn = (last.get(origin) ?? Promise.resolve()).then(async () => {
        await waitForRoom(origin);
        return call();
      });
      // Who comes next waits for this one, however it ends.
      last.set(
        origin,
        turn.catch(() => undefined),
      );
      return turn;
    },
    setLimits: (origin, limits) => limitsOf.set(origin, limits),
  };
}

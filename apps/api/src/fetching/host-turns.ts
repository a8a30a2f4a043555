/** How often one host may be called. */
interface CallLimits {
  readonly calls: number;
  readonly seconds: number;
}

/** Until the host has said otherwise: what PxWeb is set to when nobody has changed it. */
const usualLimits: CallLimits = { calls: 10, seconds: 10 };

/** How a call is followed while nothing comes of it, and stopped. */
export interface CallWatch {
  /** Null once it waits no more. */
  readonly waits: (pause: CallPause | null) => void;
  readonly signal: AbortSignal;
}

export interface CallPause {
  readonly ms: number;
  readonly why: 'asked' | 'trouble' | 'pace';
}

/** Calls to each host one at a time, and no more in a while than it allows. */
export interface HostTurns {
  readonly inTurn: <T>(origin: string, watch: CallWatch, call: () => Promise<T>) => Promise<T>;
  readonly setLimits: (origin: string, limits: CallLimits) => void;
}

export function hostTurns(now: () => number, sleep: (ms: number, signal: AbortSignal) => Promise<void>): HostTurns {
  const last = new Map<string, Promise<unknown>>();
  const limitsOf = new Map<string, CallLimits>();
  const calledAt = new Map<string, number[]>();

  const waitForRoom = async (origin: string, watch: CallWatch) => {
    const { calls, seconds } = limitsOf.get(origin) ?? usualLimits;
    for (;;) {
      const recent = (calledAt.get(origin) ?? []).filter((at) => now() - at < seconds * 1000);
      calledAt.set(origin, recent);
      const oldest = recent[recent.length - calls];
      if (oldest === undefined) break;
      await pause({ ms: oldest + seconds * 1000 - now(), why: 'pace' }, sleep, watch);
    }
    calledAt.get(origin)?.push(now());
  };

  return {
    inTurn: (origin, watch, call) => {
      const turn = (last.get(origin) ?? Promise.resolve()).then(async () => {
        await waitForRoom(origin, watch);
        watch.signal.throwIfAborted();
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

/** Sleeps, telling that it does and why. */
export async function pause(
  one: CallPause,
  sleep: (ms: number, signal: AbortSignal) => Promise<void>,
  { waits, signal }: CallWatch,
): Promise<void> {
  signal.throwIfAborted();
  waits(one);
  await sleep(one.ms, signal);
  waits(null);
}

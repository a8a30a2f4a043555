const longestWaitMs = 30_000;

/** How long a write waits for its answer. */
export const within = () => ({ init: { signal: AbortSignal.timeout(longestWaitMs) } });

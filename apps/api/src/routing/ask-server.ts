/** What a routing server answered, or why there is no answer to use. */
export type ServerAnswer<T> =
  | { readonly ok: true; readonly value: T }
  /** `away`: no answer, too late, or an error of its own. `refused`: it will not answer this however often it is asked. */
  | { readonly ok: false; readonly why: 'away' | 'refused' };

export interface Patience {
  readonly timeoutMs: number;
  readonly tries: number;
  /** Before the second try; twice as long before each one after. */
  readonly backoffMs: number;
}

export const usualPatience: Patience = { timeoutMs: 10_000, tries: 3, backoffMs: 300 };

/** Asks a server until it answers well, with pauses in between; what it then says goes through `read`, null for nonsense. */
export async function askServer<T>(
  url: string,
  init: RequestInit,
  read: (body: unknown) => T | null,
  { timeoutMs, tries, backoffMs }: Patience,
): Promise<ServerAnswer<T>> {
  for (let done = 1; ; done++) {
    const answer = await askOnce(url, init, read, timeoutMs);
    if (answer.ok || answer.why === 'refused' || done >= tries) return answer;
    // Spread out, so that those who were turned away together do not come back together.
    await new Promise((resolve) => setTimeout(resolve, backoffMs * 2 ** (done - 1) * (0.5 + Math.random())));
  }
}

async function askOnce<T>(
  url: string,
  init: RequestInit,
  read: (body: unknown) => T | null,
  timeoutMs: number,
): Promise<ServerAnswer<T>> {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A signal alone is not enough: Node may have let go of it when the answer has begun (nodejs/node#55428).
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      ending.abort();
      fail(new Error('The server was too slow.'));
    }, timeoutMs);
  });
  try {
    return await Promise.race([askUntil(ending.signal, url, init, read), tooLate]);
  } catch {
    // No connection, a cut one, too slow, or half an answer: all mean that the server cannot be relied on just now.
    return { ok: false, why: 'away' };
  } finally {
    clearTimeout(timer);
  }
}

async function askUntil<T>(
  signal: AbortSignal,
  url: string,
  init: RequestInit,
  read: (body: unknown) => T | null,
): Promise<ServerAnswer<T>> {
  const answer = await fetch(url, { ...init, signal, redirect: 'error' });
  if (!answer.ok) {
    await answer.body?.cancel();
    const isItsOwn = answer.status >= 500 || answer.status === 429 || answer.status === 408;
    return { ok: false, why: isItsOwn ? 'away' : 'refused' };
  }
  const value = read(await answer.json());
  return value === null ? { ok: false, why: 'refused' } : { ok: true, value };
}

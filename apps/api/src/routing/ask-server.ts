/** What a routing server answered, or why there is no answer to use. */
export type ServerAnswer<T> =
  | { readonly ok: true; readonly value: T }
  /** `away`: no answer, too late, or an error of its own. `refused`: it will not answer this however often it is asked. */
  | { readonly ok: false; readonly why: 'away' | 'refused' };

/**
 * Why a server will not answer a question: `tooMuch` is asked at once, it has `noRoad` near one of the places, two of them are
 * `tooFar` from each other, or it is `refused` however it is put.
 */
export type Refusal = 'refused' | 'tooMuch' | 'noRoad' | 'tooFar';

export type AskedAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'away' | Refusal };

export interface Question<T> {
  readonly init: RequestInit;
  /** What a good answer says, null for nonsense. */
  readonly read: (body: unknown) => T | null;
  /** What is said where the question is turned down. */
  readonly refusal: (body: unknown) => Refusal;
}

export interface Patience {
  readonly timeoutMs: number;
  readonly tries: number;
  /** Before the second try; twice as long before each one after. */
  readonly backoffMs: number;
}

export const usualPatience: Patience = { timeoutMs: 10_000, tries: 3, backoffMs: 300 };

/** Asks a server until it answers or turns the question down, with pauses in between. */
export async function askServer<T>(
  url: string,
  question: Question<T>,
  { timeoutMs, tries, backoffMs }: Patience,
): Promise<AskedAnswer<T>> {
  for (let done = 1; ; done++) {
    const answer = await askOnce(url, question, timeoutMs);
    if (answer.ok || answer.why !== 'away' || done >= tries) return answer;
    // Spread out, so that those who were turned away together do not come back together.
    await new Promise((resolve) => setTimeout(resolve, backoffMs * 2 ** (done - 1) * (0.5 + Math.random())));
  }
}

async function askOnce<T>(url: string, question: Question<T>, timeoutMs: number): Promise<AskedAnswer<T>> {
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
    return await Promise.race([askUntil(ending.signal, url, question), tooLate]);
  } catch {
    // No connection, a cut one, too slow, or half an answer: all mean that the server cannot be relied on just now.
    return { ok: false, why: 'away' };
  } finally {
    clearTimeout(timer);
  }
}

/** By HTTP itself: a body too large, and an address too long. */
const tooMuch = new Set([413, 414]);
const itsOwnTrouble = (status: number) => status >= 500 || status === 429 || status === 408;

async function askUntil<T>(
  signal: AbortSignal,
  url: string,
  { init, read, refusal }: Question<T>,
): Promise<AskedAnswer<T>> {
  const answer = await fetch(url, { ...init, signal, redirect: 'error' });
  if (answer.ok) {
    const value = read(await answer.json());
    return value === null ? { ok: false, why: 'refused' } : { ok: true, value };
  }
  if (itsOwnTrouble(answer.status) || tooMuch.has(answer.status)) {
    await answer.body?.cancel();
    return { ok: false, why: tooMuch.has(answer.status) ? 'tooMuch' : 'away' };
  }
  return { ok: false, why: refusal(await answer.json().catch(() => null)) };
}

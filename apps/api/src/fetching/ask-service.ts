import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { OutboundService } from './data-services.ts';
import { type CallWatch, type HostTurns, hostTurns, pause } from './host-turns.ts';
import type { OutboundProxy } from './proxy.ts';
import { type OutboundAnswer, type OutboundCall, type SendFailure, sendRequest } from './send-request.ts';

/** Why a database of statistics gave nothing to use. */
export type FetchFailure =
  | { readonly why: SendFailure | 'redirect' | 'notData' | 'notAllowed' }
  /** It takes no more questions just now (429), for so many seconds where it says so. */
  | { readonly why: 'busy'; readonly seconds: number | null }
  /** An error of its own (5xx). */
  | { readonly why: 'itsError'; readonly status: number }
  /** A question it will not answer (4xx), and what it calls that (RFC 9457) if it says. */
  | { readonly why: 'refused'; readonly status: number; readonly title: string | null };

/** An answer as it is kept for a while. */
export interface KeptAnswer {
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  readonly fetchedAt: Date;
}

/** Where answers are kept, so that the same question is not asked again at once. */
export interface AnswerStore {
  readonly read: (key: string) => Promise<KeptAnswer | null>;
  readonly write: (key: string, url: string, answer: KeptAnswer) => Promise<void>;
}

/** `status`: null when it was `kept` and the database not asked. */
export interface GivenAnswer extends KeptAnswer {
  readonly kept: boolean;
  readonly status: number | null;
}

export type FetchedAnswer =
  | { readonly ok: true; readonly value: GivenAnswer }
  | { readonly ok: false; readonly failure: FetchFailure };

export interface FetchPatience {
  readonly timeoutMs: number;
  readonly tries: number;
  /** Before the second try; twice as long before each one after. */
  readonly backoffMs: number;
  /** A host that asks for a longer pause is not waited for. */
  readonly longestPauseMs: number;
  readonly mostBytes: number;
}

export interface ServiceAsker {
  readonly ask: (call: OutboundCall, freshMs: number, watch?: CallWatch) => Promise<FetchedAnswer>;
  readonly setLimits: HostTurns['setLimits'];
}

/** Of a call that nobody follows. */
const unwatched: CallWatch = { waits: () => undefined, signal: new AbortController().signal };

interface Surroundings {
  readonly services: readonly OutboundService[];
  readonly store: AnswerStore;
  readonly clock: () => Date;
  /** Rejects when it is stopped. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly logger: Logger | null;
  readonly patience: FetchPatience;
  readonly proxy: OutboundProxy | null;
}

/**
 * Asks databases of statistics, and no other address: one call at a time to each host and no faster than it allows,
 * again with pauses when it is away, broken or busy, and not at all when it was asked the same within `freshMs`.
 */
export function serviceAsker({ services, store, clock, sleep, logger, patience, proxy }: Surroundings): ServiceAsker {
  const origins = new Set(services.map(({ address }) => new URL(address).origin));
  const turns = hostTurns(() => clock().getTime(), sleep);

  const once = async (call: OutboundCall, etag: string | null, watch: CallWatch) => {
    const { origin, pathname } = new URL(call.url);
    return turns.inTurn(origin, watch, async () => {
      const start = performance.now();
      const answer = await sendRequest(call, etag, { ...patience, signal: watch.signal }, proxy);
      const milliseconds = Math.round(performance.now() - start);
      // The path and not what stands after it: what people search for does not belong in a log.
      const line = { origin, path: pathname, method: call.body === undefined ? 'GET' : 'POST', milliseconds };
      const came = 'failed' in answer ? answer : { status: answer.status, bytes: answer.bytes.length };
      logger?.info({ ...line, ...came }, 'outbound request');
      return answer;
    });
  };

  const untilAnswered = async (call: OutboundCall, etag: string | null, watch: CallWatch) => {
    for (let done = 1; ; done++) {
      const judged = judge(await once(call, etag, watch), clock());
      if (!('failure' in judged)) return judged;
      const { failure } = judged;
      const asked = failure.why === 'busy' && failure.seconds !== null ? failure.seconds * 1000 : 0;
      if (!isPassing(failure) || done >= patience.tries || asked > patience.longestPauseMs) return judged;
      // Spread out, so that those who were turned away together do not come back together.
      const spread = patience.backoffMs * 2 ** (done - 1) * (0.5 + Math.random());
      await pause({ ms: Math.max(asked, spread), why: asked > spread ? 'asked' : 'trouble' }, sleep, watch);
    }
  };

  return {
    setLimits: turns.setLimits,
    ask: async (call, freshMs, watch = unwatched) => {
      if (!URL.canParse(call.url) || !origins.has(new URL(call.url).origin)) {
        return { ok: false, failure: { why: 'notAllowed' } };
      }
      const key = createHash('sha256')
        .update(`${call.url}\n${call.body ?? ''}`)
        .digest('hex');
      const kept = await store.read(key);
      const isFresh = kept !== null && clock().getTime() - kept.fetchedAt.getTime() < freshMs;
      if (isFresh) return { ok: true, value: { ...kept, kept: true, status: null } };
      const judged = await untilAnswered(call, kept?.etag ?? null, watch);
      if ('failure' in judged) return { ok: false, failure: judged.failure };
      const { status } = judged;
      const given = judged.answer === 'notModified' ? kept : judged.answer;
      if (given === null) return { ok: false, failure: { why: 'notData' } };
      const answer = { bytes: given.bytes, etag: given.etag, fetchedAt: clock() };
      await store.write(key, call.url, answer);
      return { ok: true, value: { ...answer, kept: false, status } };
    },
  };
}

/** What may be otherwise in a while. */
function isPassing({ why }: FetchFailure): boolean {
  return why === 'away' || why === 'slow' || why === 'cut' || why === 'busy' || why === 'itsError';
}

type Judged =
  | { readonly answer: OutboundAnswer | 'notModified'; readonly status: number }
  | { readonly failure: FetchFailure };

function judge(answer: OutboundAnswer | { readonly failed: SendFailure }, now: Date): Judged {
  if ('failed' in answer) return { failure: { why: answer.failed } };
  const { status, contentType, retryAfter, bytes } = answer;
  if (status === 304) return { answer: 'notModified', status };
  if (status === 429) return { failure: { why: 'busy', seconds: secondsOf(retryAfter, now) } };
  if (status === 503 && retryAfter !== null) return { failure: { why: 'busy', seconds: secondsOf(retryAfter, now) } };
  if (status >= 500) return { failure: { why: 'itsError', status } };
  if (status >= 300 && status < 400) return { failure: { why: 'redirect' } };
  if (status !== 200) return { failure: { why: 'refused', status, title: titleOf(bytes) } };
  if (!/\bjson\b/i.test(contentType)) return { failure: { why: 'notData' } };
  return isJson(bytes) ? { answer, status } : { failure: { why: 'cut' } };
}

/** Half a document is no document: an answer can be cut on its way without anyone having said how long it was. */
function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

function titleOf(bytes: Uint8Array): string | null {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const title = typeof said === 'object' && said !== null && 'title' in said ? said.title : null;
    return typeof title === 'string' ? title : null;
  } catch {
    return null;
  }
}

/** RFC 9110, 10.2.3: seconds, or a moment. */
function secondsOf(retryAfter: string | null, now: Date): number | null {
  if (retryAfter === null) return null;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now.getTime()) / 1000));
}

import { afterEach, expect, it, vi } from 'vitest';
import { fetchNoting, isLate, longestWaitMs, readContact } from './contact.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A server that takes the question and never answers it. */
const silent = (_: unknown, init?: RequestInit) =>
  new Promise<Response>((_answer, fail) => {
    init?.signal?.addEventListener('abort', () => fail(init.signal?.reason));
  });

it('takes a question that was taken back for no lost contact, and one that could not be sent for lost', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('', 'AbortError')));
  const gone = AbortSignal.abort();
  await expect(fetchNoting('/api/x', { signal: gone })).rejects.toThrow();
  expect(readContact().kind).toBe('here');
  await expect(fetchNoting('/api/x')).rejects.toThrow();
  expect(readContact().kind).toBe('away');
});

it('does not wait for ever for an answer, but as long as it takes for a file to be sent', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', silent);
  const asked = fetchNoting('/api/x').catch((error: unknown) => error);
  const before = readContact();
  const sent = vi.fn();
  void fetchNoting('/api/x', { method: 'POST', body: new Blob(['a file']) }).finally(sent);
  await vi.advanceTimersByTimeAsync(longestWaitMs);
  expect(isLate(await asked)).toBe(true);
  expect(readContact()).toEqual(before);
  await vi.advanceTimersByTimeAsync(10 * longestWaitMs);
  expect(sent).not.toHaveBeenCalled();
});

it('lets who asked take it back while it waits, also when the answer has begun to come', async () => {
  let given: AbortSignal | null | undefined;
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    given = init?.signal;
    return url === '/api/x' ? Promise.resolve(new Response('{')) : silent(url, init);
  });
  const back = new AbortController();
  const asked = fetchNoting('/api/y', { signal: back.signal }).catch((error: unknown) => error);
  back.abort(new Error('taken back'));
  expect(await asked).toEqual(new Error('taken back'));
  const later = new AbortController();
  await fetchNoting('/api/x', { signal: later.signal });
  later.abort();
  expect(given?.aborted).toBe(true);
});

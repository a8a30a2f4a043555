import { afterEach, expect, it, vi } from 'vitest';
import { fetchNoting, readContact } from './contact.ts';

afterEach(() => vi.unstubAllGlobals());

it('takes a question that was taken back for no lost contact, and one that could not be sent for lost', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('', 'AbortError')));
  const gone = AbortSignal.abort();
  await expect(fetchNoting('/api/x', { signal: gone })).rejects.toThrow();
  expect(readContact().kind).toBe('here');
  await expect(fetchNoting('/api/x')).rejects.toThrow();
  expect(readContact().kind).toBe('away');
});

import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followChanges } from './live-changes.ts';

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 0;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    FakeSource.opened.push(this);
  }
  close() {
    this.readyState = FakeSource.CLOSED;
  }
  say(type: string, data: unknown = {}) {
    this.dispatchEvent(Object.assign(new Event(type), { data: JSON.stringify(data) }));
  }
  secondsBack() {
    return Number(new URL(this.url, 'http://localhost').searchParams.get('secondsBack'));
  }
}

const page = Object.assign(new EventTarget(), { hidden: false });
const show = (visible: boolean) => {
  page.hidden = !visible;
  page.dispatchEvent(new Event('visibilitychange'));
};
const insats = (id: string) => ({ id: '1', entity: 'insats', entityId: id, action: 'update' });
const last = () => {
  const source = FakeSource.opened.at(-1);
  if (source === undefined) throw new Error('nothing was opened');
  return source;
};

let client: QueryClient;
let stop: () => void;
const isStale = (...queryKey: unknown[]) => client.getQueryState(queryKey)?.isInvalidated;

beforeEach(() => {
  vi.useFakeTimers({ now: performance.timeOrigin + 3000 });
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('document', page);
  page.hidden = false;
  FakeSource.opened = [];
  client = new QueryClient();
  for (const key of [
    ['insatser', 'list'],
    ['insatser', 'one', 'a'],
    ['insatser', 'one', 'b'],
    ['areas'],
    ['session'],
  ]) {
    client.setQueryData(key, {});
  }
  stop = followChanges(client);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('following what others change', () => {
  it('begins from when the page did, since that is when it read what it shows', () => {
    expect(FakeSource.opened).toHaveLength(1);
    expect(last().secondsBack()).toBeGreaterThanOrEqual(3);
    expect(last().secondsBack()).toBeLessThan(60);
  });

  it('asks once for what several changes at once concern, and soon', () => {
    const invalidate = vi.spyOn(client, 'invalidateQueries');
    for (let count = 0; count < 50; count += 1) last().say('change', insats('a'));
    vi.advanceTimersByTime(500);
    expect(invalidate).toHaveBeenCalledTimes(1);
    expect([isStale('insatser', 'list'), isStale('insatser', 'one', 'a')]).toEqual([true, true]);
    expect([isStale('insatser', 'one', 'b'), isStale('areas'), isStale('session')]).toEqual([false, false, false]);
  });

  it('asks for all that may change when it is not known what has, or is said in a way it does not know', () => {
    last().say('resync');
    expect([isStale('insatser', 'one', 'b'), isStale('areas'), isStale('session')]).toEqual([true, false, false]);
    client.setQueryData(['insatser', 'one', 'b'], {});
    last().say('change', { id: '1', entity: 'insats', entityId: 'a', action: 'en ny sorts' });
    expect(isStale('insatser', 'one', 'b')).toBe(true);
  });

  it('takes no connection while nobody sees the page, and then begins from when it was hidden', () => {
    last().say('open');
    vi.advanceTimersByTime(10_000);
    show(false);
    expect(last().readyState).toBe(FakeSource.CLOSED);
    vi.advanceTimersByTime(3_600_000);
    expect(FakeSource.opened).toHaveLength(1);
    show(true);
    expect(FakeSource.opened).toHaveLength(2);
    expect(last().secondsBack()).toBeGreaterThanOrEqual(3600);
    expect(last().secondsBack()).toBeLessThan(3660);
  });

  it('leaves a lost connection to the browser, and tries again itself only where it was refused', () => {
    last().say('open');
    last().say('error');
    vi.advanceTimersByTime(60_000);
    expect(FakeSource.opened).toHaveLength(1);
    last().close();
    last().say('error');
    vi.advanceTimersByTime(2000);
    expect(FakeSource.opened).toHaveLength(2);
    // Ever longer, but never so long that nobody would wait for it.
    for (const seconds of [4, 8, 16, 30, 30]) {
      last().close();
      last().say('error');
      vi.advanceTimersByTime(seconds * 1000 - 1);
      const before = FakeSource.opened.length;
      vi.advanceTimersByTime(1);
      expect(FakeSource.opened).toHaveLength(before + 1);
    }
    // From when the connection was lost, however many times it has been refused since.
    expect(last().secondsBack()).toBeGreaterThanOrEqual(60 + 2 + 88 + 20);
  });

  it('stops for good', () => {
    last().say('change', insats('a'));
    stop();
    vi.advanceTimersByTime(60_000);
    show(false);
    show(true);
    expect([FakeSource.opened.length, last().readyState, isStale('insatser', 'list')]).toEqual([1, 2, false]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asOftenAsDrawn } from './as-often-as-drawn.ts';

let now = 0;
let callbacks: ((now: number) => void)[] = [];

/** The page's next frame, so many milliseconds after the one before. */
function frameAfter(milliseconds: number): void {
  now += milliseconds;
  const due = callbacks;
  callbacks = [];
  for (const callback of due) callback(now);
}

/** A pointer that moves once a frame for a while, over a map that draws in the next frame and makes the one after late. */
function drawn(delay: number, milliseconds: number): { times: number; frames: number } {
  let [times, frames, late] = [0, 0, 0];
  const { ask } = asOftenAsDrawn(() => {
    requestAnimationFrame(() => {
      times += 1;
      late = delay;
    });
  });
  for (const end = now + milliseconds; now < end; frames++) {
    now += late;
    late = 0;
    ask();
    frameAfter(16);
  }
  return { times, frames };
}

beforeEach(() => {
  [now, callbacks] = [1000, []];
  vi.stubGlobal('requestAnimationFrame', (callback: (now: number) => void) => callbacks.push(callback));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a map that follows the pointer', () => {
  it('is drawn in every frame where that holds nothing up', () => {
    const { times, frames } = drawn(0, 2000);
    expect(times).toBe(frames);
  });

  it('costs about a sixth of the time where each drawing holds the page up', () => {
    const { times } = drawn(100, 10_000);
    expect(times * 100).toBeLessThan(10_000 / 4);
    expect(times).toBeGreaterThan(10);
  });

  it('draws at once what is asked for after a rest, and in the end the last that was asked for', () => {
    let asked = 0;
    const seen: number[] = [];
    const { ask } = asOftenAsDrawn(() => seen.push(asked));
    for (asked = 1; asked < 4; asked++) ask();
    expect(seen).toEqual([1]);
    for (let k = 0; k < 100; k++) frameAfter(200);
    expect(seen).toEqual([1, 4]);
    expect(callbacks).toEqual([]);
  });
});

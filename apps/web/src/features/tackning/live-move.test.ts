import type { CoverageAnswer } from '@halsouppdrag/domain';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { liveMoves } from './live-move.ts';

const answer = (limits: number[]) => ({ limits }) as unknown as CoverageAnswer;
const move = (of: CoverageAnswer) => ({ of, changes: [], total: {} as never, costOf: new Map() });

afterEach(() => vi.unstubAllGlobals());

describe('what follows a move', () => {
  it('is told beside the answer it was counted from, and no other', () => {
    const [first, next] = [answer([5, 10]), answer([5, 12])];
    const live = liveMoves();
    const moved = move(first);
    live.become(moved);
    expect(live.current(first)).toBe(moved);
    expect(live.current(next)).toBeNull();
  });

  it('tells who listens, once a change', () => {
    const live = liveMoves();
    let told = 0;
    const stop = live.follow(() => {
      told += 1;
    });
    const moved = move(answer([5]));
    live.become(moved);
    live.become(moved);
    live.become(null);
    stop();
    live.become(moved);
    expect(told).toBe(2);
  });

  it('tells what the page writes once in the next frame, however often it changes before', () => {
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (make: () => void) => frames.push(make));
    vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.splice(frame - 1, 1));
    const live = liveMoves();
    let told = 0;
    const stop = live.followInFrame(() => {
      told += 1;
    });
    live.become(move(answer([5])));
    live.become(move(answer([5])));
    expect([told, frames.length]).toEqual([0, 1]);
    frames.pop()?.();
    expect(told).toBe(1);
    live.become(null);
    stop();
    expect([told, frames.length]).toEqual([1, 0]);
  });
});

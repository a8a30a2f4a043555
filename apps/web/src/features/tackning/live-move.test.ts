import type { CoverageAnswer } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { liveMoves } from './live-move.ts';

const answer = (limits: number[]) => ({ limits }) as unknown as CoverageAnswer;
const move = (of: CoverageAnswer) => ({ of, changes: [], total: {} as never, costOf: new Map() });

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
});

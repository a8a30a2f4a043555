import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seesNoMore } from './snapshot.ts';

/** Transactions that begin and end in some order, and the snapshot after each step with what has ended by then. */
function history(steps: readonly (number | 'begin')[]) {
  const first = 700;
  const running: number[] = [];
  const ended = new Set<number>();
  let next = first;
  const write = () => `${Math.min(next, ...running)}:${next}:${running.toSorted((a, b) => a - b).join(',')}`;
  const told = [{ text: write(), ended: new Set(ended) }];
  for (const step of steps) {
    if (step === 'begin') running.push(next++);
    else if (running.length > 0) ended.add(running.splice(step % running.length, 1)[0] as number);
    told.push({ text: write(), ended: new Set(ended) });
  }
  return told;
}

describe('two snapshots', () => {
  it('see the same where all that has ended in between is to be disregarded', () => {
    const step = fc.oneof(fc.constant('begin' as const), fc.nat(20));
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        fc.func(fc.boolean()),
        (steps, i, j, isSpared) => {
          const told = history(steps);
          const [a, b] = [i % told.length, j % told.length].toSorted((x, y) => x - y) as [number, number];
          const [before, after] = [told[a] as (typeof told)[number], told[b] as (typeof told)[number]];
          const between = [...after.ended].filter((id) => !before.ended.has(id));
          const spared = new Set([...after.ended].filter((id) => isSpared(id)).map(String));
          expect(seesNoMore(before.text, after.text, spared)).toBe(between.every((id) => spared.has(String(id))));
        },
      ),
    );
  });

  it('are not compared with none, nor over more than can be gone through', () => {
    expect(seesNoMore('', '700:700:', new Set())).toBe(false);
    expect(seesNoMore('700:700:', '900000:900000:', new Set())).toBe(false);
    expect(seesNoMore('700:700:', '700:700:', new Set())).toBe(true);
  });
});

import type { Position } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixCost } from './matrix-cost.ts';
import { straightLineCost } from './straight-line-cost.ts';

const position = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([x, y]): Position => [17 + x / 100, 60 + y / 100]);

describe('a travel cost over a known matrix', () => {
  it('answers as the cost it was made of, also for a part and in another order', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 8 }), fc.array(position, { maxLength: 6 }), (from, to) => {
        const real = straightLineCost();
        const known = matrixCost('km', { from, to, matrix: real.matrix(from, to) });
        const [homes, units] = [from.toReversed(), to.toReversed().slice(1)];
        expect(known.matrix(homes, units)).toEqual(real.matrix(homes, units));
        const [ours, right] = [known.least(homes, units), real.least(homes, units)];
        for (const i of homes.keys()) expect(ours.cost[i]).toBeCloseTo(right.cost[i] as number, 9);
      }),
    );
  });

  it('gives a tie to the first, and no unit where there is no way', () => {
    const [a, b]: [Position, Position] = [
      [17, 60],
      [18, 60],
    ];
    const tie = matrixCost('minutes', { from: [a], to: [a, b], matrix: Float64Array.of(5, 5) });
    expect(tie.least([a], [b, a]).unit[0]).toBe(0);
    const none = matrixCost('minutes', { from: [a], to: [b], matrix: Float64Array.of(Number.POSITIVE_INFINITY) });
    expect([...none.least([a], [b]).unit]).toEqual([-1]);
    expect(() => none.least([b], [b])).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from './largest-remainder.ts';

const weights = fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 });

describe('shareOut', () => {
  it('sums exactly, and no part is a whole person from its share', () => {
    fc.assert(
      fc.property(fc.nat(20_000), weights, (total, parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const shared = shareOut(total, parts);
        expect(shared.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [index, part] of shared.entries()) {
          expect(Math.abs(part - (total * (parts[index] ?? 0)) / sum)).toBeLessThan(1);
        }
      }),
    );
  });

  it('never gives a part more than it weighs when the whole weighs no less than the total', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (parts, share) => {
        const total = Math.floor(parts.reduce((a, b) => a + b, 0) * share);
        expect(shareOut(total, parts).every((part, index) => part <= (parts[index] ?? 0))).toBe(true);
      }),
    );
  });

  it('gives the earlier of equals the rest, and shares evenly what nobody weighs', () => {
    expect(shareOut(5, [1, 1, 1])).toEqual([2, 2, 1]);
    expect(shareOut(4, [0, 0, 0])).toEqual([2, 1, 1]);
  });
});

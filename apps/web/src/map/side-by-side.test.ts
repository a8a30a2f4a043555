import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideBySide } from './side-by-side.ts';

describe('symbols at the same point', () => {
  it('leaves a lone symbol where it is', () => {
    expect(sideBySide([[17.5, 60.3]])).toEqual([[0, 0]]);
  });
  it('puts the vårdcentrum and the vårdcentral of Tierp beside each other', () => {
    expect(
      sideBySide([
        [17.5137, 60.3475],
        [17.6, 59.8],
        [17.5137, 60.3475],
      ]),
    ).toEqual([
      [-0.5, 0],
      [0, 0],
      [0.5, 0],
    ]);
  });
  it('makes a square of very many, so that they stay near their point', () => {
    const offsets = sideBySide(Array.from({ length: 60 }, () => [17, 60] as const));
    expect(Math.max(...offsets.flat().map(Math.abs))).toBeLessThanOrEqual(4);
  });
  it('never puts two symbols of one point in the same place, and keeps them centred', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const offsets = sideBySide(Array.from({ length: count }, () => [17, 60] as const));
        expect(new Set(offsets.map(String)).size).toBe(count);
        expect(offsets.reduce((sum, [x]) => sum + x, 0)).toBeCloseTo(0);
      }),
    );
  });
});

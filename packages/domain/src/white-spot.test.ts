import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhiteSpot, needLevel, perThousand, whiteSpotGap } from './white-spot.ts';

const index = fc.option(fc.integer({ min: 1, max: 5 }));
const count = fc.nat({ max: 200 });

describe('the need for a levnadsvana', () => {
  it.each([
    [1, 0, 'high'],
    [2, 0, 'high'],
    [3, 0, 'medium'],
    [4, 0, 'low'],
    [5, 0, 'low'],
    [null, 0, 'unknown'],
    [null, 1, 'high'],
    [5, 1, 'high'],
  ] as const)('with index %s and %s behov is %s', (value, behov, need) => {
    expect(needLevel(value, behov)).toBe(need);
  });
});

describe('the gap', () => {
  it('is the need’s points and one for each behov, less one for each insats', () => {
    expect(whiteSpotGap('high', 0, 0)).toBe(2);
    expect(whiteSpotGap('high', 3, 1)).toBe(4);
    expect(whiteSpotGap('medium', 0, 1)).toBe(0);
    expect(whiteSpotGap('unknown', 0, 0)).toBe(0);
  });

  it('is never negative, never grows with an insats and never shrinks with a behov', () => {
    fc.assert(
      fc.property(index, count, count, (value, behov, insatser) => {
        const gap = whiteSpotGap(needLevel(value, behov), behov, insatser);
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(whiteSpotGap(needLevel(value, behov), behov, insatser + 1)).toBeLessThanOrEqual(gap);
        expect(whiteSpotGap(needLevel(value, behov + 1), behov + 1, insatser)).toBeGreaterThanOrEqual(gap);
      }),
    );
  });

  it('never grows with a better index', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), count, count, (value, behov, insatser) => {
        const gapAt = (at: number) => whiteSpotGap(needLevel(at, behov), behov, insatser);
        expect(gapAt(value + 1)).toBeLessThanOrEqual(gapAt(value));
      }),
    );
  });
});

describe('a white spot', () => {
  it('always has a gap, and no insats', () => {
    fc.assert(
      fc.property(index, count, count, (value, behov, insatser) => {
        const need = needLevel(value, behov);
        if (!isWhiteSpot(need, insatser)) return;
        expect(insatser).toBe(0);
        expect(whiteSpotGap(need, behov, insatser)).toBeGreaterThan(0);
      }),
    );
  });

  it('is wherever a behov is registered and nothing is there', () => {
    fc.assert(
      fc.property(index, fc.integer({ min: 1, max: 200 }), (value, behov) => {
        expect(isWhiteSpot(needLevel(value, behov), 0)).toBe(true);
      }),
    );
  });
});

it('per 1 000 inhabitants is unknown where nobody lives', () => {
  expect(perThousand(12, 0)).toBeNull();
  expect(perThousand(12, 1000)).toBe(12);
  expect(perThousand(1, 400)).toBe(2.5);
});

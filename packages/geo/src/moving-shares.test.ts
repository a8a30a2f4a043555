import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arealShares, type MovingShares, populationShares } from './moving-shares.ts';
import { box } from './testing/box.ts';

const rounded = ({ shares }: MovingShares) =>
  shares.map((one) => ({ ...one, share: Math.round(one.share * 1e6) / 1e6 }));

describe('shares between versions of areas', () => {
  it('by land: a half each of an area cut in the middle, and all of one that stays', () => {
    const found = arealShares(
      [box(17, 60, 18, 61), box(18, 60, 19, 61)],
      [box(17, 60, 17.5, 61), box(17.5, 60, 19, 61)],
    );
    expect(rounded(found)).toEqual([
      { from: 0, to: 0, share: 0.5 },
      { from: 0, to: 1, share: 0.5 },
      { from: 1, to: 1, share: 1 },
    ]);
    expect(found.outside).toEqual([0, 0]);
  });

  it('leaves out slivers where the same border is drawn twice, but not a small area inside a large one', () => {
    const found = arealShares(
      [box(17, 60, 18, 61), box(18, 60, 19, 61)],
      [box(17, 60, 18.003, 61), box(18.003, 60, 19, 61), box(17.1, 60.1, 17.15, 60.15)],
    );
    expect(found.shares.filter(({ to }) => to < 2).map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(found.shares.some(({ from, to }) => from === 0 && to === 2)).toBe(true);
  });

  it('says what lies outside', () => {
    const found = arealShares([box(17, 60, 18, 61)], [box(17, 60, 17.25, 61)]);
    expect(found.outside[0]).toBeCloseTo(0.75, 6);
    expect(found.uncovered).toEqual([]);
  });

  it('says which areas are not covered, by land or by the people in them', () => {
    const [from, to] = [[box(17, 60, 18, 61)], [box(17, 60, 18.5, 61)]];
    expect(arealShares(from, to).uncovered).toEqual([0]);
    const living = (lon: number) => [{ position: [lon, 60.5] as [number, number], population: 10 }];
    expect(populationShares(from, to, living(17.5)).uncovered).toEqual([]);
    expect(populationShares(from, to, [...living(17.5), ...living(18.2)]).uncovered).toEqual([0]);
  });

  it('by people where they live, and by land where nobody is known to', () => {
    const from = [box(17, 60, 18, 61), box(18, 60, 19, 61)];
    const to = [box(17, 60, 17.5, 61), box(17.5, 60, 18.5, 61), box(18.5, 60, 19, 61)];
    const points = [
      { position: [17.2, 60.5] as const, population: 900 },
      { position: [17.7, 60.5] as const, population: 100 },
      { position: [18.7, 60.5] as const, population: 0 },
    ].map(({ position: [lon, lat], population }) => ({ position: [lon, lat] as [number, number], population }));
    const found = populationShares(from, to, points);
    expect(rounded(found)).toEqual([
      { from: 0, to: 0, share: 0.9 },
      { from: 0, to: 1, share: 0.1 },
      { from: 1, to: 1, share: 0.5 },
      { from: 1, to: 2, share: 0.5 },
    ]);
    expect(found.byLand).toEqual([1]);
  });

  it('every area gives all of itself, or says what it could not give', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 });
    const strips = (at: readonly number[], east: number) => {
      const edges = [0, ...at.toSorted((a, b) => a - b), east];
      return edges.slice(1).map((edge, k) => box(17 + (edges[k] as number) / 100, 60, 17 + edge / 100, 61));
    };
    const point = fc.record({
      position: fc.tuple(fc.double({ min: 17, max: 18, noNaN: true }), fc.double({ min: 60, max: 61, noNaN: true })),
      population: fc.nat({ max: 5000 }),
    });
    fc.assert(
      fc.property(cuts, cuts, fc.constantFrom(100, 120), fc.array(point, { maxLength: 30 }), (a, b, east, points) => {
        const [from, to] = [strips(a, 100), strips(b, east)];
        for (const { shares, outside } of [arealShares(from, to), populationShares(from, to, points)]) {
          for (const at of from.keys()) {
            const given = shares.filter((one) => one.from === at).reduce((sum, { share }) => sum + share, 0);
            expect(given + (outside[at] as number)).toBeCloseTo(1, 9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripPlaces } from './strip-places.ts';

const benchmark = (value: number | null) => ({
  benchmark: {
    ...{ kind: 'lan' as const, name: 'Provlän', value, interval: null, count: null, denominator: null, made: null },
    ...{ areas: 0, leftOut: 0, note: '' },
  },
  ...{ significance: 'similar' as const, notComparable: null },
});
const figure = (value: number | null, interval: readonly [number, number] | null = null) => ({
  ...{ sex: 'all' as const, ageGroup: null, missing: null, count: null, denominator: null, responseRate: null },
  value,
  interval: interval === null ? null : { low: interval[0], high: interval[1], made: 'computed' as const },
});
const spread = { lowest: 10, lowerQuarter: 20, median: 25, upperQuarter: 30, highest: 50, areas: 9 };

describe('the strip of a figure', () => {
  it('reaches from the least to the most of all that is drawn', () => {
    const places = stripPlaces({ spread, figure: figure(30, [20, 60]), lan: benchmark(10), riket: null });
    expect(places).toMatchObject({ all: [0, 0.8], value: 0.4, interval: [0.2, 1], lan: 0, riket: null });
  });

  it('is not drawn without a figure, without others, or where all are the same', () => {
    const lan = benchmark(null);
    expect(stripPlaces({ spread, figure: figure(null), lan, riket: null })).toBeNull();
    expect(stripPlaces({ spread: null, figure: figure(1), lan, riket: null })).toBeNull();
    const same = { lowest: 3, lowerQuarter: 3, median: 3, upperQuarter: 3, highest: 3, areas: 2 };
    expect(stripPlaces({ spread: same, figure: figure(3), lan, riket: null })).toBeNull();
  });

  it('never leaves its row', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (own, ofLan, ofRiket) => {
        const places = stripPlaces({
          ...{ spread, figure: figure(own), lan: benchmark(ofLan), riket: benchmark(ofRiket) },
        });
        for (const place of [...(places?.all ?? []), places?.value ?? 0, places?.lan ?? 0, places?.riket ?? 0]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

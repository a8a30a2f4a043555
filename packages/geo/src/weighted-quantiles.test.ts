import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedQuantiles } from './weighted-quantiles.ts';

const never = Number.POSITIVE_INFINITY;
const places = fc.array(
  fc.record({
    people: fc.integer({ min: 0, max: 50 }),
    cost: fc.oneof(fc.double({ min: 0, max: 80, noNaN: true }), fc.constantFrom(0, 5, 10, never)),
  }),
  { maxLength: 60 },
);

/** By the definition: everybody in a row, nearest first. */
function plainly(all: readonly { people: number; cost: number }[], part: number): number | undefined {
  const row = all.filter(({ cost }) => cost < never).flatMap(({ people, cost }) => Array<number>(people).fill(cost));
  return row.sort((a, b) => a - b)[Math.max(0, Math.ceil(part * row.length) - 1)];
}

describe('weightedQuantiles', () => {
  it('are those of everybody in a row', () => {
    fc.assert(
      fc.property(places, (all) => {
        const population = all.map(({ people }) => people);
        const cost = all.map((one) => one.cost);
        const reachable = all.reduce((sum, { people, cost: one }) => sum + (one < never ? people : 0), 0);
        const expected = reachable === 0 ? [] : [0.25, 0.5, 0.75].map((part) => plainly(all, part));
        expect(weightedQuantiles(population, cost, reachable, [0.25, 0.5, 0.75])).toEqual(expected);
      }),
    );
  });
});

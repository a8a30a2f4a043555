import type { CoverageFigures } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { coverageByPeople } from './coverage-by-people.ts';

const places = fc.array(
  fc.record({
    women: fc.nat(500),
    men: fc.nat(500),
    cost: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(Number.POSITIVE_INFINITY)),
  }),
);
const limits = [5, 10, 30];
const peopleOf = ({ population }: { readonly population: number }) => population;
const byOf = (all: readonly { women: number; men: number; cost: number }[]) =>
  coverageByPeople({
    population: all.map(({ women, men }) => women + men),
    cost: all.map(({ cost }) => cost),
    limits,
    partsAt: (i) => [
      { sex: 'women', population: all[i]?.women ?? 0 },
      { sex: 'men', population: all[i]?.men ?? 0 },
    ],
    kindOf: ({ sex }) => sex,
    peopleOf,
  });

describe('coverageByPeople', () => {
  it('adds up to everyone at every limit', () => {
    fc.assert(
      fc.property(places, (all) => {
        const by = byOf(all);
        const { population, within, unreachable } = coverage(
          all.map(({ women, men }) => women + men),
          all.map(({ cost }) => cost),
          limits,
        );
        const sum = (part: (one: CoverageFigures) => number) =>
          [...(by?.values() ?? [])].reduce((so, one) => so + part(one), 0);
        expect(sum((one) => one.population)).toBe(population);
        expect(sum((one) => one.unreachable)).toBe(unreachable);
        for (const k of limits.keys()) expect(sum((one) => one.within[k] ?? 0)).toBe(within[k]);
      }),
    );
  });

  it('says nothing when some are not told apart', () => {
    const input = { population: [10, 5], cost: [1, 2], limits, kindOf: () => 'women' as const, peopleOf };
    expect(coverageByPeople({ ...input, partsAt: (i) => (i === 0 ? [{ population: 10 }] : undefined) })).toBeNull();
    expect(coverageByPeople({ ...input, partsAt: () => [{ population: 5 }] })).toBeNull();
    expect(coverageByPeople({ ...input, population: [], partsAt: () => undefined })?.size).toBe(0);
  });
});

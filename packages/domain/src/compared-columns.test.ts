import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ComparedColumns, comparedAreas, comparedColumns } from './compared-columns.ts';
import type { ComparedArea } from './indicator-comparison.ts';

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const interval = fc.record({
  low: fc.integer({ min: 0, max: 1000 }),
  high: fc.integer({ min: 1000, max: 2000 }),
  made: fc.constantFrom('published' as const, 'computed' as const),
});
const figure = {
  value: orNull(fc.integer({ min: 0, max: 2000 })),
  missing: fc.constantFrom(null, 'hidden' as const, 'missing' as const),
  interval: orNull(interval),
};
const rank = fc.record({
  rank: fc.integer({ min: 1, max: 9 }),
  best: orNull(fc.integer({ min: 1, max: 9 })),
  worst: orNull(fc.integer({ min: 1, max: 9 })),
  apartFromNext: orNull(fc.boolean()),
  of: fc.constant(9),
});
const area: fc.Arbitrary<ComparedArea> = fc.record({
  areaId: fc.integer({ min: 100, max: 999 }).map((code): ComparedArea['areaId'] => `kommun:0${code}`),
  ...figure,
  count: fc.oneof(fc.nat(), fc.constant('..' as const), fc.constant(null)),
  denominator: orNull(fc.nat()),
  responseRate: orNull(fc.constantFrom(0, 0.5, 1)),
  significance: fc.constantFrom('better', 'worse', 'notComparable'),
  notComparable: fc.constantFrom(null, 'noValue'),
  cautions: fc.subarray(['fewPeople', 'fewEvents'] as const).map((cautions) => [...cautions]),
  rank: orNull(rank),
  funnel: fc.constantFrom(null, 'within', 'aboveOuter'),
  earlier: orNull(fc.record(figure)),
});

describe('compared areas as columns', () => {
  it('are the same areas when read', () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 8 }), (areas) => {
        const sent = ComparedColumns.parse(JSON.parse(JSON.stringify(comparedColumns(areas, 100))));
        expect(comparedAreas(sent)).toEqual(areas);
      }),
    );
  });

  it('round what is computed far below what anyone can see, and leave what a source has published', () => {
    const [one] = fc.sample(area, 1) as [ComparedArea];
    const [value, low, high] = [100 / 3, 31.123_456_789, 35.987_654_321];
    const read = (made: 'computed' | 'published') =>
      comparedAreas(comparedColumns([{ ...one, value, interval: { low, high, made } }], 100))[0];
    expect(read('computed')).toMatchObject({ value: 33.333333, interval: { low: 31.123457, high: 35.987654 } });
    expect(read('published')).toMatchObject({ value, interval: { low, high } });
  });

  it('hold nothing where no area has anything', () => {
    const columns = comparedColumns([], 100);
    expect(columns).toMatchObject({ areaId: [], value: null, rank: null, earlier: null });
    expect(comparedAreas(columns)).toEqual([]);
  });

  it('are read by nobody when an area is of no kind', () => {
    const columns = comparedColumns(fc.sample(area, 2), 100);
    expect(() => comparedAreas({ ...columns, significance: { values: ['better'], at: [0] } })).toThrow(RangeError);
  });
});

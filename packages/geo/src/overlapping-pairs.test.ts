import { expect, it } from 'vitest';
import { overlappingPairs } from './overlapping-pairs.ts';
import { box } from './testing/box.ts';

it('finds each pair once, by how much of the smaller is in both, the most first', () => {
  const areas = [box(17, 60, 18, 60.1), box(17.75, 60, 18.75, 60.1), box(17.1, 60, 17.2, 60.1)];
  const pairs = overlappingPairs(areas, 0.05);
  expect(pairs.map(({ one, other }) => [one, other])).toEqual([
    [0, 2],
    [0, 1],
  ]);
  expect(pairs[0]?.share).toBeCloseTo(1, 9);
  expect(pairs[1]?.share).toBeCloseTo(0.25, 9);
});

it('leaves neighbours and slivers alone', () => {
  expect(overlappingPairs([box(17, 60, 18, 60.1), box(18, 60, 19, 60.1)], 0.05)).toEqual([]);
  expect(overlappingPairs([box(17, 60, 18, 60.1), box(17.99, 60, 18.99, 60.1)], 0.05)).toEqual([]);
});

import { expect, it } from 'vitest';
import { equalLimit } from './equal-limit.ts';

it('finds what the least of all may have for as many to be near', () => {
  const curve = [
    { cost: 2, people: 100 },
    { cost: 5, people: 250 },
    { cost: 9, people: 400 },
  ];
  expect([1, 100, 101, 250, 400].map((people) => equalLimit(curve, people))).toEqual([2, 2, 5, 5, 9]);
  expect(equalLimit(curve, 401)).toBeNull();
  expect(equalLimit([], 1)).toBeNull();
});

import { expect, it } from 'vitest';
import { isProjected, latestKnown } from './projected-year.ts';

const of = (...years: number[]) => years.map((year) => ({ year }));

it('a year that has not begun can only be projected', () => {
  expect([2025, 2026, 2027].map((year) => isProjected(year, 2026))).toEqual([false, false, true]);
});

it('the latest is what is known, though later years are projected', () => {
  expect(latestKnown(of(2040, 2024, 2023, 2027), 2026)).toEqual({ year: 2024 });
  expect(latestKnown(of(2040, 2030), 2026)).toEqual({ year: 2030 });
  expect(latestKnown([], 2026)).toBeUndefined();
});

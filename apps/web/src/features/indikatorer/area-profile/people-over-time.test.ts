import { expect, it } from 'vitest';
import { changeOfPeople, projectionOfPeople, toldYears } from './people-over-time.ts';

const known = [
  { year: 2011, people: 20_144, projected: false },
  { year: 2020, people: 21_136, projected: false },
  { year: 2024, people: 21_312, projected: false },
];
const toCome = [
  { year: 2030, people: 21_900, projected: true },
  { year: 2040, people: 22_400, projected: true },
];

it('says how many have come since the first year, and what is projected for the last', () => {
  expect(changeOfPeople(known)).toBe('År 2024 bodde här 21\u00a0312 personer, 1\u00a0168 fler än 2011.');
  expect(projectionOfPeople([...known, ...toCome])).toContain('22\u00a0400 personer år 2040');
  expect(toldYears([...known, ...toCome]).map(({ year }) => year)).toEqual([2011, 2024, 2040]);
});

it('says nothing of change by one year, nor of what is to come as if it had been', () => {
  expect(changeOfPeople([...known.slice(2), ...toCome])).toBeNull();
  expect(projectionOfPeople(known)).toBe('Ingen befolkningsprognos är inläst.');
  expect(
    changeOfPeople([
      { year: 2023, people: 5, projected: false },
      { year: 2024, people: 5, projected: false },
    ]),
  ).toBe('År 2024 bodde här 5 personer, lika många som 2023.');
});

import { expect, it } from 'vitest';
import { nextSummer } from './next-summer.ts';

it.each([
  ['2026-07-01T21:59:00Z', '2026-07-01'],
  // It is already the second, and the next year, in Sweden.
  ['2026-07-01T22:00:00Z', '2027-07-01'],
  ['2026-12-31T23:30:00Z', '2027-07-01'],
  ['2027-01-01T12:00:00Z', '2027-07-01'],
])('is at %s the summer of %s', (now, summer) => {
  expect(nextSummer(new Date(now))).toBe(summer);
});

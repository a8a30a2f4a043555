import { aims, type IndexClass } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { amount, endsOf, givenInAll } from './index-summary.ts';

const indexClass = (index: number | null, hours: readonly (number | null)[]): IndexClass => ({
  index,
  areas: 1,
  population: 1000,
  insatser: 1,
  resources: aims.map((aim, at) => ({
    aim,
    hours: 1,
    sek: 1,
    hoursPerThousand: hours[at] ?? null,
    sekPerThousand: 7,
  })),
});

describe('resources by index in words', () => {
  it('adds the aims of a class, and knows nothing where nobody lives', () => {
    expect(givenInAll(indexClass(1, [1, 2, 3]), 'hours')).toBe(6);
    expect(givenInAll(indexClass(1, [1, 2, 3]), 'sek')).toBe(21);
    expect(givenInAll(indexClass(1, [null, null, null]), 'hours')).toBeNull();
  });
  it('compares the two ends', () => {
    const high = indexClass(5, [1, 1, 1]);
    expect(endsOf([indexClass(1, [1, 2, 3]), high], 'hours')).toEqual({ low: 6, high: 3, compared: 'more' });
    expect(endsOf([indexClass(1, [0, 0, 0]), high], 'hours')).toEqual({ low: 0, high: 3, compared: 'less' });
    expect(endsOf([indexClass(1, [1, 1, 1]), high], 'hours')?.compared).toBe('same');
    expect(endsOf([indexClass(1, [null, null, null]), high], 'hours')).toBeNull();
    expect(endsOf([high], 'hours')).toBeNull();
  });
});

it('an amount is never written as nothing when there is some', () => {
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(amount(0, 'hours')).toBe('0');
  expect(amount(6.66, 'hours')).toBe('6,7');
  expect(plain(amount(0.01, 'hours'))).toBe('< 0,1');
  expect(plain(amount(0.3, 'sek'))).toBe('< 1');
  expect(plain(amount(1234.4, 'sek'))).toBe('1 234');
});

import { expect, it } from 'vitest';
import { howCounted } from './how-counted.ts';

const people = { measure: 'count', source: { publisher: 'Statistiska centralbyrån (SCB)' } } as const;

it('is of everyone, of everyone with noise since 2025, or of nobody yet', () => {
  expect([2024, 2025, 2026, 2027].map((year) => howCounted(people, year, 2026))).toEqual([
    'everyone',
    'withNoise',
    'withNoise',
    'projected',
  ]);
});

it('has noise only where SCB publishes it', () => {
  expect(howCounted({ ...people, source: { publisher: 'Kommunen' } }, 2025, 2026)).toBe('everyone');
});

it('is nothing of a share', () => {
  expect(howCounted({ ...people, measure: 'proportion' }, 2040, 2026)).toBeNull();
});

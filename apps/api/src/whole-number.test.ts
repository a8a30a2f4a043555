import { expect, it } from 'vitest';
import { wholeNumber } from './whole-number.ts';

it('is parted by thousands as in Swedish, without a break', () => {
  expect(wholeNumber(3350)).toBe('3\u00a0350');
  expect(wholeNumber(300)).toBe('300');
});

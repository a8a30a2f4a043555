import { expect, it } from 'vitest';
import { lowered } from './lowered.ts';

it('makes only the first letter small, and none of an abbreviation', () => {
  expect(lowered('Sämre än Sverige')).toBe('sämre än Sverige');
  expect(lowered('BMI över 30')).toBe('BMI över 30');
});

import { expect, it } from 'vitest';
import { withUnit } from './with-unit.ts';

it('says an amount in its unit, and of a class or a place on which scale it is', () => {
  expect(withUnit('33', 'procent')).toBe('33 procent');
  expect(withUnit('2', 'index 1–5')).toBe('2 (index 1–5)');
  expect(withUnit('33', 'percentil')).toBe('33 (percentil)');
});

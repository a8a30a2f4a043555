import { expect, it } from 'vitest';
import { shortName } from './drawing.ts';

it('cuts a name that is too long, and never that its figures are made up', () => {
  expect(shortName('Tierp', 5)).toBe('Tierp');
  expect(shortName('Nordvästra Luthagen-Hällby', 14)).toBe('Nordvästra Lu…');
  const madeUp = 'Stillasittande minst 10 timmar om dagen (Exempeldata)';
  expect(shortName(madeUp, 44)).toBe('Stillasittande minst 10 timma… (Exempeldata)');
  expect(shortName(madeUp, 44)).toHaveLength(44);
});

import { expect, it } from 'vitest';
import { calledInSentence } from './called-in-sentence.ts';

const summed = { areas: 2, leftOut: 0 };

it('begins with a small letter, but for names', () => {
  const calls = [
    { kind: 'riket', name: 'Riket', areas: 1, leftOut: 0 },
    { kind: 'target', name: 'Mål', areas: 0, leftOut: 0 },
    { kind: 'group', name: 'Egen grupp (2 områden)', ...summed },
    { kind: 'group', name: 'Egen grupp (2 områden)', areas: 0, leftOut: 2 },
    { kind: 'group', name: 'Heby', areas: 1, leftOut: 0 },
    { kind: 'lan', name: 'Uppsala län', ...summed },
    { kind: 'year', name: '2020', areas: 0, leftOut: 0 },
  ] as const;
  expect(calls.map(calledInSentence)).toEqual([
    'riket',
    'målet',
    'den egna gruppen',
    'den egna gruppen',
    'Heby',
    'Uppsala län',
    '2020',
  ]);
});

import { describe, expect, it } from 'vitest';
import { insatsPeriod } from './insats-period.ts';

describe('when an insats goes on', () => {
  it.each([
    [null, null, 'Inget datum'],
    ['2026-11-22', null, 'Från 2026-11-22'],
    [null, '2026-11-22', 'Till 2026-11-22'],
    ['2026-11-22', '2026-11-22', '2026-11-22'],
    ['2026-11-01', '2026-11-22', '2026-11-01 till 2026-11-22'],
  ])('%s to %s', (startsOn, endsOn, words) => {
    expect(insatsPeriod({ startsOn, endsOn, status: 'pagar' })).toBe(words);
  });
  it('is one day when it is done and has no other date', () => {
    expect(insatsPeriod({ startsOn: '2026-11-22', endsOn: null, status: 'genomford' })).toBe('2026-11-22');
  });
});

import { CalendarDate } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedDate } from './typed-date.ts';

describe('a typed date', () => {
  it.each(['2026-11-22', '20261122', '261122', '2026/11/22', ' 2026.11.22 ', '2026 11 22'])('%s', (text) => {
    expect(typedDate(text)).toBe('2026-11-22');
  });
  it('fills in zeros', () => {
    expect(typedDate('2026-1-2')).toBe('2026-01-02');
  });
  it('leaves what is no date as it was', () => {
    expect(['i våras', '', '2026'].map(typedDate)).toEqual(['i våras', '', '2026']);
  });
  it('keeps every date that is already right', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(typedDate(iso)).toBe(iso);
        expect(CalendarDate.safeParse(typedDate(iso)).success).toBe(true);
      }),
    );
  });
});

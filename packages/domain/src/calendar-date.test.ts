import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, CalendarDate, weekdayOf } from './calendar-date.ts';
import { anyDay } from './testing/arbitrary-insats.ts';

describe('a calendar date', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '0000-01-01',
    '1899-12-31',
    '2100-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '',
  ])('is not %s', (text) => expect(CalendarDate.safeParse(text).success).toBe(false));

  it('is any day of the years one plans in', () => {
    fc.assert(fc.property(anyDay, (date) => CalendarDate.safeParse(date).success));
    expect(CalendarDate.safeParse('2028-02-29').success).toBe(true);
  });
});

describe('days later', () => {
  it('are undone by as many earlier, and add up', () => {
    const days = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(anyDay, days, days, (date, one, other) => {
        expect(addDays(addDays(date, one), -one)).toBe(date);
        expect(addDays(addDays(date, one), other)).toBe(addDays(date, one + other));
      }),
    );
  });

  it('go over the change to summer time and the leap day as over any other', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  });
});

describe('months later', () => {
  it('are the same day, or the last of a month that has not as many', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-01-15', 12)).toBe('2027-01-15');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('are always in that month, and never after the day asked for', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -120, max: 120 }), (date, months) => {
        const later = addMonths(date, months);
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(later) - monthOf(date)).toBe(months);
        expect(later.slice(8) <= date.slice(8)).toBe(true);
      }),
    );
  });
});

describe('the weekday', () => {
  it('is one for Monday and seven for Sunday', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('2026-11-23')).toBe(1);
  });

  it('comes back every week, and is the next one the day after', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });
});

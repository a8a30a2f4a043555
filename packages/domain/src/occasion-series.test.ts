import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from './calendar-date.ts';
import { OccasionSeries, occasionsOf } from './occasion-series.ts';
import { anyDay } from './testing/arbitrary-insats.ts';

const series = (given: Partial<OccasionSeries> = {}) => ({
  weekday: 2,
  from: '2026-08-31',
  to: '2026-11-29',
  everyWeeks: 1,
  startsAt: null,
  except: [],
  ...given,
});

const any = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    from: anyDay,
    days: fc.integer({ min: 0, max: 2000 }),
    everyWeeks: fc.integer({ min: 1, max: 26 }),
  })
  .map(({ days, ...rest }) => series({ ...rest, to: addDays(rest.from, days) }));

describe('a series of occasions', () => {
  it('is every Tuesday of weeks 36 to 48', () => {
    const days = occasionsOf(series());
    expect(days).toHaveLength(13);
    expect([days[0], days.at(-1)]).toEqual(['2026-09-01', '2026-11-24']);
  });

  it('leaves out the days it is not held', () => {
    expect(occasionsOf(series({ except: ['2026-10-27', '2026-10-28'] }))).toHaveLength(12);
  });

  it('is held on its weekday, within its days, as far apart as it says', () => {
    fc.assert(
      fc.property(any, (one) => {
        const days = occasionsOf(one);
        for (const day of days) {
          expect(weekdayOf(day)).toBe(one.weekday);
          expect(day >= one.from && day <= one.to).toBe(true);
        }
        for (const [index, day] of days.slice(1).entries()) {
          expect(day).toBe(addDays(days[index] ?? '', 7 * one.everyWeeks));
        }
      }),
    );
  });

  it('begins in its first week and stops in its last', () => {
    fc.assert(
      fc.property(any, (one) => {
        const days = occasionsOf(one);
        const [first, last] = [days[0], days.at(-1)];
        if (first === undefined || last === undefined) return;
        expect(first < addDays(one.from, 7)).toBe(true);
        if (days.length < 400) expect(addDays(last, 7 * one.everyWeeks) > one.to).toBe(true);
      }),
    );
  });

  it('taken as valid has from 1 to 400 occasions', () => {
    fc.assert(
      fc.property(any, (one) => {
        if (!OccasionSeries.safeParse(one).success) return;
        const { length } = occasionsOf(one);
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(400);
      }),
    );
  });

  it.each([
    ['its end before its start', { to: '2026-08-30' }, 'to'],
    ['no such weekday in it', { from: '2026-09-02', to: '2026-09-07' }, 'weekday'],
    ['every day of it left out', { to: '2026-09-01', except: ['2026-09-01'] }, 'weekday'],
    ['more occasions than anyone holds', { to: '2046-11-29' }, 'to'],
    ['a time that is none', { startsAt: '24:00' }, 'startsAt'],
  ])('is refused with %s', (_, given, field) => {
    expect(OccasionSeries.safeParse(series(given)).error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});

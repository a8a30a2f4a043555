import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.ts';
import { closedOn, daysAWeek, isInPeriod, Opening, YearlyDay } from './opening.ts';

const summer = { from: '06-01', to: '08-31' };
const overNewYear = { from: '12-20', to: '01-06' };

describe('a period that comes every year', () => {
  it.each([
    [summer, '2026-05-31', false],
    [summer, '2026-06-01', true],
    [summer, '2026-08-31', true],
    [summer, '2026-09-01', false],
    [overNewYear, '2026-12-19', false],
    [overNewYear, '2026-12-20', true],
    [overNewYear, '2026-12-31', true],
    [overNewYear, '2027-01-01', true],
    [overNewYear, '2027-01-06', true],
    [overNewYear, '2027-01-07', false],
    [{ from: '07-01', to: '07-01' }, '2026-07-01', true],
    [{ from: '07-01', to: '07-01' }, '2026-07-02', false],
    [{ from: '02-01', to: '02-29' }, '2026-02-28', true],
    [{ from: '02-01', to: '02-29' }, '2026-03-01', false],
    [{ from: '02-01', to: '02-28' }, '2028-02-29', false],
    [{ from: '02-29', to: '03-02' }, '2026-02-28', false],
    [{ from: '02-29', to: '03-02' }, '2028-02-29', true],
    [{ from: '02-29', to: '03-02' }, '2026-03-01', true],
  ])('%j holds %s: %s', (period, date, held) => {
    expect(isInPeriod(period, date)).toBe(held);
  });

  it('and the one from the day after it to the day before share every day of every year between them', () => {
    const date = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
    const nextDay = (day: string) => addDays(`2024-${day}`, 1).slice(5);
    const dayBefore = (day: string) => addDays(`2024-${day}`, -1).slice(5);
    fc.assert(
      fc.property(date, date, date, (a, b, on) => {
        const period = { from: a.slice(5), to: b.slice(5) };
        const rest = { from: nextDay(period.to), to: dayBefore(period.from) };
        fc.pre(rest.from !== period.from);
        expect(isInPeriod(rest, on)).toBe(!isInPeriod(period, on));
      }),
    );
  });
});

describe('when a unit is closed', () => {
  it('is in its periods and on the other weekdays than its own', () => {
    // 1 July 2026 is a Wednesday.
    expect(closedOn({ closed: [summer], days: [3] }, '2026-07-01')).toBe('period');
    expect(closedOn({ closed: [overNewYear], days: [3] }, '2026-07-01')).toBeNull();
    expect(closedOn({ closed: [], days: [1, 2] }, '2026-07-01')).toBe('weekday');
  });

  it('is not said of a unit of which only the number of days is known', () => {
    expect(closedOn({ closed: [], days: 1 }, '2026-07-01')).toBeNull();
    expect([1, null, [2, 4]].map((days) => daysAWeek({ closed: [], days }))).toEqual([1, null, 2]);
  });
});

describe('the shape of an opening', () => {
  it.each(['06-01', '02-29', '12-31'])('takes the day %s', (day) =>
    expect(YearlyDay.safeParse(day).success).toBe(true),
  );
  it.each(['02-30', '13-01', '00-10', '04-31', '6-1', '06-00', '2026-06-01', '06-01\n'])(
    'refuses the day %j',
    (day) => {
      expect(YearlyDay.safeParse(day).success).toBe(false);
    },
  );
  it.each([0, 8, 1.5, [], [1, 1], [8]])('refuses the days %j', (days) => {
    expect(Opening.safeParse({ closed: [], days }).success).toBe(false);
  });
});

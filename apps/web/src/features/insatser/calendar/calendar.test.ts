import type { Insats, OccasionSeries } from '@halsouppdrag/domain';
import { addDays, weekdayOf } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDay, happeningsBetween } from './happenings.ts';
import { dayName, lastDayOf, monthAfter, monthName, weekNumber, weeksOf } from './month.ts';
import { barOf, overlap, placeOf, rangeOf, ticksOf } from './timeline-scale.ts';

const anyMonth = fc
  .tuple(fc.integer({ min: 1901, max: 2098 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}`);

describe('the weeks of a month', () => {
  it('are whole, from Monday to Sunday', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks.map(({ number, days }) => [number, days[0], days[6]])).toEqual([
      [44, '2026-10-26', '2026-11-01'],
      [45, '2026-11-02', '2026-11-08'],
      [46, '2026-11-09', '2026-11-15'],
      [47, '2026-11-16', '2026-11-22'],
      [48, '2026-11-23', '2026-11-29'],
      [49, '2026-11-30', '2026-12-06'],
    ]);
  });

  it('have every day of the month once, whatever month', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const days = weeksOf(month).flatMap((week) => week.days);
        const own = days.filter((day) => day.startsWith(month));
        expect(own).toHaveLength(Number(lastDayOf(month).slice(8)));
        expect(days.every((day, index) => index === 0 || day === addDays(days[index - 1] ?? '', 1))).toBe(true);
        expect(weekdayOf(days[0] ?? '')).toBe(1);
        expect(days.length % 7).toBe(0);
      }),
    );
  });

  it('are numbered as ISO 8601 says at the turn of the year', () => {
    expect(weekNumber('2026-01-01')).toBe(1);
    expect(weekNumber('2027-01-01')).toBe(53);
    expect(weekNumber('2024-12-30')).toBe(1);
    expect(weekNumber('2023-01-01')).toBe(52);
  });

  it('are those of the months before and after over the turn of a year', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
  });

  it('are named in Swedish', () => {
    expect(monthName('2026-11')).toBe('november 2026');
    expect(dayName('2026-11-03')).toBe('tisdag 3 november');
  });
});

describe('what happens in a month', () => {
  const series = (given: Partial<OccasionSeries> = {}): OccasionSeries => ({
    weekday: 2,
    from: '2026-10-20',
    to: '2026-11-17',
    everyWeeks: 1,
    startsAt: '18:00',
    except: ['2026-11-10'],
    ...given,
  });
  const insats = (given: Partial<Insats>) =>
    ({ title: 'A', status: 'pagar', startsOn: null, endsOn: null, series: [], ...given }) as Insats;
  const said = (...insatser: Insats[]) =>
    happeningsBetween(insatser, '2026-11-01', '2026-11-30').map(({ day, kind }) => `${day} ${kind}`);

  it('is the occasions of series in it, those called off left out', () => {
    expect(said(insats({ series: [series()] }))).toEqual(['2026-11-03 occasion', '2026-11-17 occasion']);
    expect(said(insats({ series: [series()], status: 'installd' }))).toEqual([]);
  });

  it('is what begins and ends, unless an occasion says it', () => {
    const given = { startsOn: '2026-11-03', endsOn: '2026-11-20', series: [series()] };
    expect(said(insats(given))).toEqual(['2026-11-03 occasion', '2026-11-17 occasion', '2026-11-20 ends']);
    expect(said(insats({ startsOn: '2026-11-03', endsOn: '2026-11-03' }))).toEqual(['2026-11-03 starts']);
    expect(said(insats({ startsOn: '2026-10-31', endsOn: '2026-12-01' }))).toEqual([]);
  });

  it('comes by day, then by time, then by name', () => {
    const evening = insats({ title: 'Kväll', series: [series({ to: '2026-11-03' })] });
    const morning = insats({ title: 'Morgon', series: [series({ to: '2026-11-03', startsAt: '08:00' })] });
    const withoutTime = insats({ title: 'Ö', startsOn: '2026-11-03' });
    const days = byDay(happeningsBetween([evening, morning, withoutTime], '2026-11-01', '2026-11-30'));
    expect(days.get('2026-11-03')?.map((one) => one.insats.title)).toEqual(['Ö', 'Morgon', 'Kväll']);
  });
});

describe('the line of time', () => {
  const range = { from: '2026-01-01', to: '2026-04-10' };

  it('is the chosen period, or a year', () => {
    expect(rangeOf('2026-01-01', '2026-02-01', '2030-01')).toEqual({ from: '2026-01-01', to: '2026-02-01' });
    expect(rangeOf('2026-03-01', undefined, '2030-01')).toEqual({ from: '2026-03-01', to: '2027-02-28' });
    expect(rangeOf(undefined, '2026-12-31', '2030-01')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(rangeOf(undefined, undefined, '2026-11')).toEqual({ from: '2026-08-01', to: '2027-07-31' });
  });

  it('asks for the days that are in both the month and the filters', () => {
    const month = { from: '2026-11-01', to: '2026-11-30' };
    expect(overlap(month, undefined, undefined)).toEqual(month);
    expect(overlap(month, '2026-11-10', '2027-01-01')).toEqual({ from: '2026-11-10', to: '2026-11-30' });
    expect(overlap(month, '2026-12-01', undefined)).toBeNull();
  });

  it('has a hundred days as a hundred per cent, the last day included', () => {
    const bar = (startsOn: string | null, endsOn: string | null, status: Insats['status'] = 'planerad') =>
      barOf({ startsOn, endsOn, status }, range);
    expect(bar('2026-01-11', '2026-01-20')).toEqual({ left: 10, width: 10, isFromBefore: false, goesOn: false });
    expect(bar('2025-01-01', '2026-01-10')).toEqual({ left: 0, width: 10, isFromBefore: true, goesOn: false });
    expect(bar('2026-04-10', null)).toEqual({ left: 99, width: 1, isFromBefore: false, goesOn: false });
    expect(bar('2026-04-01', null, 'pagar')).toEqual({ left: 90, width: 10, isFromBefore: false, goesOn: true });
    expect(bar('2026-04-11', null)).toBeNull();
    expect(bar(null, null)).toBeNull();
    expect(placeOf('2026-01-01', range)).toBe(0);
    expect(placeOf('2026-04-11', range)).toBeNull();
  });

  it('is never drawn outside itself', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    const anyDay = day.map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, (a, b, c, d) => {
        const [from = '', to = '', startsOn = '', endsOn = ''] = [...[a, b].sort(), ...[c, d].sort()];
        const bar = barOf({ startsOn, endsOn, status: 'pagar' }, { from, to });
        if (bar === null) return;
        expect(bar.left).toBeGreaterThanOrEqual(0);
        expect(bar.width).toBeGreaterThan(0);
        expect(bar.left + bar.width).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  it('marks months, and years where months would be too many', () => {
    expect(ticksOf(range).map(({ day }) => day)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01']);
    expect(ticksOf({ from: '2020-05-01', to: '2023-05-01' }).map(({ day }) => day)).toEqual([
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
    ]);
  });
});

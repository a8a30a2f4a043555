import { z } from 'zod';
import { type CalendarDate, weekdayOf } from './calendar-date.ts';
import { distinct } from './plain-text.ts';

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that comes every year, `mm-dd`; 29 February counts as one. */
export const YearlyDay = z.string().refine(
  (text) => {
    const [, month, day] = /^(\d\d)-(\d\d)$/.exec(text) ?? [];
    return Number(day) >= 1 && Number(day) <= (daysOfMonth[Number(month) - 1] ?? 0);
  },
  { error: 'Skriv en dag på året som månad och dag, till exempel 06-01.' },
);

/** From one day of the year to another, both counted. When the first comes later it goes over New Year. */
export const YearlyPeriod = z.strictObject({ from: YearlyDay, to: YearlyDay });
export type YearlyPeriod = z.infer<typeof YearlyPeriod>;

/** ISO weekday, Monday 1 to Sunday 7. */
const Weekday = z.int().min(1).max(7);

/** When a unit can be visited, as far as that is known. */
export const Opening = z.strictObject({
  /** When it is closed, every year. */
  closed: z.array(YearlyPeriod).max(12, { error: 'Högst 12 perioder om året.' }),
  /** The weekdays it is open; a number when only that is known; null when nothing says that it is open less than usual. */
  days: z
    .union([
      Weekday,
      z.array(Weekday).min(1, { error: 'Välj minst en veckodag.' }).refine(distinct, {
        error: 'Samma veckodag står två gånger.',
      }),
    ])
    .nullable(),
});
export type Opening = z.infer<typeof Opening>;

/** A unit that nothing says is ever closed. */
export const usualOpening: Opening = { closed: [], days: null };

/** Whether a date is in a period that comes every year, its first and last day included. */
export function isInPeriod({ from, to }: YearlyPeriod, date: CalendarDate): boolean {
  const day = date.slice(5);
  // As text: a period to or from 29 February ends or begins rightly also in the years that have none.
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/**
 * Why a unit is known to be closed on a date: it is in a closed period, or it is open on other weekdays. Null when it
 * is open as far as anyone knows, which with only a number of days a week is every day.
 */
export function closedOn({ closed, days }: Opening, date: CalendarDate): 'period' | 'weekday' | null {
  if (closed.some((period) => isInPeriod(period, date))) return 'period';
  return Array.isArray(days) && !days.includes(weekdayOf(date)) ? 'weekday' : null;
}

/** How many days a week it is open outside its closed periods; null when nothing says that it is fewer than usual. */
export function daysAWeek({ days }: Opening): number | null {
  return Array.isArray(days) ? days.length : days;
}

import { z } from 'zod';

/** The years a date may have: outside them it is a slip of the hand, and year 0 is no date to a database. */
const [firstDay, lastDay] = ['1900-01-01', '2099-12-31'];

/** A calendar date, `yyyy-mm-dd`. */
export const CalendarDate = z.iso
  .date({ error: 'Skriv datum som 2026-11-22.' })
  .refine((date) => date >= firstDay && date <= lastDay, { error: 'Skriv ett datum från 1900 till 2099.' });
export type CalendarDate = z.infer<typeof CalendarDate>;

const dayMilliseconds = 86_400_000;

/** The date a number of days later, or earlier when negative. Calendar days, no clock and no time zone. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/**
 * The date a number of whole months later: the same day of the month, or the month's last day where it has none
 * (31 August and six months give 28 or 29 February).
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const target = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth.getUTCDate())));
  return target.toISOString().slice(0, 10);
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(date: CalendarDate): number {
  return ((new Date(date).getUTCDay() + 6) % 7) + 1;
}

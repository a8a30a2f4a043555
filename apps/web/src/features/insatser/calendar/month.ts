import { addDays, addMonths, type CalendarDate, weekdayOf } from '@halsouppdrag/domain';

/** A month of a year, `yyyy-mm`. */
export type Month = string;

export const monthOf = (day: CalendarDate): Month => day.slice(0, 7);
export const firstDayOf = (month: Month): CalendarDate => `${month}-01`;
export const lastDayOf = (month: Month): CalendarDate => addDays(addMonths(firstDayOf(month), 1), -1);
export const monthAfter = (month: Month, months: number): Month => monthOf(addMonths(firstDayOf(month), months));

/** The ISO 8601 number of the week a day is in. */
export function weekNumber(day: CalendarDate): number {
  // The week belongs to the year that has its Thursday.
  const middle = addDays(day, 4 - weekdayOf(day));
  const newYear = `${middle.slice(0, 4)}-01-01`;
  return Math.floor((Date.parse(middle) - Date.parse(newYear)) / 86_400_000 / 7) + 1;
}

export interface Week {
  readonly number: number;
  /** Monday to Sunday, also those of the months before and after. */
  readonly days: readonly CalendarDate[];
}

/** The weeks that a month touches, whole. */
export function weeksOf(month: Month): Week[] {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  const weeks: Week[] = [];
  for (let weekStart = addDays(first, 1 - weekdayOf(first)); weekStart <= last; weekStart = addDays(weekStart, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(weekStart, index));
    weeks.push({ number: weekNumber(weekStart), days });
  }
  return weeks;
}

let monthFormat: Intl.DateTimeFormat | undefined;
let dayFormat: Intl.DateTimeFormat | undefined;

/** `november 2026`. */
export function monthName(month: Month): string {
  monthFormat ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', year: 'numeric', month: 'long' });
  return monthFormat.format(new Date(firstDayOf(month)));
}

/** `tisdag 3 november`. */
export function dayName(day: CalendarDate): string {
  dayFormat ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
  return dayFormat.format(new Date(day));
}

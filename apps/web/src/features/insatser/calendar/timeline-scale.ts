import { addDays, addMonths, type CalendarDate, type Insats } from '@halsouppdrag/domain';
import { firstDayOf, lastDayOf, type Month, monthAfter } from './month.ts';

/** The days a line shows, both included. */
export interface Range {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The chosen period; where one end is not chosen a year to the other; else the year round the month. */
export function rangeOf(from: CalendarDate | undefined, to: CalendarDate | undefined, month: Month): Range {
  if (from !== undefined && to !== undefined) return { from, to };
  if (from !== undefined) return { from, to: addDays(addMonths(from, 12), -1) };
  if (to !== undefined) return { from: addDays(addMonths(to, -12), 1), to };
  return { from: firstDayOf(monthAfter(month, -3)), to: lastDayOf(monthAfter(month, 8)) };
}

/** The days that are in both, null where there are none. */
export function overlap(range: Range, from: CalendarDate | undefined, to: CalendarDate | undefined): Range | null {
  const first = from !== undefined && from > range.from ? from : range.from;
  const last = to !== undefined && to < range.to ? to : range.to;
  return first <= last ? { from: first, to: last } : null;
}

const dayNumber = (day: CalendarDate) => Date.parse(day) / 86_400_000;
const lengthOf = ({ from, to }: Range) => dayNumber(to) - dayNumber(from) + 1;
const shareBefore = (day: CalendarDate, range: Range) =>
  (100 * (dayNumber(day) - dayNumber(range.from))) / lengthOf(range);

/** Where on a line the day lies, in per cent from its left; null outside it. */
export function placeOf(day: CalendarDate, range: Range): number | null {
  return day < range.from || day > range.to ? null : shareBefore(day, range);
}

export interface Bar {
  /** In per cent of the line. */
  readonly left: number;
  readonly width: number;
  /** It began before the line does, and goes on after it. */
  readonly isFromBefore: boolean;
  readonly goesOn: boolean;
}

/** Where the period of an insats lies on a line; null where it is not on it. What goes on without an end has none. */
export function barOf(
  { startsOn, endsOn, status }: Pick<Insats, 'startsOn' | 'endsOn' | 'status'>,
  range: Range,
): Bar | null {
  const first = startsOn ?? endsOn;
  if (first === null) return null;
  const last = endsOn ?? (status === 'pagar' ? null : first);
  if (first > range.to || (last !== null && last < range.from)) return null;
  const left = first < range.from ? 0 : shareBefore(first, range);
  const right = last === null || last > range.to ? 100 : shareBefore(addDays(last, 1), range);
  return {
    left,
    width: right - left,
    isFromBefore: first < range.from,
    goesOn: last === null || last > range.to,
  };
}

const mostMonths = 24;

/** The days that are marked on a line: the first of each month, of each year where that would be too many. */
export function ticksOf(range: Range): { readonly day: CalendarDate; readonly at: number; readonly isYear: boolean }[] {
  const months = lengthOf(range) / 30.4;
  const step = months > mostMonths ? 12 : 1;
  const ticks: { day: CalendarDate; at: number; isYear: boolean }[] = [];
  const start = step === 12 ? `${range.from.slice(0, 4)}-01-01` : `${range.from.slice(0, 7)}-01`;
  for (let day = start; day <= range.to; day = addMonths(day, step)) {
    const at = placeOf(day, range);
    if (at !== null) ticks.push({ day, at, isYear: day.slice(5, 7) === '01' });
  }
  return ticks;
}

import { z } from 'zod';
import { addDays, CalendarDate, weekdayOf } from './calendar-date.ts';
import { distinct } from './plain-text.ts';

/** More would be a slip of the hand, and fill every calendar. */
const mostOccasions = 400;

const Series = z.strictObject({
  /** ISO weekday, Monday 1 to Sunday 7. */
  weekday: z.int().min(1).max(7),
  from: CalendarDate,
  to: CalendarDate,
  /** 1 for every week, 2 for every other. */
  everyWeeks: z.int().min(1).max(26).default(1),
  /** `hh:mm`, local time; null where it is not set. */
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Skriv tiden som 18:30.' })
    .nullable()
    .default(null),
  /** Days of the series when it is not held. */
  except: z.array(CalendarDate).max(100).refine(distinct, { error: 'Samma dag står två gånger.' }).default([]),
});

/** A recurring occasion such as "varje tisdag v. 36–48"; a single one has `from` equal to `to`. */
export const OccasionSeries = Series.superRefine((series, context) => {
  const fail = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
  if (series.to < series.from) fail('to', 'Sista dagen är före den första.');
  else if (occasionsOf(series).length === 0) fail('weekday', 'Veckodagen finns inte mellan de två datumen.');
  else if (countDays(series) > mostOccasions) fail('to', `En serie kan ha högst ${mostOccasions} tillfällen.`);
});
export type OccasionSeries = z.infer<typeof Series>;

const countDays = ({ from, to, everyWeeks }: OccasionSeries) =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000 / 7 / everyWeeks) + 1;

/** The days on which the occasions of a series are held, in order, exceptions left out. */
export function occasionsOf({ weekday, from, to, everyWeeks, except }: OccasionSeries): CalendarDate[] {
  const days: CalendarDate[] = [];
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  for (let day = first; day <= to && days.length <= mostOccasions; day = addDays(day, 7 * everyWeeks)) {
    if (!except.includes(day)) days.push(day);
  }
  return days;
}

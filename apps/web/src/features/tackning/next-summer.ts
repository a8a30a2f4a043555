import { date } from '../../format/format.ts';

/** The first of July that comes next, today with it, by the day it is in Sweden. */
export function nextSummer(now: Date): string {
  const today = date(now);
  const year = Number(today.slice(0, 4));
  return today <= `${year}-07-01` ? `${year}-07-01` : `${year + 1}-07-01`;
}

// Made once: making one takes longer than writing ten rows of the export.
const dateWriter = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** `yyyy-mm-dd`, the day it is where the insatser are. */
export function localDate(now: Date): string {
  return dateWriter.format(now);
}

/** The year it is where the insatser are. */
export function localYear(now: Date): number {
  return Number(localDate(now).slice(0, 4));
}

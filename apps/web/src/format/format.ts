const decimals = new Map<number, Intl.NumberFormat>();

/** `1 234,5`: Swedish digits with a fixed number of decimals, none unless told. */
export function number(value: number, fractionDigits = 0): string {
  let format = decimals.get(fractionDigits);
  if (format === undefined) {
    format = new Intl.NumberFormat('sv-SE', {
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
    decimals.set(fractionDigits, format);
  }
  return format.format(value);
}

/** `12 km`, `3,4 km`, `350 m`: as exact as a straight line between two general points deserves. */
export function distance(km: number): string {
  if (km < 1) return `${number(Math.round(km * 100) * 10)} m`;
  return `${number(km, km < 10 ? 1 : 0)} km`;
}

const timeZone = 'Europe/Stockholm';
let day: Intl.DateTimeFormat | undefined;
let moment: Intl.DateTimeFormat | undefined;

/** `2026-11-22`, the day in Sweden. */
export function date(instant: string | Date): string {
  // Made when first needed: the first formatter of dates takes the browser longer than a whole frame.
  day ??= new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return day.format(new Date(instant));
}

/** The year it is in Sweden. */
export const thisYear = () => Number(date(new Date()).slice(0, 4));

/** `2026-11-22 14:05`, Swedish time. */
export function dateAndTime(instant: string | Date): string {
  moment ??= new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return moment.format(new Date(instant));
}

/**
 * `78 av 100`: a share said so that it can be pictured. All and none are said only when they are true: 399 677 of
 * 400 682 is 99 of 100. Null when there is nobody to count.
 */
export function ofHundred(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const rounded = Math.round((100 * part) / whole);
  if (rounded === 0 && part > 0) return 'färre än 1 av 100';
  return `${number(rounded === 100 && part < whole ? 99 : rounded)} av 100`;
}

const swedishOrder = new Intl.Collator('sv');

/** Swedish alphabetical order: … z, å, ä, ö. */
export function compareSwedish(a: string, b: string): number {
  return swedishOrder.compare(a, b);
}

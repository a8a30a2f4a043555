import type { FieldError } from '../../http/problem.ts';
import { wholeNumber } from '../../whole-number.ts';

/** A way of eight bytes from each place to each unit is held at once, by the server and by the thread. */
const mostWays = 20_000_000;
/** What one step of finding where all go takes at most is a place for each pair of units; there are some fifty steps. */
const mostWork = 400_000_000;
const fewerKinds = 'Välj färre slags enheter.';
const instead = 'Välj färre slags enheter, eller räkna på vad var och en har att dela på.';

/** Why it is not worked out what each has to share; null when it is. */
export function capacityRefusal(places: number, units: number): FieldError | null {
  return places * units <= mostWays ? null : tooMany(Math.floor(mostWays / places), places, fewerKinds);
}

/** The same of where all go. */
export function crowdingRefusal(places: number, units: number): FieldError | null {
  const most = Math.min(Math.floor(Math.sqrt(mostWork / places)), Math.floor(mostWays / places));
  return places === 0 || units <= most ? null : tooMany(most, places, instead);
}

function tooMany(units: number, places: number, what: string): FieldError {
  const message = `Högst ${wholeNumber(units)} enheter kan räknas med för ${wholeNumber(places)} platser. ${what}`;
  return { field: 'kinds', message };
}

/** When it took too long all the same. */
export const coverageTookLong = tookLong(fewerKinds);
export const crowdingTookLong = tookLong(instead);

function tookLong(what: string): FieldError {
  return { field: 'kinds', message: `Uträkningen tog för lång tid. ${what}` };
}

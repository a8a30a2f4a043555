import type { FieldError } from '../../http/problem.ts';

/** What one step of finding where all go takes at most is a place for each pair of units; there are some fifty steps. */
const mostWork = 400_000_000;
const instead = 'Välj färre slags enheter, eller räkna på vad var och en har att dela på.';

/** Why it is not worked out where all go; null when it is. */
export function crowdingRefusal(places: number, units: number): FieldError | null {
  if (places * units ** 2 <= mostWork) return null;
  const mostUnits = Math.floor(Math.sqrt(mostWork / places));
  return { field: 'kinds', message: `Högst ${mostUnits} enheter kan räknas med för ${places} platser. ${instead}` };
}

/** When it took too long all the same. */
export const crowdingTookLong: FieldError = { field: 'kinds', message: `Uträkningen tog för lång tid. ${instead}` };

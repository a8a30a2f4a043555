import type { Absence, AbsenceMeaning } from './data-cube.ts';

/*
 * The same signs mean different things to different publishers, so each has a table of its own.
 */

/** Statistics Sweden's own legend, which the tables of Folkhälsomyndigheten and the regions in PxWeb follow too. */
const pxWebMeanings: Readonly<Record<string, AbsenceMeaning>> = {
  '..': 'notAvailable',
  '.': 'notApplicable',
  '-': 'nil',
  '–': 'nil',
};

/** What kolada.se says of the signs in its tables. */
const koladaMeanings: Readonly<Record<string, AbsenceMeaning>> = {
  '..': 'hidden',
  '-': 'noAnswer',
  '–': 'noAnswer',
  '.': 'notApplicable',
};

/** What a sign in a PxWeb or PX table means. Source: SCB's legend of signs in tables. */
export function pxWebAbsence(symbol: string): Absence {
  return { symbol, meaning: pxWebMeanings[symbol] ?? 'unexplained' };
}

/** What a sign in a table from Kolada means. Source: kolada.se. */
export function koladaAbsence(symbol: string): Absence {
  return { symbol, meaning: koladaMeanings[symbol] ?? 'unexplained' };
}

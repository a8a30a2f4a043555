import type { ColumnRole } from '@halsouppdrag/domain';
import { yearInHeading } from './column-signs.ts';

/** By what headings call them; the first that fits. */
const headingsOfRole: readonly (readonly [ColumnRole, RegExp, string])[] = [
  ['low', /(nedre|undre|lägre|lower|\blow\b|\bki.?(l|u|n)\b|min.?ki)/i, 'den nedre gränsen av intervallet'],
  ['high', /(övre|upper|\bhigh\b|\bki.?(h|ö)|max.?ki)/i, 'den övre gränsen av intervallet'],
  ['responseRate', /(svarsfrekvens|svarsandel|response.?rate)/i, 'hur stor del som svarade'],
  ['denominator', /(nämnare|denominator|antal svar|svarande|^n$|underlag)/i, 'hur många det gäller'],
  ['value', /(andel|procent|%|värde|value|index|medel|kvot|\bper\b|poäng)/i, 'ett värde'],
  ['count', /(täljare|antal fall|numerator|count)/i, 'ett antal av dem det gäller'],
];

/** What a column of figures is by its heading; null when it says nothing of that. */
export function figuresByHeading(heading: string): readonly [role: ColumnRole, what: string] | null {
  const named = headingsOfRole.find(([, pattern]) => pattern.test(heading));
  return named === undefined ? null : [named[0], named[2]];
}

/** The year that the texts above the table name, when they name only one. */
export function yearOf(preamble: readonly string[]): number | null {
  const years = new Set(preamble.flatMap((text) => yearInHeading(text) ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

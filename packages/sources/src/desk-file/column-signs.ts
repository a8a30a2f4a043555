import type { ImportMapping, IndicatorSex, MissingReason } from '@halsouppdrag/domain';

/** What signs in a file from a desk are taken to mean until somebody says otherwise. */
const usualSigns = new Map<string, MissingReason>([
  ['', 'missing'],
  ['-', 'missing'],
  ['–', 'missing'],
  ['.', 'notApplicable'],
  ['..', 'hidden'],
  ['*', 'hidden'],
  ['x', 'hidden'],
  ['null', 'missing'],
  ['na', 'missing'],
  ['n/a', 'missing'],
  ['#n/a', 'missing'],
  ['#saknas!', 'missing'],
  ['nan', 'missing'],
  ['saknas', 'missing'],
  ['uppgift saknas', 'missing'],
]);

/** The signs for a missing figure that are usual, as they stand in these cells. */
export function findSigns(cells: Iterable<string>): ImportMapping['signs'] {
  const found = new Map<string, MissingReason>();
  for (const cell of cells) {
    const reason = usualSigns.get(cell.toLowerCase());
    if (reason !== undefined) found.set(cell, reason);
  }
  return [...found].map(([sign, reason]) => ({ sign, reason }));
}

const words: readonly (readonly [IndicatorSex, RegExp])[] = [
  ['women', /\b(kvinnor|kvinna|flickor)\b/i],
  ['men', /(^|[^\p{L}])(män|man|pojkar)([^\p{L}]|$)/iu],
  ['all', /\b(totalt|båda könen|samtliga)\b/i],
];

/** Whom a heading speaks of, `Andel män 2022` → men; null when it names nobody or several. */
export function sexInHeading(heading: string): IndicatorSex | null {
  const named = words.filter(([, pattern]) => pattern.test(heading)).map(([sex]) => sex);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The year a heading names, `Antal 2022` → 2022; of a period the last; null when it names none. */
export function yearInHeading(heading: string): number | null {
  const years = [...heading.matchAll(/(?<!\d)(19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  return years.at(-1) ?? null;
}

import type { IndicatorSex } from '@halsouppdrag/domain';

/*
 * What Swedish and English tables write for sex, age and period, as the rest of the product knows them.
 */

const sexWords: Readonly<Record<IndicatorSex, readonly string[]>> = {
  women: ['2', 'kvinnor', 'kvinna', 'flickor', 'k', 'f', 'women', 'female', 'females'],
  men: ['1', 'män', 'man', 'pojkar', 'm', 'men', 'male', 'males'],
  all: [
    '1+2',
    'totalt',
    'total',
    'båda könen',
    'bada konen',
    'samtliga',
    'alla',
    't',
    'tot',
    'män och kvinnor',
    'kvinnor och män',
    'both',
  ],
};
const sexOf = new Map(
  Object.entries(sexWords).flatMap(([sex, words]) => words.map((word) => [word, sex as IndicatorSex] as const)),
);

/** Women, men or both, by code or label; null when the text is none of these. `man` is Swedish here, not English. */
export function readSex(text: string): IndicatorSex | null {
  return sexOf.get(text.trim().toLowerCase()) ?? null;
}

/**
 * An age group as `0-4`, `85+`, `17-17` for a single year, or `all`; null when the text is none. `-4` is from birth,
 * `80-` and `80+` have no end.
 */
export function readAge(text: string): string | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/\s/g, '')
    .replace(/(år|years|year)$/, '')
    .replace(/^från(\d{1,3})till(\d{1,3})$/, '$1-$2');
  if (/^(tot|tot\.|totalt|total|allaåldrar|samtliga|samtligaåldrar|totaltålder|alla)$/.test(plain)) return 'all';
  const [, from, to] = /^(\d{1,3})?-(\d{1,3})?$/.exec(plain) ?? [];
  if (from !== undefined && to !== undefined)
    return Number(from) <= Number(to) ? `${Number(from)}-${Number(to)}` : null;
  if (to !== undefined) return `0-${Number(to)}`;
  const open = from ?? /^(\d{1,3})(?:\+|årochäldre|ochäldre|äldre)$/.exec(plain)?.[1];
  if (open !== undefined) return `${Number(open)}+`;
  return /^\d{1,3}$/.test(plain) ? `${Number(plain)}-${Number(plain)}` : null;
}

export interface Period {
  /** The last year of the period: the one its figure is told as. */
  readonly year: number;
  /** The first, earlier than `year` when answers of several years were put together. */
  readonly fromYear: number;
}

/**
 * A year (`2022`, `2022.0` as a spreadsheet may write it, a day in it as `2022-12-31`), or several put together
 * (`2018-2021`, `2018–21`); else null.
 */
export function readPeriod(text: string): Period | null {
  const [, ofDay] = /^((?:19|20)\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.exec(text.trim()) ?? [];
  if (ofDay !== undefined) return { year: Number(ofDay), fromYear: Number(ofDay) };
  const [, from, to] = /^((?:19|20)\d\d)(?:\.0+)?(?:\s*[-–—/]\s*((?:19|20)?\d\d))?$/.exec(text.trim()) ?? [];
  if (from === undefined) return null;
  if (to === undefined) return { year: Number(from), fromYear: Number(from) };
  const year = Number(to.length === 2 ? from.slice(0, 2) + to : to);
  return year >= Number(from) ? { year, fromYear: Number(from) } : null;
}

import { number } from '../format/format.ts';

const list = new Intl.ListFormat('sv', { type: 'conjunction' });

/** "a, b och c". */
export const andList = (names: readonly string[]): string => list.format(names);

interface About {
  readonly unit: string;
  /** A year, or the first and the last of several. */
  readonly years: string;
  /** Null where the source does not tell them apart: it may count dwellings. */
  readonly sex: string | null;
  readonly age: string | null;
  readonly areas: string;
}

export const indikatorerText = {
  title: 'Indikatorer',
  nothingLoaded: 'Det finns inga indikatorer med värden att jämföra än. De läses in under Data.',
  isOther: 'Det länken frågar efter finns inte inläst. Här visas det närmaste som finns.',
  example: 'Siffrorna är påhittade för att visa hur verktyget fungerar.',
  about: ({ unit, years, sex, age, areas }: About) =>
    [
      unit,
      years,
      ...(sex === null ? [] : [sex]),
      ...(age === null ? [] : [`${age.replace('-', '–')} år`]),
      areas.toLowerCase().replace('deso', 'DeSO'),
    ].join(', '),
  sex: { all: 'kvinnor och män', women: 'kvinnor', men: 'män' },
  source: (publisher: string, title: string, year: number) => `Källa: ${publisher}, ${title}. Värden för ${year}.`,
  sourceOfYears: (publisher: string, title: string, first: number, last: number) =>
    `Källa: ${publisher}, ${title}. Värden för ${first}–${last}.`,
  interval: (low: string, high: string) => `95 % osäkerhet ${low}–${high}`,
  population: (year: number) => `Invånare ${String(year)}`,
  charts: 'Diagram',
  chart: {
    ranks: 'Intervall',
    funnel: 'Tratt',
    time: 'Tidsserie',
    sexes: 'Kvinnor och män',
    scatter: 'Spridning',
    inequality: 'Jämlikhet',
    profile: 'Profil',
    pyramid: 'Pyramid',
  },
  how: 'Så är siffrorna gjorda',
  what: 'Vad den mäter',
  uncertainty: 'Osäkerhet',
  comparison: 'Jämförelse',
  disclosure: 'Små tal',
  notes: 'Att tänka på',
  sources: 'Källor',
  areaVersion: (version: string) => `Värdena gäller en annan områdesindelning: ${version}.`,
  inSentence: { riket: 'riket', target: 'målet', group: 'den egna gruppen' },
  significance: {
    better: (benchmark: string) => `Bättre än ${benchmark}`,
    worse: (benchmark: string) => `Sämre än ${benchmark}`,
    higher: (benchmark: string) => `Högre än ${benchmark}`,
    lower: (benchmark: string) => `Lägre än ${benchmark}`,
    noSecuredDifference: (benchmark: string) => `Ingen säkerställd skillnad mot ${benchmark}`,
    similar: (benchmark: string) => `Ingen säkerställd skillnad mot ${benchmark}`,
    notComparable: (benchmark: string) => `Går inte att jämföra med ${benchmark}`,
  },
  hiddenClass: 'Visas inte: för få personer (..)',
  missingClass: 'Uppgift saknas',
  zeroClass: '0',
  between: (from: number | null, to: number | null, decimals: number) => {
    if (from === null) return to === null ? 'Alla värden' : `under ${number(to, decimals)}`;
    if (to === null) return `${number(from, decimals)} eller mer`;
    return `${number(from, decimals)} till under ${number(to, decimals)}`;
  },
} as const;

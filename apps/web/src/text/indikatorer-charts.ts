import type { IndicatorTrend, Significance } from '@halsouppdrag/domain';
import { number } from '../format/format.ts';
import { andList } from './indikatorer.ts';

const outside: Record<Significance, string> = {
  better: 'Bättre än väntat: utanför gränserna',
  worse: 'Sämre än väntat: utanför gränserna',
  higher: 'Högre än väntat: utanför gränserna',
  lower: 'Lägre än väntat: utanför gränserna',
  noSecuredDifference: 'Innanför gränserna: skillnaden kan vara slump',
  similar: 'Innanför gränserna: skillnaden kan vara slump',
  notComparable: 'Går inte att jämföra',
};

const trendSaid: Record<NonNullable<IndicatorTrend['trend']>, string> = {
  gettingBetter: 'Har blivit bättre.',
  gettingWorse: 'Har blivit sämre.',
  rising: 'Har stigit.',
  falling: 'Har sjunkit.',
  noSecuredTrend: 'Ingen säkerställd förändring.',
  unsteady: 'Har gått upp och ned utan jämn riktning.',
};

export const indikatorerCharts = {
  /** What it means, before how it was found. */
  trend: (trend: IndicatorTrend['trend']) => (trend === null ? '' : trendSaid[trend]),
  benchmark: (name: string) => name,
  sorted: (count: number) => `${number(count)} områden, högst till vänster`,
  ranks: {
    interval: 'Strecken visar 95 procents osäkerhet.',
    line: 'Den streckade linjen är det som områdena jämförs med.',
    label: (name: string, count: number, highest: string, lowest: string) =>
      `Punktdiagram med intervall: ${name} i ${number(count)} områden, från ${highest} högst till ${lowest} lägst. Tabellen visar samma siffror.`,
    file: 'intervall',
  },
  funnel: {
    people: 'Antal som värdet bygger på',
    about: 'Ju färre ett område har, desto längre från linjen kan det hamna av ren slump.',
    limits: 'Gränser för slump: 95 % (streckad) och 99,8 % (prickad)',
    key: (significance: Significance) => outside[significance],
    none: 'Det går inte att rita en tratt: källan säger inte hur många personer värdena bygger på, eller så finns inget att jämföra med.',
    label: (name: string, count: number, outsideNames: readonly string[]) =>
      outsideNames.length === 0
        ? `Tratt: ${name}. Alla ${number(count)} områden ligger innanför gränserna för slump.`
        : `Tratt: ${name}. ${number(outsideNames.length)} av ${number(count)} områden ligger utanför gränserna för slump: ${andList(outsideNames.slice(0, 8))}${outsideNames.length > 8 ? ' och fler' : ''}. Tabellen visar samma siffror.`,
    file: 'tratt',
  },
  sexes: {
    women: 'Kvinnor',
    men: 'Män',
    about: 'Kvinnor och män på samma skala, områdena i samma ordning. Strecken visar 95 procents osäkerhet.',
    line: (benchmark: string) => `Den streckade linjen är ${benchmark}, för vardera könet.`,
    none: 'Den här indikatorn finns inte uppdelad på kvinnor och män för nivån.',
    label: (name: string, count: number) =>
      `Små diagram: ${name} för kvinnor och män i ${number(count)} områden. Tabellen visar samma siffror.`,
    file: 'kvinnor och män',
    table: 'Visa kvinnor och män som tabell',
  },
  time: {
    none: 'Det finns inga år att visa för de valda områdena.',
    about: 'Bandet visar 95 procents osäkerhet.',
    benchmark: (name: string) => `${name}, varje år för sig (streckad)`,
    target: 'Mål (streckad)',
    projected: 'Framskrivning: ett år som inte har varit (prickad)',
    against: 'Mot jämförelsen',
    otherBenchmark:
      'Tidsserien jämför med länet: ett tidigare år, eller en mycket stor grupp, går inte att rita som en linje.',
    label: (name: string, areas: readonly string[], from: number, to: number) =>
      `Tidsserie: ${name} i ${andList(areas)} från ${from} till ${to}. Tabellen under diagrammet visar samma siffror.`,
    most: (count: number) => `Högst ${number(count)} områden ritas. Välj bort några för att se de andra.`,
    year: 'År',
    table: 'Visa åren som tabell',
    file: 'tidsserie',
  },
  scatter: {
    other: 'Mot indikatorn',
    none: 'Det finns inget område som har värden för båda indikatorerna.',
    aboutIn: (x: string, y: string, who: string, populationYear: number) =>
      `Vågrätt: ${x}. Lodrätt: ${y}. ${who.charAt(0).toUpperCase()}${who.slice(1)}. Invånare ${String(populationYear)}.`,
    unlikeYears: (other: string, year: number, otherYear: number) =>
      `${other} finns inte för ${year}. Här står värdena för ${otherYear}, det närmaste år som är inläst.`,
    axis: (name: string, unit: string, year: number) => `${name}, ${unit}, ${year}`,
    title: (x: string, y: string) => `${y} mot ${x}`,
    label: (x: string, y: string, count: number) =>
      `Spridningsdiagram: ${y} mot ${x} i ${number(count)} områden. Tabellen under diagrammet visar samma siffror.`,
    table: 'Visa som tabell',
    file: 'spridning',
  },
  pick: 'Välj ett område för att se det här diagrammet.',
  of: 'Område',
  sex: 'Kön',
  benchmarkOf: 'Jämförs med',
  noCount: '–',
  pyramid: {
    of: 'Visa befolkningen i',
    riket: 'Riket',
    title: (name: string) => `Befolkning efter ålder och kön, ${name}`,
    age: 'Ålder',
    about: (year: number) => `Antal personer, ${year}`,
    label: (name: string, total: string) =>
      `Befolkningspyramid för ${name}: ${total} personer. Tabellen under diagrammet visar samma siffror.`,
    table: 'Visa som tabell',
    file: 'pyramid',
    people: 'Antal personer',
    women: 'Kvinnor',
    men: 'Män',
  },
  profile: {
    title: (name: string) => `Profil för ${name}`,
    about: (who: string) =>
      `Värden för ${who}. Varje rad är en indikator. Det grå fältet är alla områden på nivån, det mörkare den mittersta hälften. Rader visar läge bland områdena, inte storlek på skillnaden.`,
    source: (publisher: string, year: number, names: readonly string[]) =>
      `Källa: ${publisher}, ${String(year)}: ${names.join(', ')}.`,
    riket: 'Riket',
    none: 'Det finns inga indikatorer med värden att visa för området.',
    label: (name: string, count: number) =>
      `Profil för ${name} med ${number(count)} indikatorer mot länet och riket. Tabellen under diagrammet visar samma siffror.`,
    table: 'Visa alla indikatorer som tabell',
    indicator: 'Indikator',
    value: 'Värde',
    year: 'År',
    againstLan: 'Mot länet',
    againstRiket: 'Mot riket',
    trend: 'Trend',
    file: 'profil',
    lan: 'Länet',
    worse: 'Sämre, eller lägre',
    better: 'Bättre, eller högre',
  },
} as const;

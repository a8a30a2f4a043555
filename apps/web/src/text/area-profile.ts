import type { MissingReason, NotComparable } from '@halsouppdrag/domain';
import { number } from '../format/format.ts';
import { andList } from './indikatorer.ts';

interface YearOfPeople {
  readonly year: number;
  readonly people: number;
}

const people = (count: number) => (count === 1 ? '1 person' : `${number(count)} personer`);

/** Words of the two pages about one area, for who is not used to figures. */
export const areaProfileText = {
  title: 'Områdesprofil',
  titleOf: (name: string) => `Områdesprofil: ${name}`,
  printable: (name: string) => `Områdesprofil för ${name}: två sidor att skriva ut`,
  choose: 'Välj område',
  choosePlaceholder: 'Sök kommun eller lokalsamhälle',
  chooseNothing: 'Inget område heter så',
  noneChosen: 'Välj ett lokalsamhälle eller en kommun, så visas dess profil här på två sidor att skriva ut.',
  notHere: 'Området i länken finns inte. Välj ett annat.',
  print: 'Skriv ut två sidor',
  more: 'Jämför området med andra',
  place: (level: string, within: readonly string[]) => [level, ...within].join(', '),
  sheet: (number: number, printed: string) => `Sida ${number} av 2. Framtagen ${printed}.`,
  example: 'Märkta siffror och insatser är påhittade och visar bara hur verktyget fungerar.',
  sources: 'Källor',
  /** A title may end with the year already. */
  source: (name: string, years: readonly number[]) =>
    years.length === 1 && name.endsWith(String(years[0])) ? `${name}.` : `${name} (${years.join(', ')}).`,
  recordSource: 'Insatser och vårdenheter är de som är inlagda i Hälsouppdraget i dag; källan står hos var och en.',
  lanMade: (notes: readonly string[]) => `Länets värden: ${notes.join(' ')}`,
  inShort: 'I korthet',
  lives: (name: string, count: number, year: number) => `I ${name} bor ${people(count)} (31 december ${year}).`,
  sexes: (women: number, men: number) => `${number(women)} är kvinnor och ${number(men)} är män.`,
  peopleSince: (first: YearOfPeople, last: YearOfPeople) => {
    const more = last.people - first.people;
    const change = more === 0 ? 'lika många som' : `${number(Math.abs(more))} ${more > 0 ? 'fler' : 'färre'} än`;
    return `År ${last.year} bodde här ${people(last.people)}, ${change} ${first.year}.`;
  },
  ages: (young: string, old: string, year: number) =>
    `${young} är under 20 år och ${old} är 65 år eller äldre (${year}).`,
  agesUnknown: 'Hur gamla invånarna är går inte att säga här.',
  realLevnadsvanor: (count: number) =>
    count === 0
      ? 'Det finns inga riktiga uppgifter om de sex levnadsvanorna för området än.'
      : count === 6
        ? 'Det finns riktiga uppgifter om alla sex levnadsvanor.'
        : `Det finns riktiga uppgifter om ${count} av de sex levnadsvanorna.`,
  certainlyHigher: (lan: string, names: readonly string[]) => `Säkerställt högre än i ${lan}: ${andList(names)}.`,
  certainlyLower: (lan: string, names: readonly string[]) => `Säkerställt lägre än i ${lan}: ${andList(names)}.`,
  notApart: (lan: string, names: readonly string[]) => `Går inte att skilja från ${lan}: ${andList(names)}.`,
  others: (count: number) => `${number(count)} till`,
  noneCompared: (lan: string) => `Inget av villkoren går att jämföra med ${lan}.`,
  partsOnNext: 'Hur villkoren är i kommunens lokalsamhällen står på sida 2.',
  insatserNow: (count: number) =>
    count === 0
      ? 'Ingen insats pågår eller är planerad.'
      : count === 1
        ? 'En insats pågår eller är planerad.'
        : `${number(count)} insatser pågår eller är planerade.`,
  all: { subject: 'Alla', object: 'alla' },
  nobody: 'Ingen',
  near: (share: string, km: string) =>
    `${share} har högst ${km} till närmaste vårdcentral, närmottagning eller hälsocentral.`,

  population: 'Befolkning efter ålder och kön',
  pyramidCaption: (name: string, year: number) => `Antal personer i ${name} efter ålder och kön, ${year}`,
  age: 'Ålder',
  women: 'Kvinnor',
  men: 'Män',
  noPyramid: 'Ingen uppdelning efter ålder är inläst för området. Under Data står vad som är inläst.',
  noProjection: 'Ingen befolkningsprognos är inläst.',
  projection: ({ year, people: count }: YearOfPeople) =>
    `Enligt den befolkningsprognos som är inläst bor här ${people(count)} år ${year}.`,

  levnadsvanor: 'De sex levnadsvanorna',
  levnadsvanorCaption: (name: string, lan: string) => `Levnadsvanor i ${name} jämfört med ${lan}`,
  levnadsvana: 'Levnadsvana',
  nothingLoaded: 'Inget är inläst för området.',
  onlyLan: (lan: string, indicator: string, figure: string, year: number) =>
    `För ${lan} finns en riktig uppgift: ${indicator} ${figure} (${year}).`,
  conditions: 'Villkor för hälsa',
  conditionsCaption: (name: string, lan: string) => `Villkor i ${name} jämfört med ${lan}`,
  noConditions: 'Inga villkor är inlästa för området.',
  moreConditions: (count: number) =>
    count === 1
      ? 'En indikator till finns under Indikatorer, Profil.'
      : `${count} indikatorer till finns under Indikatorer, Profil.`,
  indicator: 'Mått',
  here: 'Här',
  lan: 'Länet',
  riket: 'Riket',
  inRiket: 'riket',
  good: { highIsGood: ', högre är bättre', lowIsGood: ', lägre är bättre', none: '' },
  picture: 'Läge bland områdena',
  meaning: 'Vad det betyder',
  noRiket: 'Inga värden för riket är inlästa.',
  interval: (low: string, high: string) => `(${low}–${high})`,
  spread: (lowest: string, median: string, highest: string) => `${lowest} till ${highest}, mitten ${median}`,
  key: 'Så läses bilden: det grå fältet är alla områden på samma nivå, det mörkare den mittersta hälften. Det lodräta strecket är länet, tecknet är området och det vågräta strecket dess osäkerhet (95 %). ▲ bättre eller högre än länet, ▼ sämre eller lägre, ● ingen säkerställd skillnad, ○ går inte att jämföra.',
  inParts: 'Villkor i kommunens lokalsamhällen',
  inPartsCaption: (name: string, lan: string) => `Lokalsamhällena i ${name} jämfört med ${lan}`,
  partsCompared: 'Mot länet, säkerställt',
  lowest: 'Lägst',
  highest: 'Högst',
  areaWith: (name: string, figure: string) => `${figure} ${name}`,
  several: (count: number, figure: string) => `${figure} (${count} lokalsamhällen)`,

  insatser: 'Insatser just nu',
  insatserCaption: (name: string) => `Pågående och planerade insatser i ${name}, efter levnadsvana`,
  insatserCount: 'Insatser',
  without: (names: readonly string[]) => `Ingen insats pågår eller är planerad för ${andList(names)}.`,
  withAll: 'Alla sex levnadsvanor har minst en insats som pågår eller är planerad.',
  latest: 'De senast ändrade',
  moreInsatser: (count: number) => `${number(count)} till finns under Insatser.`,
  onlyHere:
    'Här räknas insatser som gäller området eller en del av det, inte dem som gäller en hel kommun eller hela länet.',
  onlyHereKommun: 'Här räknas insatser som gäller kommunen eller en del av den, inte dem som gäller hela länet.',

  care: 'Närmaste vård',
  careCaption: (name: string) => `Närmaste öppna vårdenhet från en punkt mitt i ${name}`,
  kind: 'Slag',
  unit: 'Närmaste öppna',
  distance: 'Fågelvägen, utan påslag',
  noCare: 'Ingen öppen vårdenhet är inlagd.',
  noKinds: (kinds: readonly string[]) =>
    `Det finns ingen öppen ${new Intl.ListFormat('sv', { type: 'disjunction' }).format(kinds)} i länet.`,
  most: (name: string, share: string) => `${name} är närmast för ${share}.`,
  careFailed: 'Hur många som har nära går inte att räkna just nu.',

  method: 'Så är det gjort',
  chance:
    'Säkerställt betyder att skillnaden är större än slumpen brukar ge: ungefär en av tjugo jämförelser blir ändå säkerställd av en slump. Det säger inget om varför områden skiljer sig.',

  missing: {
    hidden: 'Visas inte: för få personer (..).',
    fewAnswers: 'Visas inte: färre än 50 svar.',
    fewEvents: 'Visas inte: för få fall.',
    missing: 'Uppgift saknas.',
    notApplicable: 'Gäller inte området.',
    noDenominator: 'Det finns ingen att räkna på.',
  } as const satisfies Record<MissingReason, string>,
  notComparable: {
    noValue: () => 'Inget värde att jämföra.',
    indicatorNotCompared: () => 'En klass eller plats, som inte jämförs.',
    noInterval: () => 'Källan säger inget om osäkerheten, så skillnader går inte att bedöma.',
    noBenchmark: (benchmark) => `Det finns inget värde för ${benchmark} att jämföra med.`,
    isBenchmark: () => 'Det är det som andra jämförs med.',
  } as const satisfies Record<NotComparable, (benchmark: string) => string>,
  secured: (direction: 'higher' | 'lower', benchmark: string, judged: 'better' | 'worse' | null) =>
    `Säkerställt ${direction === 'higher' ? 'högre' : 'lägre'} än i ${benchmark}${judged === null ? '' : `, vilket är ${judged === 'better' ? 'bättre' : 'sämre'}`}.`,
  unsecured: (benchmark: string) => `Går inte att skilja från ${benchmark}: skillnaden kan bero på slumpen.`,
  trend: {
    gettingBetter: (from: number, to: number) => `Har blivit bättre ${from}–${to}.`,
    gettingWorse: (from: number, to: number) => `Har blivit sämre ${from}–${to}.`,
    rising: (from: number, to: number) => `Har stigit ${from}–${to}.`,
    falling: (from: number, to: number) => `Har sjunkit ${from}–${to}.`,
    noSecuredTrend: (from: number, to: number) => `Ingen säkerställd förändring ${from}–${to}.`,
    unsteady: (from: number, to: number) => `Upp och ned utan jämn riktning ${from}–${to}.`,
  },
  cautions: {
    fewPeople: 'Bygger på färre än 100.',
    fewEvents: 'Färre än 10 fall.',
    lowResponse: 'Färre än hälften svarade.',
  },
  parts: ({ all, higher, lower, notApart }: { all: number; higher: number; lower: number; notApart: number }) => {
    const judged = higher + lower + notApart;
    if (judged === 0) return 'Går inte att jämföra.';
    const said = [
      ...(higher > 0 ? [`${higher} högre`] : []),
      ...(lower > 0 ? [`${lower} lägre`] : []),
      ...(notApart > 0 ? [`${notApart} går inte att skilja`] : []),
      ...(all > judged ? [`${all - judged} kan inte jämföras`] : []),
    ];
    return `${andList(said)}.`;
  },
} as const;

import { number } from '../format/format.ts';

const insatser = (count: number) => (count === 1 ? 'en insats' : `${number(count)} insatser`);
const changed = (by: number, year: number) =>
  by === 0
    ? `lika många som ${String(year)}`
    : `${number(Math.abs(by))} ${by > 0 ? 'fler' : 'färre'} än ${String(year)}`;

/** What the page says when a kommun's year is followed up. */
export const kommunText = {
  title: 'Följ upp kommunen',
  heading: (name: string, year: number) => `${name} ${String(year)}`,
  kommun: 'Kommun eller län',
  year: 'År',
  wholeLan: (name: string) => `${name} (hela länet)`,
  xlsx: 'XLSX',
  pdf: 'PDF',
  csv: 'CSV',
  geoJson: 'GeoJSON med insatserna',
  print: 'Skriv ut sidan',
  downloads: 'Ta med dig',
  logged: 'Varje uttag loggas: vem, när, vilket urval och hur många rader.',
  none: (name: string, year: number) =>
    `Ingen loggad insats pågick i ${name} under ${String(year)}. Det behöver inte betyda att inget gjordes.`,
  count: (count: number, name: string, year: number, examples: number, before: number) =>
    `Under ${String(year)} pågick ${insatser(count)} i ${name}${examples === 0 ? '' : `, varav ${number(examples)} påhittade`}: ${changed(count - before, year - 1)}.`,
  reach: (atLeast: number, hidden: number, unknown: number) =>
    [
      `De nådde minst ${number(Math.round(atLeast))} deltagare.`,
      hidden === 0
        ? ''
        : `${hidden === 1 ? 'En insats' : `${number(hidden)} insatser`} har ett antal som är dolt (1–4 personer) och inte är medräknat.`,
      unknown === 0 ? '' : `${unknown === 1 ? 'En saknar' : `${number(unknown)} saknar`} antal deltagare.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  resources: (hours: number, sek: number, unknown: number) =>
    `${number(Math.round(hours))} arbetstimmar och ${number(Math.round(sek))} kronor är inskrivna${unknown === 0 ? '' : `; ${insatser(unknown)} saknar båda`}.`,
  goals: (met: number, notMet: number, unknown: number) =>
    met + notMet + unknown === 0
      ? 'Inga mål är skrivna.'
      : `Av ${number(met + notMet + unknown)} mål är ${number(met)} nådda och ${number(notMet)} inte nådda; om ${number(unknown)} går det inte att säga.`,
  late: (count: number) =>
    count === 0
      ? 'Ingen uppföljning är sen.'
      : `${count === 1 ? 'En uppföljning är sen' : `${number(count)} uppföljningar är sena`}.`,
  showLate: 'Visa kommunens insatser',
  examples: (count: number, all: number) => `${number(count)} av ${number(all)} insatser är påhittade.`,
  parts: {
    levnadsvanor: 'Levnadsvana',
    steps: 'Steg i arbetet',
    preventionsnivaer: 'Preventionsnivå',
    aims: 'Universell eller riktad',
    malgrupper: 'Målgrupp',
    results: 'Nått och uppföljt',
    resources: 'Resurser efter pengarnas källa',
    kommuner: 'Kommunerna bredvid varandra',
    indicators: 'Lokalsamhällenas hälsa och villkor',
  },
  notes: {
    levnadsvanor: 'En insats för flera levnadsvanor räknas i var och en.',
    steps: 'Så som insatserna står nu, för båda åren.',
    malgrupper: 'En insats för flera målgrupper räknas i var och en.',
  },
  notStated: 'Ej angivet',
  unit: (unit: string) => `Antal ${unit}`,
  change: 'Ändring',
  what: 'Uppgift',
  people: 'Deltagare, minst',
  hidden: 'Insatser med dolt antal deltagare',
  unknownReach: 'Insatser utan antal deltagare',
  met: 'Mål nådda',
  notMet: 'Mål inte nådda',
  unknownGoals: 'Mål där det inte går att säga',
  lateRow: 'Sena uppföljningar',
  source: 'Källa',
  hours: (year: number) => `Timmar ${String(year)}`,
  sek: (year: number) => `Kronor ${String(year)}`,
  sum: 'Summa',
  unknownResources: 'Insatser utan timmar och kronor',
  comparison: (year: number, populationYear: number) =>
    `Per 1 000 invånare under ${String(year)}. Invånare 31 december ${String(populationYear)}.`,
  columns: {
    kommun: 'Kommun',
    population: 'Invånare',
    insatser: 'Insatser',
    insatserPer: 'Insatser per 1 000',
    reachPer: 'Nådda per 1 000, minst',
    hoursPer: 'Timmar per 1 000',
    sekPer: 'Kronor per 1 000',
    late: 'Sena uppföljningar',
    lokalsamhallen: 'Lokalsamhällen',
  },
  noIndicators: (year: number) => `Inget mått har värden för lokalsamhällen till och med ${String(year)}.`,
  indicatorIn: (name: string, year: number) => `${name} ${String(year)}`,
  indicatorsCounted: (method: string, populationYear: number) =>
    `${method} Invånare 31 december ${String(populationYear)}.`,
  unitHeading: (unit: string) => unit.charAt(0).toLocaleUpperCase('sv') + unit.slice(1),
  classCaption: (indicator: string, name: string) => `${indicator}: lokalsamhällen och invånare i varje klass, ${name}`,
  amountCaption: (indicator: string, name: string) => `${indicator}: median, lägst och högst, ${name}`,
  shareOf: (name: string) => `Andel av invånarna, ${name}`,
  percent: (percent: number) => `${number(percent, 1)}\u00a0%`,
  withoutValue: 'Utan värde',
  median: 'Median vägd efter invånare',
  lowest: 'Lägst',
  highest: 'Högst',
  measured: 'Lokalsamhällen med värde',
  without: 'Lokalsamhällen utan värde',
  inhabitants: (count: number) => `${number(count)} invånare`,
  examplesIn: (count: number) => `varav ${number(count)} påhittade`,
  howCounted: 'Så räknas det',
  noFigure: '–',
} as const;

import type { Levnadsvana, NeedLevel } from '@halsouppdrag/domain';
import { levnadsvanaName } from '@halsouppdrag/domain';
import { whiteSpotColouringText } from './white-spot-colouring.ts';

const insatser = (count: number, text: string) => (count === 1 ? '1 insats' : `${text} insatser`);

export const whiteSpotsText = {
  title: 'Vita fläckar',
  explained: whiteSpotColouringText.explained,
  counted: whiteSpotColouringText.counted,
  howCounted: 'Så räknas det',
  showMap: 'Visa på kartan',
  csv: 'Ladda ner CSV',
  shows: { label: 'Visa', areas: 'Område för område', index: 'Efter index' },
  choose: 'Välj vad som visas',
  kommun: 'Kommun',
  allKommuner: 'Alla kommuner',
  measure: 'Visa i rutorna',
  measures: { number: 'Antal insatser', hours: 'Timmar per 1 000 invånare', reach: 'Nådda per 1 000 invånare' },
  measureNote: {
    number: 'Siffran är antalet insatser.',
    hours: 'Siffran är arbetstimmar per 1 000 invånare.',
    reach:
      'Siffran är deltagare per 1 000 invånare i alla åldrar, minst: antal på 1–4 personer som du inte får se räknas inte.',
  },
  order: 'Sortera',
  orders: {
    gap: 'Störst glapp först',
    index: 'Lägst index först',
    name: 'Namn, A till Ö',
    population: 'Flest invånare först',
  },
  onlySpots: 'Bara områden med vita fläckar',
  period: 'Insatser som räknas',
  now: 'Pågår nu',
  between: 'Under en period',
  from: 'Från och med',
  to: 'Till och med',
  backwards: 'Till och med är före från och med. Ändra ett av dem.',
  summary: (spots: string, areas: string, all: string, what: string) =>
    `${spots} ${spots === '1' ? 'vit fläck' : 'vita fläckar'} i ${areas} av ${all} lokalsamhällen: stort eller visst behov och ingen ${what}.`,
  noSpots: (all: string, what: string) =>
    `Inga vita fläckar i ${all} lokalsamhällen: överallt där behovet är stort eller visst finns en ${what}.`,
  examples: 'Påhittade insatser eller behov är medräknade.',
  caption: 'Lokalsamhällen och levnadsvanor: behov mot insatser',
  area: 'Lokalsamhälle',
  gap: 'Glapp',
  gapPoints: (points: string) => `glapp ${points}`,
  index: (index: number | null) => (index === null ? 'index saknas' : `index ${String(index)}`),
  inhabitants: (count: string) => `${count} inv.`,
  behov: (count: number) => `${String(count)} behov`,
  nothing: 'Inget',
  noFigure: '–',
  spokenBefore: (area: string, levnadsvana: Levnadsvana, need: NeedLevel) =>
    `${area}, ${levnadsvanaName[levnadsvana]}, ${needSpoken[need]}:`,
  spokenAfter: {
    number: (count: number) => (count === 1 ? 'insats' : 'insatser'),
    hours: (_: number) => 'timmar per 1 000 invånare',
    reach: (_: number) => 'nådda per 1 000 invånare',
  },
  spokenSpot: '– vit fläck',
  unknownFigure: 'ingen bor här',
  legend: 'Teckenförklaring',
  legendHigh: 'Vit fläck: stort behov, ingen insats',
  legendMedium: 'Vit fläck: visst behov, ingen insats',
  legendSome: 'Stort eller visst behov, insats finns',
  legendLow: 'Mindre eller okänt behov',
  total: (count: string) => (count === '1' ? 'Det valda lokalsamhället' : `Alla ${count} lokalsamhällen`),
  totalSpots: (count: number) => (count === 1 ? '1 vit fläck' : `${String(count)} vita fläckar`),
  sumNote: 'En insats som gäller flera lokalsamhällen är en i summan.',
  nothingLeft: 'Inget lokalsamhälle i urvalet har någon vit fläck.',
  noRows: 'Inget lokalsamhälle ligger i det område som är valt.',
  more: (count: number) => `Visa ${String(count)} till`,
  openArea: (name: string) => `Öppna ${name}`,

  panel: {
    kind: 'Behov mot insatser',
    title: (levnadsvana: Levnadsvana, area: string) => `${levnadsvanaName[levnadsvana]} i ${area}`,
    newBehov: 'Registrera behov här',
    newInsats: 'Logga insats här',
    showMap: (levnadsvana: Levnadsvana) => `Visa glappet för ${levnadsvanaName[levnadsvana].toLowerCase()} på kartan`,
    need: 'Hur stort är behovet?',
    whiteSpot: 'Det här är en vit fläck: behovet finns, men ingen insats.',
    why: (index: number | null, behov: number) =>
      [
        index === null
          ? 'Socioekonomiskt index saknas för området.'
          : `Socioekonomiskt index är ${String(index)} på skalan 1–5, där 1 är områden med stora utmaningar.`,
        behov === 0
          ? 'Inget behov är registrerat.'
          : `${behov === 1 ? 'Ett behov är' : `${String(behov)} behov är`} registrerade.`,
      ].join(' '),
    gap: (points: string) => `Glappet är ${points} poäng.`,
    limits: 'Indexet säger inget om enskilda personer, och få loggade insatser behöver inte betyda få gjorda.',
    behov: 'Registrerade behov',
    noBehov: 'Inget behov är registrerat för området, för något som ligger i det eller för det som området ligger i.',
    evidence: (count: number) => (count === 0 ? 'utan belägg' : count === 1 ? '1 belägg' : `${String(count)} belägg`),
    insatser: 'Insatser som räknas',
    noInsatser: (what: string) => `Ingen ${what}.`,
    supply: (count: number, text: string, hours: string, reach: string) =>
      `${insatser(count, text)}, ${hours} timmar och ${reach} nådda personer per 1 000 invånare.`,
    hidden: (count: number) =>
      count === 1
        ? 'En insats har ett antal deltagare som är dolt (1–4 personer) och inte är med i nådda.'
        : `${String(count)} insatser har ett antal deltagare som är dolt (1–4 personer) och inte är med i nådda.`,
    rest: (shown: number, total: string) => `De ${String(shown)} senaste av ${total} visas.`,
    notHere: 'Det finns inget lokalsamhälle med den koden. Länken kan vara gammal.',
  },

  byIndex: {
    title: 'Proportionell universalism',
    explained:
      'Proportionell universalism är att ge alla något och dem med störst behov mest: diagrammet visar loggade resurser per 1 000 invånare efter lokalsamhällets socioekonomiska index.',
    units: { hours: 'timmar', sek: 'kronor' },
    unit: 'Visa',
    axis: { hours: 'Timmar per 1 000 invånare', sek: 'Kronor per 1 000 invånare' },
    indexAxis: 'Socioekonomiskt index',
    indexEnds: { 1: '1, störst utmaningar', 5: '5, bäst förutsättningar' } as Record<number, string>,
    summary: (low: string, high: string, unit: string) =>
      `Områden med störst utmaningar (index 1) får ${low} ${unit} per 1 000 invånare, de med minst (index 5) får ${high}.`,
    compared: {
      more: 'De med störst utmaningar får alltså mer.',
      less: 'De med störst utmaningar får alltså mindre.',
      same: 'Det är lika mycket.',
    },
    cannotCompare: 'Det går inte att jämföra index 1 med index 5: något av dem har ingen befolkning.',
    nothing: 'Ingen insats i perioden har timmar eller kronor inskrivna.',
    missing: (without: string, all: string) =>
      `${without} av ${all} insatser har varken timmar eller kronor inskrivna och saknas i diagrammet.`,
    complete: (all: string) => `Alla ${all} insatser har timmar eller kronor inskrivna.`,
    counts: (what: string) => `Räknar varje ${what}.`,
    asTable: 'Visa som tabell',
    caption: 'Resurser efter socioekonomiskt index',
    columns: { index: 'Index', areas: 'Lokalsamhällen', population: 'Invånare', insatser: 'Insatser', sum: 'Summa' },
    noIndex: 'Index saknas',
    indexNote: '1 är störst utmaningar, 5 är bäst förutsättningar.',
    chartLabel: (unit: string) =>
      `Stapeldiagram: ${unit} per 1 000 invånare efter socioekonomiskt index. Samma siffror står i tabellen under.`,
    indexMissing: 'Regionen har inget socioekonomiskt index inlagt, så resurserna går inte att dela upp.',
  },
} as const;

const needSpoken: Record<NeedLevel, string> = {
  high: 'stort behov',
  medium: 'visst behov',
  low: 'mindre behov',
  unknown: 'okänt behov',
};

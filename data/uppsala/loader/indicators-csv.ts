import { compareCodes, csvText } from './csv-text.ts';
import { levnadsvanaDefinitions } from './levnadsvana-definitions.ts';

const columns = [
  ...(['id', 'name', 'unit', 'polarity', 'description', 'sourceId', 'measure', 'multiplier'] as const),
  ...(['comparison', 'protection', 'levnadsvana', 'fetchFrom', 'example'] as const),
] as const;

export type IndicatorDefinition = Record<(typeof columns)[number], string | number | null>;

const common = {
  ...{ measure: 'index', multiplier: 1, comparison: 'none', protection: 'published' },
  ...{ levnadsvana: null, fetchFrom: null, example: 'false' },
};
const share = { measure: 'proportion', multiplier: 100, comparison: 'byDifference', unit: 'procent' };
const survey2017 = {
  ...common,
  // Without counts no interval can be made, and none is published: nothing to compare by.
  ...{ measure: 'proportion', multiplier: 100, unit: 'procent', protection: 'survey', comparison: 'byIntervals' },
  fetchFrom: 'livOchHalsa https://regionuppsala.se -',
};

const conditions: readonly IndicatorDefinition[] = [
  {
    ...common,
    id: 'ohalsa-percentil',
    name: 'Ohälsa, percentil',
    unit: 'percentil',
    polarity: 'highIsGood',
    description:
      'Områdets plats bland landets RegSO efter ohälsotalet, från 1 till 100. Låg percentil betyder mer ohälsa. Källan ' +
      'skriver inte ut riktningen; den är läst ur värdena, som följer filens övriga percentiler åt samma håll. Källan skriver inte heller ut året; 2022 är satt för att områdestyperna i samma fil är ' +
      'desamma som 2022 års index i alla RegSO. Ohälsotalet beror på ålder, så områden med många studenter ligger högt.',
    sourceId: 'boverket-regso-percentiler',
  },
  {
    ...common,
    id: 'socioekonomiskt-index',
    name: 'Socioekonomiskt index',
    unit: 'index 1–5',
    polarity: 'highIsGood',
    description:
      'Områdestyp efter invånarnas socioekonomiska förutsättningar: 1 är områden med stora utmaningar, 3 är blandade ' +
      'områden och 5 är områden med mycket goda förutsättningar.',
    sourceId: 'scb-socioekonomiskt-index-2022',
  },
  {
    ...common,
    id: 'folkmangd',
    name: 'Folkmängd',
    unit: 'invånare',
    polarity: 'none',
    description:
      'Antal folkbokförda den 31 december. För Uppsala kommuns lokalsamhällen också efter ålder och kön 2024.',
    sourceId: 'scb-folkmangd',
    measure: 'count',
    fetchFrom: 'scb - TAB5899',
  },
  {
    ...common,
    ...share,
    id: 'utrikes-fodda',
    name: 'Utrikes födda',
    polarity: 'none',
    description:
      'Andel av invånarna som är födda utanför Sverige, den 31 december. Alla är räknade; intervallet visar vad slumpen kan göra i ett område av den storleken.',
    sourceId: 'scb-regso-villkor',
  },
  {
    ...common,
    ...share,
    id: 'hyresratt',
    name: 'Bostäder med hyresrätt',
    polarity: 'none',
    description: 'Andel av bostäderna som är hyresrätter. Bostäder där upplåtelseformen saknas räknas med i nämnaren.',
    sourceId: 'scb-regso-villkor',
  },
  {
    ...common,
    id: 'loneinkomst',
    name: 'Löneinkomst, medelvärde',
    unit: 'tusen kronor',
    polarity: 'none',
    description:
      'Medelvärdet av löneinkomsten för samtliga i området, som SCB har räknat det. Källan har inget intervall.',
    sourceId: 'scb-regso-villkor',
    measure: 'mean',
    comparison: 'byIntervals',
  },
  {
    ...survey2017,
    id: 'god-halsa',
    name: 'God självskattad hälsa',
    polarity: 'highIsGood',
    description: 'Andel som säger att deras hälsa är god, enligt Liv och hälsa 2017. Antalet svar är inte känt här.',
    sourceId: 'liv-och-halsa-2017',
  },
  {
    ...survey2017,
    id: 'fetma',
    name: 'Fetma bland vuxna',
    polarity: 'lowIsGood',
    description: 'Andel vuxna med fetma, ungefärligt, enligt Liv och hälsa 2017. Antalet svar är inte känt här.',
    sourceId: 'liv-och-halsa-2017',
  },
  {
    ...survey2017,
    id: 'tillit',
    name: 'Litar på andra',
    polarity: 'highIsGood',
    description: 'Andel som litar på andra, i två åldrar, enligt Liv och hälsa 2017. Antalet svar är inte känt här.',
    sourceId: 'liv-och-halsa-2017',
  },
  {
    ...common,
    id: 'medellivslangd',
    name: 'Medellivslängd',
    unit: 'år',
    polarity: 'highIsGood',
    description:
      'Återstående medellivslängd vid födseln, ur Öppna jämförelser folkhälsa 2019. Året är publiceringens; vilka år värdet ' +
      'är räknat på är inte känt här.',
    sourceId: 'oppna-jamforelser-2019',
    measure: 'mean',
    comparison: 'byIntervals',
  },
];

/** What the indicators measure, as far as the material says. */
export function indicatorsCsv(): string {
  const all = [...conditions, ...levnadsvanaDefinitions()];
  return csvText(
    columns,
    all.sort((a, b) => compareCodes(String(a.id), String(b.id))),
  );
}

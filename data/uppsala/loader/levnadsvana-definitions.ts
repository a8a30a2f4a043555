import type { IndicatorDefinition } from './indicators-csv.ts';

interface Asked {
  readonly id: string;
  readonly name: string;
  readonly levnadsvana: string;
  readonly about: string;
  readonly sourceId?: string;
}

/** What is asked about each levnadsvana. Where a figure is not known here, the definition says where to fetch it. */
const asked: readonly Asked[] = [
  {
    ...{ id: 'stillasittande', name: 'Stillasittande minst 10 timmar om dagen', levnadsvana: 'fysiskAktivitet' },
    about: 'Andel vuxna som sitter minst tio timmar om dagen.',
  },
  {
    ...{ id: 'lite-gronsaker', name: 'Äter grönsaker och frukt sällan', levnadsvana: 'matvanor' },
    about: 'Andel vuxna som sällan äter grönsaker och frukt.',
  },
  {
    ...{ id: 'riskkonsumtion', name: 'Riskkonsumtion av alkohol', levnadsvana: 'alkohol' },
    about: 'Andel vuxna vars alkoholvanor räknas som riskkonsumtion.',
  },
  {
    ...{ id: 'daglig-rokning', name: 'Daglig rökning', levnadsvana: 'tobak' },
    about: 'Andel vuxna som röker varje dag.',
    sourceId: 'unt-liv-och-halsa-2017',
  },
  {
    ...{ id: 'somnbesvar', name: 'Besvär med sömnen', levnadsvana: 'somn' },
    about: 'Andel vuxna med besvär med sömnen.',
  },
  {
    ...{ id: 'stressad', name: 'Känner sig stressad', levnadsvana: 'stress' },
    about: 'Andel vuxna som känner sig stressade.',
  },
];

/** Only addresses that are known; which table or nyckeltal it is must be looked up there. */
const fetchFrom = [
  'folkhalsodata https://folkhalsomyndigheten.se -',
  'kolada https://kolada.se -',
  'livOchHalsa https://regionuppsala.se -',
].join(' | ');

const lookUp =
  'Värden hämtas från Folkhälsodata, Kolada eller Liv och hälsa; frågans exakta lydelse och ålder är källans.';

/** A definition to fetch figures to, and a made-up one to try the views with, for each levnadsvana. */
export function levnadsvanaDefinitions(): IndicatorDefinition[] {
  return asked.flatMap(({ id, name, levnadsvana, about, sourceId = 'halsouppdraget-definitioner' }) => {
    const definition = {
      ...{ id, name, unit: 'procent', polarity: 'lowIsGood', levnadsvana, sourceId, fetchFrom },
      ...{ measure: 'proportion', multiplier: 100, comparison: 'byDifference', protection: 'survey' },
      description: `${about} ${lookUp}`,
      example: 'false',
    };
    return [
      definition,
      {
        ...definition,
        ...{ id: `exempel-${id}`, name: `${name} (Exempeldata)`, sourceId: 'halsouppdraget-exempeldata' },
        ...{ fetchFrom: null, example: 'true' },
        description: `${about} Värdena är påhittade och visar bara hur verktyget fungerar.`,
      },
    ];
  });
}

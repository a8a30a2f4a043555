import { type VardenhetKind, vardenhetStatusName } from '@halsouppdrag/domain';
import { type Measure, shortMeasure, withMeasure } from './measure-words.ts';
import { orKinds } from './or-kinds.ts';

/** What the colours of the map stand for, by what it shows. */
const colouredBy = { distance: 'det', difference: 'skillnaden mot i dag', capacity: 'kapaciteten' };

export const tackningMapText = {
  mapOf: (region: string) =>
    `Karta över ${region}. Varje område är färgat efter det som är valt under kartan. Flytta med piltangenterna och zooma med plus och minus. Allt på kartan finns också som tabell.`,
  asTable: 'Visa som tabell',
  legend: (kinds: readonly VardenhetKind[], measure: Measure) =>
    `${measure === 'km' ? 'Kilometer' : 'Minuter'} till närmaste ${orKinds(kinds)}`,
  /** The upper end is inside. */
  between: (from: string, to: string) => `${from}–${to}`,
  beyond: (limit: string) => `över ${limit}`,
  noWay: 'utan väg dit',
  noUnits: 'ingen enhet räknas',
  people: (year: number) => `Invånare ${year}`,
  planned: 'Ihålig och streckad: inte öppen än',
  added: 'Ny enhet',
  moved: 'Flyttad, med streck från där den var',
  closed: 'Stängs',
  shut: 'Stängd då',
  closedOrShut: 'Stängs, eller är stängd då',
  differenceTitle: (measure: Measure) =>
    `Skillnad mot i dag, ${measure === 'km' ? 'kilometer' : 'minuter'} till närmaste enhet`,
  differenceBand: {
    nearer: (from: string, to: string | null) => (to === null ? `över ${from} närmare` : `${from}–${to} närmare`),
    farther: (from: string, to: string | null) => (to === null ? `över ${from} längre` : `${from}–${to} längre`),
  },
  asToday: 'som i dag',
  nearer: (size: string, measure: Measure) => `${withMeasure(size, measure)} närmare`,
  farther: (size: string, measure: Measure) => `${withMeasure(size, measure)} längre`,
  wayCame: 'får en väg dit',
  wayGone: 'mister vägen dit',
  shows: 'Kartan visar',
  showing: { distance: 'Så långt det är', difference: 'Skillnad mot i dag', capacity: 'Kapacitet' },
  beingCounted: 'Kapaciteten räknas ut. Kartan får sina färger när den är klar.',
  notShown: (why: string) => `Kartan har inga färger, eftersom kapaciteten inte är uträknad. ${why}`,
  before: (measure: Measure) => `I dag, ${shortMeasure[measure]}`,
  difference: 'Skillnad',
  inhabitants: (count: string) => `${count} invånare`,
  distanceTo: (distance: string, measure: Measure, name: string) => `${withMeasure(distance, measure)} till ${name}`,
  unitState: {
    added: 'ny',
    moved: 'flyttad',
    closed: 'stängs',
    shut: 'stängd då',
  },
  status: (status: keyof typeof vardenhetStatusName) => vardenhetStatusName[status].toLowerCase(),
  near: (place: string) => `närheten av ${place}`,
  moveTitle: 'Flytta en enhet',
  moveHelp:
    'Dra en enhet på kartan med musen eller fingret. Eller välj den här, tryck Flytta och använd piltangenterna: en kilometer i taget, fem med Skift. Escape lägger tillbaka den.',
  moveLater: 'Restider längs vägar räknas när den läggs ned.',
  moveWhich: 'Enhet att flytta',
  moveStart: 'Flytta',
  moveEnd: 'Lägg ned här',
  moving: (name: string) => `${name} flyttas. Pilar flyttar, Enter lägger ned, Escape ångrar.`,
  table: 'Basområde för basområde, som på kartan',
  place: 'Basområde (DeSO)',
  placeIn: 'Ligger i',
  cost: (measure: Measure) => (measure === 'km' ? 'Kilometer' : 'Minuter'),
  nearest: 'Närmaste enhet',
  nothing: '–',
  /** `showing` is null where the map has no colours. */
  placeNote: (measure: Measure, showing: keyof typeof colouredBy | null) =>
    `${measure === 'km' ? 'Kilometer' : 'Minuter'} till den närmaste av de enheter som räknas.${showing === null ? '' : ` Kartan är färgad efter ${colouredBy[showing]}.`}`,
} as const;

import { type VardenhetKind, vardenhetStatusName } from '@halsouppdrag/domain';
import { orKinds } from './or-kinds.ts';

/** What a distance is counted in, as it stands after a figure. */
export type Measure = 'km' | 'minutes';

const unit: Record<Measure, string> = { km: 'km', minutes: 'minuter' };

export const tackningMapText = {
  title: 'Karta',
  mapOf: (region: string) =>
    `Karta över ${region}: hur långt det är till närmaste enhet från varje område. Flytta med piltangenterna och zooma med plus och minus. Allt på kartan finns också som tabell.`,
  asTable: 'Visa som tabell',
  noWebGl: 'Den här webbläsaren kan inte rita kartan. Tabellen säger samma sak.',
  twoFingers: 'Flytta kartan med två fingrar',
  holdCtrl: 'Håll ned Ctrl och rulla för att zooma',
  holdCommand: 'Håll ned ⌘ och rulla för att zooma',
  legend: (kinds: readonly VardenhetKind[], measure: Measure) =>
    `${measure === 'km' ? 'Kilometer' : 'Minuter'} till närmaste ${orKinds(kinds)}`,
  /** The upper end is inside. */
  between: (from: string, to: string) => `${from}–${to}`,
  beyond: (limit: string) => `över ${limit}`,
  noWay: 'utan väg dit',
  people: (year: number) => `Invånare ${year}`,
  planned: 'Ihålig och streckad: inte öppen än',
  added: 'Ny enhet',
  moved: 'Flyttad, med streck från där den var',
  closed: 'Stängs',
  shut: 'Stängd då',
  differenceTitle: (measure: Measure) =>
    `Skillnad mot i dag, ${measure === 'km' ? 'kilometer' : 'minuter'} till närmaste enhet`,
  differenceBand: {
    nearer: (from: string, to: string | null) => (to === null ? `över ${from} närmare` : `${from}–${to} närmare`),
    farther: (from: string, to: string | null) => (to === null ? `över ${from} längre` : `${from}–${to} längre`),
  },
  asToday: 'som i dag',
  nearer: (size: string) => `${size} närmare`,
  farther: (size: string) => `${size} längre`,
  wayCame: 'får en väg dit',
  wayGone: 'mister vägen dit',
  shows: 'Kartan visar',
  showing: { distance: 'Så långt det är', difference: 'Skillnad mot i dag', capacity: 'Kapacitet' },
  before: 'I dag',
  difference: 'Skillnad',
  inhabitants: (count: string) => `${count} invånare`,
  distanceTo: (distance: string, measure: Measure, name: string) => `${distance} ${unit[measure]} till ${name}`,
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
  placeNote: (measure: Measure) =>
    `${measure === 'km' ? 'Kilometer' : 'Minuter'} till den närmaste av de enheter som räknas. Kartan är färgad efter dem.`,
} as const;

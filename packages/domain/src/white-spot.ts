import { z } from 'zod';
import { AreaId } from './area.ts';
import { Behov } from './behov.ts';
import { CalendarDate } from './calendar-date.ts';
import { Insats } from './insats.ts';
import { Levnadsvana } from './levnadsvana.ts';
import { targetingKinds, targetingName } from './targeting.ts';

/** How large the need is, from what is known of it. */
export const needLevels = ['high', 'medium', 'low', 'unknown'] as const;
export const NeedLevel = z.enum(needLevels);
export type NeedLevel = z.infer<typeof NeedLevel>;

/** The days an insats must touch to count; null is without limit. Both days are included. */
export const CountedPeriod = z.object({ from: CalendarDate.nullable(), to: CalendarDate.nullable() });
export type CountedPeriod = z.infer<typeof CountedPeriod>;

const supply = {
  /** Insatser in the period, those set in left out. */
  insatser: z.int().nonnegative(),
  /** Working hours; of an insats in several areas the part that falls here, shared out by population. */
  hours: z.number().nonnegative(),
  /** People reached, shared out like the hours; counts hidden from the reader are left out, so this or more. */
  reach: z.number().nonnegative(),
  /** How many of the insatser have a number of participants that is hidden from the reader. */
  hiddenReach: z.int().nonnegative(),
};

/** One lokalsamhälle and one levnadsvana: what is needed there against what is done. */
export const WhiteSpotCell = z.object({
  levnadsvana: Levnadsvana,
  need: NeedLevel,
  /** Registered behov for this levnadsvana that concern the area. */
  behov: z.int().nonnegative(),
  ...supply,
  /** Null where nobody lives. */
  hoursPerThousand: z.number().nonnegative().nullable(),
  reachPerThousand: z.number().nonnegative().nullable(),
  /** High or medium need and nothing there. */
  isWhiteSpot: z.boolean(),
  /** For sorting: the larger the need and the less is done, the larger. 0 when there is no gap. */
  gap: z.number().nonnegative(),
});
export type WhiteSpotCell = z.infer<typeof WhiteSpotCell>;

/** A row of the matrix lokalsamhälle × levnadsvana. */
export const WhiteSpotRow = z.object({
  areaId: AreaId,
  name: z.string(),
  kommunId: AreaId,
  population: z.int().nonnegative(),
  /** Socio-economic index 1 (largest challenges) to 5, null where the source has none. */
  index: z.number().nullable(),
  /** One a levnadsvana, in their order. */
  cells: z.array(WhiteSpotCell),
  /** The sum of the cells' gaps. */
  gap: z.number().nonnegative(),
});
export type WhiteSpotRow = z.infer<typeof WhiteSpotRow>;

/** One levnadsvana over every row shown: an insats in several of them is one. */
export const WhiteSpotTotal = z.object({
  levnadsvana: Levnadsvana,
  ...supply,
  /** Registered behov that concern any of the rows, each once. */
  behov: z.int().nonnegative(),
  whiteSpots: z.int().nonnegative(),
});
export type WhiteSpotTotal = z.infer<typeof WhiteSpotTotal>;

/** What a figure of need rests on, and for whom and when the supply is counted. */
const grounds = {
  /** Null where no socio-economic index is loaded. */
  indexSourceId: z.string().nullable(),
  indexYear: z.int().nullable(),
  /** That the index was moved here from other areas, and how. */
  indexMark: z.string().nullable(),
  populationYear: z.int(),
  populationSourceId: z.string(),
  period: CountedPeriod,
  /** Whether any of what is counted is made up: the figures then carry the mark. */
  examples: z.boolean(),
  /** How it is counted and what it does not say, in plain Swedish. */
  method: z.string(),
};

export const WhiteSpots = z.object({
  rows: z.array(WhiteSpotRow),
  /** One a levnadsvana. They cannot be added up: an insats for two levnadsvanor is in both. */
  totals: z.array(WhiteSpotTotal),
  /** Everyone in the areas of the rows. */
  population: z.int().nonnegative(),
  ...grounds,
});
export type WhiteSpots = z.infer<typeof WhiteSpots>;

/** What one cell is counted from: the same insatser and behov, the latest first, and how many they are in all. */
export const WhiteSpotFacts = z.object({
  behov: z.object({
    items: z.array(
      Behov.pick({ id: true, areaId: true, malgrupp: true, description: true, example: true }).extend({
        evidence: z.int().nonnegative(),
      }),
    ),
    total: z.int().nonnegative(),
  }),
  insatser: z.object({
    items: z.array(
      Insats.pick({ id: true, title: true, status: true, startsOn: true, endsOn: true, areaIds: true, example: true }),
    ),
    total: z.int().nonnegative(),
  }),
});
export type WhiteSpotFacts = z.infer<typeof WhiteSpotFacts>;

/** What resources are split by: how an insats is aimed, or that it does not say. */
export const aims = [...targetingKinds, 'notStated'] as const;
export const Aim = z.enum(aims);
export type Aim = z.infer<typeof Aim>;

/** Hours and kronor of the insatser with one aim that fall on the people of one index. */
export const AimedResources = z.object({
  aim: Aim,
  hours: z.number().nonnegative(),
  sek: z.number().nonnegative(),
  /** Null where nobody lives. */
  hoursPerThousand: z.number().nonnegative().nullable(),
  sekPerThousand: z.number().nonnegative().nullable(),
});
export type AimedResources = z.infer<typeof AimedResources>;

/** The lokalsamhällen of one index, and what they are given. */
export const IndexClass = z.object({
  /** 1 (largest challenges) to 5; null gathers the lokalsamhällen that the source has no index for. */
  index: z.int().min(1).max(5).nullable(),
  areas: z.int().nonnegative(),
  population: z.int().nonnegative(),
  /** Insatser that concern any of the areas: one that concerns several classes is in each. */
  insatser: z.int().nonnegative(),
  /** One an aim, in their order. */
  resources: z.array(AimedResources),
});
export type IndexClass = z.infer<typeof IndexClass>;

/** Proportionell universalism: what each socio-economic index is given. The classes' resources add up to all there are. */
export const ResourcesByIndex = z.object({
  /** Always 1 to 5, and last null where some area has no index. */
  classes: z.array(IndexClass),
  /** Insatser in the period, and how many of them have neither hours nor kronor written down. */
  insatser: z.int().nonnegative(),
  withoutResources: z.int().nonnegative(),
  ...grounds,
});
export type ResourcesByIndex = z.infer<typeof ResourcesByIndex>;

const highIndex = 2;
const mediumIndex = 3;

/**
 * The need for one levnadsvana in one lokalsamhälle. High where the socio-economic index is 1–2 or a behov is
 * registered, medium where it is 3, else low; unknown without index or behov. A rule of thumb for where to look
 * first, not a measure of health: our own, stated on the page that shows it.
 */
export function needLevel(index: number | null, behov: number): NeedLevel {
  if (behov > 0) return 'high';
  if (index === null) return 'unknown';
  return index <= highIndex ? 'high' : index <= mediumIndex ? 'medium' : 'low';
}

const needPoints: Record<NeedLevel, number> = { high: 2, medium: 1, low: 0, unknown: 0 };

/** Need points (high 2, medium 1, each registered behov 1 more) less one for each insats there; never below 0. */
export function whiteSpotGap(need: NeedLevel, behov: number, insatser: number): number {
  return Math.max(0, needPoints[need] + behov - insatser);
}

/** Whether a cell is a white spot: need that is at least medium, and no insats. */
export function isWhiteSpot(need: NeedLevel, insatser: number): boolean {
  return insatser === 0 && needPoints[need] > 0;
}

/** An amount per 1 000 inhabitants; null where nobody lives. */
export function perThousand(amount: number, population: number): number | null {
  return population === 0 ? null : (1000 * amount) / population;
}

export const needLevelName: Record<NeedLevel, string> = {
  high: 'Stort behov',
  medium: 'Visst behov',
  low: 'Mindre behov',
  unknown: 'Behov okänt',
};

export const aimName: Record<Aim, string> = { ...targetingName, notStated: 'Ej angivet' };

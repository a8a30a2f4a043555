import { z } from 'zod';
import { AreaId } from './area.ts';
import { Levnadsvana } from './levnadsvana.ts';

/** How the supply of insatser in a lokalsamhälle is measured. */
export const supplyMeasures = ['number', 'hours', 'reach'] as const;
export const SupplyMeasure = z.enum(supplyMeasures);
export type SupplyMeasure = z.infer<typeof SupplyMeasure>;

/** How large the need is, from what is known of it. */
export const needLevels = ['high', 'medium', 'low', 'unknown'] as const;
export const NeedLevel = z.enum(needLevels);
export type NeedLevel = z.infer<typeof NeedLevel>;

/** One lokalsamhälle and one levnadsvana: what is needed there against what is done. */
export const WhiteSpotCell = z.object({
  levnadsvana: Levnadsvana,
  need: NeedLevel,
  /** Registered behov for this levnadsvana in the area. */
  behov: z.int().nonnegative(),
  /** Insatser in the period, those set in. */
  insatser: z.int().nonnegative(),
  /** Working hours per 1 000 inhabitants in the period; an insats in several areas is shared out by population. */
  hoursPerThousand: z.number().nonnegative(),
  /** People reached per 1 000 inhabitants; counts hidden from the reader are left out, so this or more. */
  reachPerThousand: z.number().nonnegative(),
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

export const needLevelName: Record<NeedLevel, string> = {
  high: 'Stort behov',
  medium: 'Visst behov',
  low: 'Mindre behov',
  unknown: 'Behov okänt',
};

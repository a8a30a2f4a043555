import {
  areaLevels,
  comparisonRules,
  indicatorSexes,
  levnadsvanor,
  measures,
  missingReasons,
  Polarity,
  positionAccuracies,
  protections,
  roles,
  vardenhetKinds,
  vardenhetStatuses,
} from '@halsouppdrag/domain';
import { z } from 'zod';
import {
  areaCode,
  closedPeriods,
  count,
  fetchFrom,
  latitude,
  longitude,
  oneOf,
  openDays,
  optionalNumber,
  optionalOneOf,
  optionalText,
  optionalYear,
  slugId,
  text,
  year,
} from './fields.ts';

/** The tables of a region package: for each its columns, and what stands in them. */

export const AreaRow = z.object({
  code: areaCode,
  level: oneOf(areaLevels),
  name: text,
  parentCode: z.union([z.literal('').transform(() => null), areaCode], { error: 'en områdeskod, eller ingenting' }),
});
export type AreaRow = z.infer<typeof AreaRow>;

export const PopulationRow = z.object({
  areaCode,
  year,
  ageGroup: z
    .string()
    .regex(/^(total|\d{1,3}-\d{1,3}|\d{1,3}\+)$/, { error: 'total eller en åldersgrupp som 0-4 eller 85+' }),
  sex: oneOf(['women', 'men', 'total']),
  population: count,
});
export type PopulationRow = z.infer<typeof PopulationRow>;

/** One square of a population grid, in WGS 84. A grid in another projection is turned before it comes here. */
export const GridRow = z.object({
  west: longitude,
  south: latitude,
  east: longitude,
  north: latitude,
  population: count,
});
export type GridRow = z.infer<typeof GridRow>;

export const VardenhetRow = z.object({
  id: slugId,
  name: text,
  kind: oneOf(vardenhetKinds),
  status: oneOf(vardenhetStatuses),
  huvudman: text,
  lon: longitude,
  lat: latitude,
  positionAccuracy: oneOf(positionAccuracies),
  opensYear: optionalYear,
  closedPeriods,
  openDays,
  source: text,
  note: optionalText,
  kommunCode: areaCode,
});
export type VardenhetRow = z.infer<typeof VardenhetRow>;

export const IndicatorRow = z.object({
  id: slugId,
  name: text,
  unit: text,
  polarity: oneOf(Polarity.options as ['highIsGood', 'lowIsGood', 'none']),
  description: text,
  sourceId: slugId,
  measure: oneOf(measures),
  multiplier: count,
  comparison: oneOf(comparisonRules),
  protection: oneOf(protections),
  levnadsvana: optionalOneOf(levnadsvanor),
  fetchFrom,
  example: oneOf(['true', 'false']).transform((cell) => cell === 'true'),
});
export type IndicatorRow = z.infer<typeof IndicatorRow>;

export const IndicatorValueRow = z.object({
  indicatorId: slugId,
  /** `00` is the whole country, as SCB writes it. */
  areaCode,
  year,
  sex: oneOf(indicatorSexes),
  ageGroup: optionalText,
  value: optionalNumber,
  count: optionalNumber,
  denominator: optionalNumber,
  low: optionalNumber,
  high: optionalNumber,
  responseRate: optionalNumber,
  missing: optionalOneOf(missingReasons),
  areaVersion: optionalText,
});
export type IndicatorValueRow = z.infer<typeof IndicatorValueRow>;

export const TatortRow = z.object({
  id: slugId,
  name: text,
  kommunCode: areaCode,
  population: count,
  year,
  lon: longitude,
  lat: latitude,
});
export type TatortRow = z.infer<typeof TatortRow>;

export const PersonRow = z.object({
  id: slugId,
  name: text,
  role: oneOf(roles),
  areas: z
    .string()
    .regex(/^[a-z]+:[0-9A-Z]+( [a-z]+:[0-9A-Z]+)*$/, {
      error: 'ett eller flera områden som kommun:0360, med blanksteg mellan',
    })
    .transform((cell) => cell.split(' ')),
});
export type PersonRow = z.infer<typeof PersonRow>;

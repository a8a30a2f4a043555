import { z } from 'zod';
import { BoundingBox } from './position.ts';

/** The four area levels, largest first: every area but the län lies in exactly one of the level before it. */
export const areaLevels = ['lan', 'kommun', 'lokalsamhalle', 'deso'] as const;

export const AreaLevel = z.enum(areaLevels);
export type AreaLevel = z.infer<typeof AreaLevel>;

/** What the id of an area of each level begins with. A lokalsamhälle is from the start a RegSO, and keeps its id. */
const idPrefix: Record<AreaLevel, string> = { lan: 'lan', kommun: 'kommun', lokalsamhalle: 'regso', deso: 'deso' };

/** `regso:0360R005`, `kommun:0360`, `lan:03`, `deso:0360A0010`. */
export const AreaId = z.string().regex(/^(lan|kommun|regso|deso):[0-9A-Z]{2,9}$/, {
  error: 'Ett område skrivs till exempel regso:0360R005 eller kommun:0360.',
});
export type AreaId = z.infer<typeof AreaId>;

/** The id of the area with an official code, for instance `areaId('lokalsamhalle', '0360R005')` → `regso:0360R005`. */
export function areaId(level: AreaLevel, code: string): AreaId {
  return `${idPrefix[level]}:${code}`;
}

export const Area = z.object({
  id: AreaId,
  /** The official code, zero-padded. */
  code: z.string(),
  name: z.string(),
  level: AreaLevel,
  parentId: AreaId.nullable(),
  /** Inhabitants on 31 December of the year the answer states. */
  population: z.int().nonnegative(),
  bbox: BoundingBox,
});
export type Area = z.infer<typeof Area>;

/** The Swedish names of the levels. */
export const areaLevelName: Record<AreaLevel, { one: string; many: string }> = {
  lan: { one: 'Län', many: 'Län' },
  kommun: { one: 'Kommun', many: 'Kommuner' },
  lokalsamhalle: { one: 'Lokalsamhälle', many: 'Lokalsamhällen' },
  deso: { one: 'DeSO', many: 'DeSO' },
};

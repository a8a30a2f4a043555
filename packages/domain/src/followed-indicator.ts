import { z } from 'zod';
import { AreaId } from './area.ts';
import { Indicator } from './indicator.ts';

/** Lokalsamhällen, and how many people live in them. */
const Places = z.object({ lokalsamhallen: z.int().nonnegative(), population: z.int().nonnegative() });

/**
 * How many lokalsamhällen of a place, with how many inhabitants, are in each class of an index. Only counted, never
 * averaged: classes are an order, not amounts. With `without` they sum to the whole place.
 */
export const ClassSpread = z.object({
  /** Every class from the lowest, also those without a lokalsamhälle. */
  classes: z.array(Places.extend({ name: z.string(), value: z.int() })),
  /** Those the source has no value for. */
  without: Places,
});
export type ClassSpread = z.infer<typeof ClassSpread>;

/** One end of the values, and every lokalsamhälle that has it. */
const Extreme = z.object({
  value: z.number(),
  lokalsamhallen: z.array(z.object({ areaId: AreaId, name: z.string() })).min(1),
});

/** How the amounts of an indicator lie over the lokalsamhällen of a place. */
export const AmountSpread = z.object({
  /**
   * The lowest value that at least half of the inhabitants of lokalsamhällen with a value live at or under; null
   * where nobody lives in any.
   */
  median: z.number().nullable(),
  lowest: Extreme.nullable(),
  highest: Extreme.nullable(),
  measured: Places,
  /** Those the source has no value for. */
  without: Places,
});
export type AmountSpread = z.infer<typeof AmountSpread>;

const followed = Indicator.omit({ source: true }).extend({
  sourceId: z.string(),
  /** What is said after the source of that year's values: when they were loaded or that they were moved; null of neither. */
  mark: z.string().nullable(),
  /** The latest year with values that is not after the followed up year. */
  year: z.int(),
});

/** An indicator over the lokalsamhällen of the followed up kommun, beside those of the whole län. */
export const FollowedIndicator = z.discriminatedUnion('kind', [
  followed.extend({ kind: z.literal('classes'), here: ClassSpread, lan: ClassSpread }),
  followed.extend({ kind: z.literal('amounts'), here: AmountSpread, lan: AmountSpread }),
]);
export type FollowedIndicator = z.infer<typeof FollowedIndicator>;

import { z } from 'zod';

/** People whom no band reaches, and the unit that is nevertheless the nearest. */
export const UncoveredArea = z.object({
  /** The base area that the people live in. */
  areaId: z.string(),
  population: z.int().nonnegative(),
  vardenhetId: z.string().nullable(),
  /** To the metre, measured as the catchments are. */
  distanceKm: z.number().nonnegative().nullable(),
});
export type UncoveredArea = z.infer<typeof UncoveredArea>;

/**
 * Who each unit's catchment holds: every population point counts with its nearest unit, and is covered when that
 * unit lies within the widest band. The populations of the items plus `uncovered` are exactly `totalPopulation`.
 */
export const Catchments = z.object({
  totalPopulation: z.int().nonnegative(),
  uncovered: z.int().nonnegative(),
  /** How distance was measured and where people were taken to live, in plain Swedish. */
  method: z.string(),
  populationYear: z.int(),
  /** Id of the source of the population. */
  sourceId: z.string(),
  items: z.array(
    z.object({
      vardenhetId: z.string(),
      /** People within the widest band for whom this unit is the nearest. */
      population: z.int().nonnegative(),
      /** Cumulative: the people within 10 km include those within 5 km. Limits are inclusive. */
      bands: z.array(z.object({ maxKm: z.number().positive(), population: z.int().nonnegative() })),
    }),
  ),
  /**
   * The base areas of those among `uncovered`, each once with its people beyond the widest band of their nearest unit and
   * the farthest any of them has, farthest first. Their populations sum to `uncovered` exactly. Unit and distance are null when there are no units at all.
   */
  uncoveredAreas: z.array(UncoveredArea),
});
export type Catchments = z.infer<typeof Catchments>;

import { z } from 'zod';
import { AreaId } from './area.ts';
import { CapacityQuestion } from './capacity.ts';

/** How much each unit offers, and what everybody would rather have: a longer way or a larger crowd. */
export const CrowdingQuestion = CapacityQuestion.omit({ decay: true }).extend({
  /**
   * How much longer a way, in the measure of the travel mode, one takes to be spared a crowd as large as that of all units
   * together. Saxon & Snow 2020 take an hour.
   */
  worth: z
    .number()
    .min(1, { error: 'Skriv ett tal från 1 till 500.' })
    .max(500, { error: 'Skriv ett tal från 1 till 500.' })
    .default(60),
});
export type CrowdingQuestion = z.infer<typeof CrowdingQuestion>;

/** What somebody there pays for the way and the crowd together, and the part that is the way; null without a way. */
const paid = {
  areaId: AreaId,
  population: z.int().nonnegative(),
  cost: z.number().nonnegative().nullable(),
  way: z.number().nonnegative().nullable(),
};

/** Where all go is found so closely that nobody gains more elsewhere: kilometres or minutes, less than anybody would go for. */
export const crowdingTolerance = 0.05;

export const CrowdingAnswer = z.object({
  measure: z.enum(['km', 'minutes']),
  worth: z.number().positive(),
  /** One a unit that counts, by rising id. */
  units: z.array(
    z.object({
      vardenhetId: z.string(),
      supply: z.number().nonnegative(),
      /** How many go there; a place can be divided. */
      people: z.number().nonnegative(),
      /** People for each of what it offers, against all people for each of what all offer; null where it offers nothing. */
      crowd: z.number().nonnegative().nullable(),
    }),
  ),
  /** Every base area, by rising id. */
  places: z.array(z.object(paid)),
  /** Every kommun and lokalsamhälle, by rising id: the mean over those of its people who have a way. */
  areas: z.array(z.object(paid)),
  population: z.int().nonnegative(),
  /** People without a way to any unit that offers something. */
  without: z.int().nonnegative(),
  /** Over all who have a way; null when nobody has. */
  mean: z.object({ cost: z.number().nonnegative(), way: z.number().nonnegative() }).nullable(),
  /** What somebody could still gain by going elsewhere, at most, in the same measure. */
  gain: z.number().nonnegative(),
});
export type CrowdingAnswer = z.infer<typeof CrowdingAnswer>;

import { z } from 'zod';
import { AreaId } from './area.ts';
import { CoverageQuestion } from './coverage.ts';

const supplyMessage = 'Skriv ett tal från 0 till 10 000.';

/** How far counts, in steps: within each limit its own weight, beyond the last nothing. */
export const DecaySteps = z
  .array(z.strictObject({ limit: z.number().positive().max(500), weight: z.number().positive().max(1) }))
  .min(1)
  .max(10)
  .refine((steps) => steps.every(({ limit }, k) => limit > (steps[k - 1]?.limit ?? 0)), {
    error: 'Gränserna ska stiga.',
  })
  .refine((steps) => steps.every(({ weight }, k) => weight <= (steps[k - 1]?.weight ?? 1)), {
    error: 'Vikterna ska inte stiga: den som bor längre bort räknas inte mer.',
  });
export type DecaySteps = z.infer<typeof DecaySteps>;

/** How much each unit offers, and how that is shared by those who have the way to it. */
export const CapacityQuestion = CoverageQuestion.omit({ limits: true, area: true }).extend({
  /** What a unit offers that is not named in `supply`: the same for all says where the units stand, not how large they are. */
  usualSupply: z.number().min(0, { error: supplyMessage }).max(10_000, { error: supplyMessage }).default(1),
  /** What a unit offers, in any one measure: doctors, full-time posts, visits a week. */
  supply: z
    .array(
      z.strictObject({
        vardenhetId: z.string(),
        supply: z.number().min(0, { error: supplyMessage }).max(10_000, { error: supplyMessage }),
      }),
    )
    .max(2000)
    .refine((all) => new Set(all.map(({ vardenhetId }) => vardenhetId)).size === all.length, {
      error: 'En enhet står två gånger.',
    })
    .default([]),
  /** In the measure of the travel mode. */
  decay: DecaySteps,
});
export type CapacityQuestion = z.infer<typeof CapacityQuestion>;

/** What some people have, for each of them; in an area without people what anyone there would have. */
const shared = { areaId: AreaId, population: z.int().nonnegative(), score: z.number().nonnegative() };

export const CapacityAnswer = z.object({
  measure: z.enum(['km', 'minutes']),
  decay: DecaySteps,
  /** One a unit that counts, by rising id. */
  units: z.array(
    z.object({
      vardenhetId: z.string(),
      supply: z.number().nonnegative(),
      /** Supply for each weighted person with a way to it; 0 when nobody has one. */
      ratio: z.number().nonnegative(),
      /** Whether anyone has a way to it. */
      isReached: z.boolean(),
    }),
  ),
  /** Every base area, by rising id. */
  places: z.array(z.object(shared)),
  /** Every kommun and lokalsamhälle, by rising id: the mean over their people. */
  areas: z.array(z.object(shared)),
  population: z.int().nonnegative(),
  /** What all units offer, and what is handed out: that of the units with somebody in reach. */
  offered: z.number().nonnegative(),
  handedOut: z.number().nonnegative(),
  /** People with no unit in reach. */
  without: z.int().nonnegative(),
});
export type CapacityAnswer = z.infer<typeof CapacityAnswer>;

import { z } from 'zod';
import { AreaId } from './area.ts';
import { CoverageFigures, CoverageQuestion, SettlementKind } from './coverage.ts';

/** Up to three situations, each held against how it is today in a usual week: the same question without changes and date. */
export const ComparisonQuestion = z
  .strictObject({
    questions: z
      .array(CoverageQuestion)
      .min(1, { error: 'Skicka minst en fråga att jämföra.' })
      .max(3, { error: 'Jämför högst tre åt gången.' }),
    /** How near is near: one of the limits of every question. */
    near: z.number().positive(),
  })
  .refine(({ questions, near }) => questions.every(({ limits }) => limits.includes(near)), {
    path: ['near'],
    error: 'Det som är nära behöver vara en av gränserna i varje fråga.',
  });
export type ComparisonQuestion = z.infer<typeof ComparisonQuestion>;

const people = z.int().nonnegative();
const cost = z.number().nonnegative().nullable();

/** What becomes otherwise for some people. Counts of people are exact. Costs are in the situation's measure. */
export const Difference = z.object({
  population: people,
  /** People whose cost falls, and those whose cost rises. A way where there was none is nearer, and the reverse. */
  nearer: people,
  farther: people,
  /** People who come within the limit, and those who fall outside it. `into` minus `outOf` is what coverage changes by. */
  into: people,
  outOf: people,
  withinBefore: people,
  withinAfter: people,
  /** Over those with a way, weighted by people; null when nobody has one. */
  meanBefore: cost,
  meanAfter: cost,
  /** Mean cost saved over those with a way both before and after, negative when it rises; null when nobody has. */
  saved: z.number().nullable(),
  /** The same over those of them for whom it changes; null when it changes for nobody. */
  savedByAffected: z.number().nullable(),
});
export type Difference = z.infer<typeof Difference>;

/** One situation against today. */
export const ScenarioDifference = z.object({
  measure: z.enum(['km', 'minutes']),
  limits: z.array(z.number().positive()),
  before: CoverageFigures,
  after: CoverageFigures,
  total: Difference,
  /** Every kommun, lokalsamhälle and base area asked about, by rising id. A map of base areas (`deso:`) is drawn of these. */
  areas: z.array(Difference.extend({ areaId: AreaId })),
  /** By socio-economic index, 1 (largest challenges) to 5; last, as null, those the source has none for. */
  byIndex: z.array(Difference.extend({ index: z.number().nullable() })),
  bySettlement: z.array(Difference.extend({ settlement: SettlementKind })),
});
export type ScenarioDifference = z.infer<typeof ScenarioDifference>;

/** The situations in the order they were asked about. */
export const Comparison = z.object({
  near: z.number().positive(),
  items: z.array(ScenarioDifference),
});
export type Comparison = z.infer<typeof Comparison>;

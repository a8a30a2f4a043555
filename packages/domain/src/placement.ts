import { z } from 'zod';
import { AreaId } from './area.ts';
import { CoverageQuestion } from './coverage.ts';
import { jobOf } from './job.ts';
import { distinct } from './plain-text.ts';
import { Position } from './position.ts';

/**
 * What the best placement is best at: most people within the limit (MCLP), least mean cost (p-median), least dearest
 * cost (p-center), or fewest new units for which everyone is within the limit who can be (LSCP).
 */
export const placementModels = ['mclp', 'pMedian', 'pCenter', 'lscp'] as const;
export const PlacementModel = z.enum(placementModels);
export type PlacementModel = z.infer<typeof PlacementModel>;

/** As many as the address of a page has room for, with all else that may be in it, so that what was asked can be linked to. */
export const mostDrawnPoints = 200;
export const mostNewUnits = 20;

/** A place of one's own choice. */
export const DrawnPoint = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/, { error: 'Ett id är 1 till 60 tecken: a–z, 0–9 och bindestreck.' }),
  name: z.string().trim().min(1).max(200),
  position: Position,
});
export type DrawnPoint = z.infer<typeof DrawnPoint>;

const Candidates = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tatorter') }),
  z.strictObject({ kind: z.literal('baseAreas') }),
  z.strictObject({
    kind: z.literal('points'),
    points: z
      .array(DrawnPoint)
      .min(1, { error: 'Rita minst en punkt.' })
      .max(mostDrawnPoints, { error: `Högst ${mostDrawnPoints} punkter i taget.` })
      .refine((points) => new Set(points.map(({ id }) => id)).size === points.length, {
        error: 'Varje punkt behöver ett eget id.',
      }),
  }),
]);

/**
 * How much each person counts when the best is chosen. `index`: 6 minus the socio-economic index of the lokalsamhälle,
 * so that who lives where the index is 1 counts five times who lives where it is 5, and 3 where there is none.
 * `ages`: only people of these ages, both years included; the population must be divided there.
 */
export const PlacementWeights = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('index') }),
  z
    .strictObject({ kind: z.literal('ages'), from: z.int().min(0).max(120), to: z.int().min(0).max(120).default(120) })
    .refine(({ from, to }) => from <= to, { path: ['to'], error: 'Den högsta åldern är lägre än den lägsta.' }),
]);
export type PlacementWeights = z.infer<typeof PlacementWeights>;

const { limits: _, ...whatCounts } = CoverageQuestion.shape;
const limitMessage = 'Skriv en gräns, större än 0 och högst 500.';

/** Asks for the best places of new units beside those that count, which all stay. */
export const PlacementQuestion = z.strictObject({
  ...whatCounts,
  model: PlacementModel,
  /** In the measure of the travel mode, inclusive. All answers say how many are within it. */
  limit: z.number({ error: limitMessage }).positive({ error: limitMessage }).max(500, { error: limitMessage }),
  /** Each number of new units up to this is answered for itself. LSCP finds its own number. */
  most: z
    .int()
    .min(1, { error: 'Minst en ny enhet.' })
    .max(mostNewUnits, { error: `Högst ${mostNewUnits} nya enheter.` })
    .default(3),
  candidates: Candidates.default({ kind: 'tatorter' }),
  /** Candidates that are not to be used. */
  excluded: z.array(z.string().max(100)).max(10_000).refine(distinct).default([]),
  weights: PlacementWeights.default({ kind: 'all' }),
  /** Kilometres by great circle that new units are apart at least. */
  leastDistance: z.number().min(0).max(500, { error: 'Högst 500 km.' }).default(0),
  /** That may be used in all, before the best found so far is the answer. */
  seconds: z.int().min(1).max(300, { error: 'Högst 300 sekunder.' }).default(60),
});
export type PlacementQuestion = z.infer<typeof PlacementQuestion>;

/** What the best was chosen by: those who count, and as much as they count. */
export const WeighedFigures = z.object({
  /** How much all count: people, or people times what each counts. */
  total: z.number().nonnegative(),
  /** Of the total, what is within the limit. */
  within: z.number().nonnegative(),
  /** Over those with a way; null when nobody who counts has one. */
  mean: z.number().nonnegative().nullable(),
  worst: z.number().nonnegative().nullable(),
  /**
   * What no placement betters, in the figure the model is about: at most so much within (MCLP), at least such a mean
   * (p-median) or dearest way (p-center), at least so many new units (LSCP). Null where nothing is known, and for a mean
   * when not all who count have a way.
   */
  bound: z.number().nullable(),
});
export type WeighedFigures = z.infer<typeof WeighedFigures>;

/** The best found for one number of new units. */
export const PlacementSuggestion = z.object({
  count: z.int().nonnegative(),
  /** Ids of the candidates, rising. Fewer than `count` where more would not help. */
  chosen: z.array(z.string()),
  /** People within the limit then; all people, whatever the weights. */
  within: z.int().nonnegative(),
  /** Over those with a way; null when nobody has one. */
  mean: z.number().nonnegative().nullable(),
  worst: z.number().nonnegative().nullable(),
  /** People without a way to any unit. */
  unreachable: z.int().nonnegative(),
  proven: z.boolean(),
  /**
   * How far it can at most be from the best possible, as a share of that; 0 when proven. Null where nothing is known of
   * the best possible.
   */
  gap: z.number().nonnegative().nullable(),
  /** Absent in answers that were stored before it was told. */
  weighed: WeighedFigures.optional(),
});
export type PlacementSuggestion = z.infer<typeof PlacementSuggestion>;

/** Why there are not more suggestions. */
export const PlacementEnd = z.enum(['asked', 'noCandidates', 'noRoom', 'nobody', 'outOfTime']);
export type PlacementEnd = z.infer<typeof PlacementEnd>;

const found = {
  suggestions: z.array(PlacementSuggestion),
  /** The candidates that are in some suggestion. */
  places: z.array(z.object({ id: z.string(), name: z.string(), position: Position })),
};

export const PlacementProgress = z.object({
  ...found,
  /** The number of new units worked at, and how near the best possible the best found so far is known to be. */
  working: z.object({ count: z.int(), gap: z.number().nonnegative().nullable() }).nullable(),
});
export type PlacementPlace = PlacementProgress['places'][number];
export type PlacementProgress = z.infer<typeof PlacementProgress>;

/** What was found, from none to the last number that could be answered. */
export const PlacementAnswer = z.object({
  ...found,
  end: PlacementEnd,
  /** How many there were to choose among. */
  candidates: z.int().nonnegative(),
  /** People who would have farther than the limit even with a unit at every candidate, and where. */
  outOfReach: z.object({ people: z.int().nonnegative(), areaIds: z.array(AreaId) }),
  measure: z.enum(['km', 'minutes']),
  /** How cost and the best were measured, in plain Swedish. */
  method: z.string(),
  populationYear: z.int(),
  sourceId: z.string(),
  /** The source and year of the weights; null where everyone counts the same. */
  weightsYear: z.int().nullable(),
  weightsSourceId: z.string().nullable(),
});
export type PlacementAnswer = z.infer<typeof PlacementAnswer>;

export const PlacementJob = jobOf(PlacementProgress, PlacementAnswer);
export type PlacementJob = z.infer<typeof PlacementJob>;

/** A placement as it is found by its id, also by somebody else than who asked. */
export const AskedPlacement = PlacementJob.extend({
  question: PlacementQuestion,
  /** Whether it is for who reads this to cancel. */
  mayCancel: z.boolean(),
});
export type AskedPlacement = z.infer<typeof AskedPlacement>;

/** What can be chosen with the population and the indicators that are loaded. */
export const PlacementChoices = z.object({
  tatorter: z.int().nonnegative(),
  baseAreas: z.int().nonnegative(),
  index: z.boolean(),
  /** The ages the population can be divided at; empty where it has none. */
  agesFrom: z.array(z.int()),
});
export type PlacementChoices = z.infer<typeof PlacementChoices>;

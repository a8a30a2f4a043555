import { z } from 'zod';
import { AreaId, AreaLevel } from './area.ts';
import { Indicator, IndicatorValue } from './indicator.ts';
import { indicatorSexes } from './indicator-kind.ts';
import { SmallCount } from './small-count.ts';
import { Source } from './source.ts';

const year = z.int({ error: 'Skriv ett årtal som 2022.' }).min(1900).max(2100);

/** What areas are held against. */
export const Benchmark = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('lan') }),
    z.strictObject({ kind: z.literal('riket') }),
    /** The areas put together: of the asked level. */
    z.strictObject({
      kind: z.literal('group'),
      areaIds: z.array(AreaId).min(1, { error: 'Välj minst ett område att jämföra med.' }).max(4000),
    }),
    /** Each area with itself in an earlier year. */
    z.strictObject({ kind: z.literal('year'), year }),
    /** A figure in the indicator's unit, taken as certain. */
    z.strictObject({ kind: z.literal('target'), value: z.number() }),
  ],
  { error: 'Jämför med länet, riket, en egen grupp, ett tidigare år eller ett mål.' },
);
export type Benchmark = z.infer<typeof Benchmark>;

/** The figures of one level that are to be shown together. */
export const IndicatorSelection = z.strictObject({
  indicatorId: Indicator.shape.id,
  level: AreaLevel,
  /** The latest loaded when left out. */
  year: year.optional(),
  sex: z.enum(indicatorSexes).default('all'),
  ageGroup: z.string().max(20).nullable().default(null),
});
export type IndicatorSelection = z.infer<typeof IndicatorSelection>;

export const IndicatorQuestion = IndicatorSelection.extend({
  benchmark: Benchmark.default({ kind: 'lan' }),
  /** Only the areas inside this one; ranks are among them. All when left out. */
  within: AreaId.optional(),
});
export type IndicatorQuestion = z.infer<typeof IndicatorQuestion>;

/**
 * How an area's figure lies to the benchmark when chance is allowed for: in the words of the polarity, else only the
 * direction. No secured difference is not the same as no difference.
 */
export const Significance = z.enum([
  'better',
  'noSecuredDifference',
  'worse',
  'higher',
  'similar',
  'lower',
  'notComparable',
]);
export type Significance = z.infer<typeof Significance>;

/** Why an area cannot be compared. */
export const NotComparable = z.enum([
  /** The area has no figure; `missing` says why. */
  'noValue',
  /** The indicator is of a kind that is not compared. */
  'indicatorNotCompared',
  /** The area's figure has no interval. */
  'noInterval',
  /** There is nothing to compare with: the benchmark has no figure. */
  'noBenchmark',
  /** The benchmark is the area itself. */
  'isBenchmark',
]);
export type NotComparable = z.infer<typeof NotComparable>;

/** What to be careful about with an area's figure. */
export const Caution = z.enum([
  /** Fewer than 100 people or answers. */
  'fewPeople',
  /** Fewer than 10 of those counted. */
  'fewEvents',
  /** Fewer than half of those asked answered. */
  'lowResponse',
]);
export type Caution = z.infer<typeof Caution>;

/** A place among the compared areas: 1 is the best, or the highest where neither is good. */
export const IndicatorRank = z.object({
  /** Those of one value share the first of their places. */
  rank: z.int().positive(),
  /** The places that the intervals allow, for all areas at once; null where there are none. */
  best: z.int().positive().nullable(),
  worst: z.int().positive().nullable(),
  /** Whether the area that comes next can be told apart from this; null for the last, or where it cannot be known. */
  apartFromNext: z.boolean().nullable(),
  /** Of so many areas with a figure. */
  of: z.int().positive(),
});
export type IndicatorRank = z.infer<typeof IndicatorRank>;

export const FunnelPosition = z.enum(['belowOuter', 'belowInner', 'within', 'aboveInner', 'aboveOuter']);
export type FunnelPosition = z.infer<typeof FunnelPosition>;

export const ComparedArea = IndicatorValue.omit({
  indicatorId: true,
  year: true,
  sex: true,
  ageGroup: true,
  areaVersion: true,
  mark: true,
}).extend({
  significance: Significance,
  /** Set exactly when `significance` is `notComparable`. */
  notComparable: NotComparable.nullable(),
  cautions: z.array(Caution),
  /** Null without a value. */
  rank: IndicatorRank.nullable(),
  /** Null where there is no funnel. */
  funnel: FunnelPosition.nullable(),
  /** The area's own figure in the earlier year, when that is the benchmark. */
  earlier: IndicatorValue.pick({ value: true, missing: true, interval: true }).nullable(),
});
export type ComparedArea = z.infer<typeof ComparedArea>;

/** The figure that areas were held against. For an earlier year each area has its own, and `value` is null. */
export const BenchmarkFigure = z.object({
  kind: z.enum(['lan', 'riket', 'group', 'year', 'target']),
  /** As it is called in a picture: "Uppsala län", "Riket", "Egen grupp (3 områden)", "2018", "Mål". */
  name: z.string(),
  value: z.number().nullable(),
  interval: IndicatorValue.shape.interval,
  count: z.union([z.number().nonnegative(), SmallCount]).nullable(),
  denominator: z.number().nonnegative().nullable(),
  /** `published` by the source, `summed` from the figures of its areas, `given` as a target; null where there is none. */
  made: z.enum(['published', 'summed', 'given']).nullable(),
  /** Areas summed, and areas that were not because theirs is hidden or missing. */
  areas: z.int().nonnegative(),
  leftOut: z.int().nonnegative(),
  /** How it was made, or why there is none, in plain Swedish. */
  note: z.string(),
});
export type BenchmarkFigure = z.infer<typeof BenchmarkFigure>;

/** The areas of the level that are not in a group, put together, and how the group as a whole lies to them. */
export const RestOfAreas = BenchmarkFigure.pick({
  value: true,
  interval: true,
  areas: true,
  leftOut: true,
  note: true,
}).extend({
  /** Of the group against the rest. */
  significance: Significance,
  /** Set exactly when `significance` is `notComparable`. */
  notComparable: NotComparable.nullable(),
});
export type RestOfAreas = z.infer<typeof RestOfAreas>;

/** The limits at some sizes, to draw a funnel of: in the indicator's unit, by rising denominator. */
export const FunnelCurve = z.object({
  points: z.array(
    z.object({
      denominator: z.number().positive(),
      /** One in forty lies outside on each side by chance alone (0.025). */
      inner: z.object({ low: z.number(), high: z.number() }),
      /** One in a thousand (0.001). */
      outer: z.object({ low: z.number(), high: z.number() }),
    }),
  ),
});
export type FunnelCurve = z.infer<typeof FunnelCurve>;

/** How the figures were made and compared, each one or two plain Swedish sentences; null where it does not apply. */
export const MethodTexts = z.object({
  interval: z.string(),
  comparison: z.string(),
  benchmark: z.string(),
  rank: z.string().nullable(),
  funnel: z.string().nullable(),
  disclosure: z.string(),
  /** What else must be said: another version of areas, noise in the source's figures, a survey's non-response. */
  notes: z.array(z.string()),
});
export type MethodTexts = z.infer<typeof MethodTexts>;

/** What comes with every answer about figures. */
export const answerGrounds = {
  indicator: Indicator,
  /** The version of areas that the figures were made for, when it is not the tool's own. */
  areaVersion: z.string().nullable(),
  sources: z.array(Source).min(1),
  /** Made up: say so beside everything made of it. */
  example: z.boolean(),
};

export const IndicatorComparison = z.object({
  ...answerGrounds,
  level: AreaLevel,
  year: z.int(),
  sex: z.enum(indicatorSexes),
  ageGroup: z.string().nullable(),
  benchmark: BenchmarkFigure,
  /** Null unless the benchmark is a group. */
  rest: RestOfAreas.nullable(),
  /** Every area of the level (inside `within`), by rising code, those without a figure too. */
  areas: z.array(ComparedArea),
  /** How many areas of each significance. */
  spread: z.partialRecord(Significance, z.int().nonnegative()),
  funnel: FunnelCurve.nullable(),
  methods: MethodTexts,
});
export type IndicatorComparison = z.infer<typeof IndicatorComparison>;

import { z } from 'zod';
import { AreaId } from './area.ts';
import {
  Caution,
  ComparedArea,
  FunnelPosition,
  IndicatorComparison,
  IndicatorRank,
  NotComparable,
  Significance,
} from './indicator-comparison.ts';
import { missingReasons } from './indicator-kind.ts';

/** An entry an area; null where none of them has any. */
const entries = <Value extends z.ZodType>(value: Value) => z.array(value.nullable()).nullable();

/** Of few kinds: what they are, and for each area which of them it is. */
const kinds = <Value extends z.ZodType>(value: Value) =>
  z.object({ values: z.array(value), at: z.array(z.int().nonnegative()) });

const figureColumns = {
  value: entries(z.number()),
  missing: kinds(z.enum(missingReasons).nullable()),
  low: entries(z.number()),
  high: entries(z.number()),
  intervalMade: kinds(z.enum(['published', 'computed']).nullable()),
};

/**
 * Compared areas, a column a property: thousands of areas written out one by one are a megabyte. What is computed is
 * rounded to a hundred-millionth of the indicator's multiplier.
 */
export const ComparedColumns = z.object({
  areaId: z.array(AreaId),
  ...figureColumns,
  count: entries(ComparedArea.shape.count),
  denominator: entries(z.number()),
  responseRate: entries(z.number()),
  significance: kinds(Significance),
  notComparable: kinds(NotComparable.nullable()),
  cautions: kinds(z.array(Caution)),
  /** The places; null where no area has any. */
  rank: z
    .object({
      ...{ rank: entries(z.int()), best: entries(z.int()), worst: entries(z.int()) },
      apartFromNext: kinds(z.boolean().nullable()),
      of: IndicatorRank.shape.of,
    })
    .nullable(),
  funnel: kinds(FunnelPosition.nullable()),
  /** The areas' figures of the earlier year, when that is the benchmark. */
  earlier: z.object({ ...figureColumns, isThere: kinds(z.boolean()) }).nullable(),
});
export type ComparedColumns = z.infer<typeof ComparedColumns>;

/** A comparison as it is sent. */
export const SentComparison = IndicatorComparison.extend({ areas: ComparedColumns });
export type SentComparison = z.infer<typeof SentComparison>;

type Entries<Value> = (Value | null)[] | null;
type Kinds<Value> = { values: Value[]; at: number[] };
type Figure = Pick<ComparedArea, 'value' | 'missing' | 'interval'>;
type FigureColumns = z.infer<z.ZodObject<typeof figureColumns>>;

/** Areas as columns; `multiplier` is the indicator's, that figures are of. */
export function comparedColumns(areas: readonly ComparedArea[], multiplier: number): ComparedColumns {
  const ranks = areas.map(({ rank }) => rank);
  const of = ranks.find((rank) => rank !== null)?.of;
  return {
    areaId: areas.map(({ areaId }) => areaId),
    ...columnsOfFigures(areas, multiplier),
    count: entriesOf(areas.map(({ count }) => count)),
    denominator: entriesOf(areas.map(({ denominator }) => denominator)),
    responseRate: entriesOf(areas.map(({ responseRate }) => responseRate)),
    significance: kindsOf(areas.map(({ significance }) => significance)),
    notComparable: kindsOf(areas.map(({ notComparable }) => notComparable)),
    cautions: kindsOf(
      areas.map(({ cautions }) => cautions),
      (cautions) => cautions.join(' '),
    ),
    rank:
      of === undefined
        ? null
        : {
            rank: entriesOf(ranks.map((rank) => rank?.rank ?? null)),
            best: entriesOf(ranks.map((rank) => rank?.best ?? null)),
            worst: entriesOf(ranks.map((rank) => rank?.worst ?? null)),
            apartFromNext: kindsOf(ranks.map((rank) => rank?.apartFromNext ?? null)),
            of,
          },
    funnel: kindsOf(areas.map(({ funnel }) => funnel)),
    earlier: areas.every(({ earlier }) => earlier === null)
      ? null
      : {
          ...columnsOfFigures(
            areas.map(({ earlier }) => earlier ?? noFigure),
            multiplier,
          ),
          isThere: kindsOf(areas.map(({ earlier }) => earlier !== null)),
        },
  };
}

/** The areas of columns, one by one. */
export function comparedAreas(columns: ComparedColumns): ComparedArea[] {
  const figureAt = figuresOf(columns);
  const earlierAt = columns.earlier === null ? null : figuresOf(columns.earlier);
  return columns.areaId.map((areaId, at) => {
    const { value, missing, interval } = figureAt(at);
    return {
      ...{ areaId, value, missing, interval },
      count: columns.count?.[at] ?? null,
      denominator: columns.denominator?.[at] ?? null,
      responseRate: columns.responseRate?.[at] ?? null,
      significance: kindAt(columns.significance, at),
      notComparable: kindAt(columns.notComparable, at),
      cautions: kindAt(columns.cautions, at),
      rank: rankAt(columns.rank, at),
      funnel: kindAt(columns.funnel, at),
      earlier:
        columns.earlier !== null && earlierAt !== null && kindAt(columns.earlier.isThere, at) ? earlierAt(at) : null,
    };
  });
}

const noFigure: Figure = { value: null, missing: null, interval: null };

function columnsOfFigures(figures: readonly Figure[], multiplier: number): FigureColumns {
  const steps = 1e8 / multiplier;
  const rounded = (value: number, made: 'published' | 'computed' | undefined) =>
    made === 'computed' ? Math.round(value * steps) / steps : value;
  return {
    value: entriesOf(figures.map(({ value, interval }) => (value === null ? null : rounded(value, interval?.made)))),
    missing: kindsOf(figures.map(({ missing }) => missing)),
    low: entriesOf(figures.map(({ interval }) => (interval === null ? null : rounded(interval.low, interval.made)))),
    high: entriesOf(figures.map(({ interval }) => (interval === null ? null : rounded(interval.high, interval.made)))),
    intervalMade: kindsOf(figures.map(({ interval }) => interval?.made ?? null)),
  };
}

function figuresOf({ value, missing, low, high, intervalMade }: FigureColumns): (at: number) => Figure {
  return (at) => {
    const made = kindAt(intervalMade, at);
    return {
      value: value?.[at] ?? null,
      missing: kindAt(missing, at),
      interval: made === null ? null : { low: low?.[at] ?? Number.NaN, high: high?.[at] ?? Number.NaN, made },
    };
  };
}

function rankAt(columns: ComparedColumns['rank'], at: number): IndicatorRank | null {
  const rank = columns?.rank?.[at] ?? null;
  if (columns === null || rank === null) return null;
  const { best, worst, apartFromNext, of } = columns;
  return {
    ...{ rank, of, best: best?.[at] ?? null, worst: worst?.[at] ?? null },
    apartFromNext: kindAt(apartFromNext, at),
  };
}

function entriesOf<Value>(values: (Value | null)[]): Entries<Value> {
  return values.every((value) => value === null) ? null : values;
}

function kindsOf<Value>(given: readonly Value[], keyOf: (value: Value) => unknown = (value) => value): Kinds<Value> {
  const known = new Map<unknown, number>();
  const values: Value[] = [];
  const at = given.map((value) => {
    const key = keyOf(value);
    const found = known.get(key) ?? values.length;
    if (found === values.length) {
      known.set(key, found);
      values.push(value);
    }
    return found;
  });
  return { values, at };
}

function kindAt<Value>({ values, at }: Kinds<Value>, area: number): Value {
  const kind = at[area];
  if (kind === undefined || kind >= values.length) throw new RangeError(`Area ${area} is of no kind.`);
  return values[kind] as Value;
}

import type { Indicator, MissingReason } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../open-database.ts';
import { indicatorSeries } from '../tables/index.ts';
import { hasTellingCount } from './hidden-cells.ts';
import { impliedCount } from './implied-count.ts';

/** The figures of one series as its source has them: columns of one length, an entry an area. */
export interface SeriesFigures {
  /** `area.number`, 0 for the whole country; each once. */
  readonly areaNumber: number[];
  /** Null where `missing` says why. */
  readonly value: (number | null)[];
  readonly count: (number | null)[];
  readonly denominator: (number | null)[];
  readonly low: (number | null)[];
  readonly high: (number | null)[];
  readonly responseRate: (number | null)[];
  readonly missing: (MissingReason | null)[];
}

export type NewSeries = Omit<typeof indicatorSeries.$inferInsert, 'id' | 'hasSmallCounts'> & {
  readonly figures: SeriesFigures;
};

/** No figures yet, to push them into. */
export function noFigures(): SeriesFigures {
  return {
    areaNumber: [],
    value: [],
    count: [],
    denominator: [],
    low: [],
    high: [],
    responseRate: [],
    missing: [],
  };
}

/** What a source says of one area. */
export type StoredFigure = { readonly [Column in keyof SeriesFigures]: SeriesFigures[Column][number] };

export function pushFigure(figures: SeriesFigures, figure: StoredFigure): void {
  figures.areaNumber.push(figure.areaNumber);
  figures.value.push(figure.value);
  figures.count.push(figure.count);
  figures.denominator.push(figure.denominator);
  figures.low.push(figure.low);
  figures.high.push(figure.high);
  figures.responseRate.push(figure.responseRate);
  figures.missing.push(figure.missing);
}

/** So much goes to the database at once: more saves no more waiting for it, and takes memory. */
const most = { series: 1000, figures: 20_000 } as const;

/**
 * Writes series with their figures, and tells after each part how many figures are written. Everything that loads
 * figures comes through here: it notes which series hold small counts, on which what may be shown rests. Whoever calls
 * has made sure that the areas exist.
 */
export async function insertSeries(
  transaction: Transaction,
  indicator: Pick<Indicator, 'measure' | 'multiplier'>,
  series: Iterable<NewSeries>,
  onWritten: (figures: number) => void = () => undefined,
): Promise<void> {
  let written = 0;
  for (const part of partsOf(series)) {
    const ids = await insertKeys(transaction, indicator, part);
    await insertFigures(
      transaction,
      part.map(({ figures }) => figures),
      ids,
    );
    written += part.reduce((sum, { figures }) => sum + figures.areaNumber.length, 0);
    onWritten(written);
  }
}

function* partsOf(series: Iterable<NewSeries>): Generator<readonly NewSeries[]> {
  let part: NewSeries[] = [];
  let figures = 0;
  for (const one of series) {
    part.push(one);
    figures += one.figures.areaNumber.length;
    if (part.length < most.series && figures < most.figures) continue;
    yield part;
    part = [];
    figures = 0;
  }
  if (part.length > 0) yield part;
}

/** The ids of the series, in their order. */
async function insertKeys(
  transaction: Transaction,
  { measure, multiplier }: Pick<Indicator, 'measure' | 'multiplier'>,
  series: readonly NewSeries[],
): Promise<number[]> {
  const made = await transaction
    .insert(indicatorSeries)
    .values(
      series.map(({ figures, ...key }) => ({
        ...key,
        hasSmallCounts: figures.value.some((_, at) => {
          const figure = entry(figures, at);
          const count = impliedCount({ measure, multiplier }, figure);
          return hasTellingCount(measure, { count, denominator: figure.denominator });
        }),
      })),
    )
    .returning();
  // Nothing promises that what is inserted together comes back in its order.
  const ids = new Map(made.map((row) => [keyOf(row), row.id]));
  return series.map((one) => {
    const id = ids.get(keyOf(one));
    if (id === undefined) throw new Error('The database made no series.');
    return id;
  });
}

const keyOf = ({
  indicatorId,
  level,
  year,
  sex,
  ageGroup = null,
  areaVersion = null,
}: Omit<NewSeries, 'figures' | 'moved' | 'loadId'>) =>
  JSON.stringify([indicatorId, level, year, sex, ageGroup, areaVersion]);

function entry({ value, count, denominator, low, high }: SeriesFigures, at: number) {
  return {
    ...{ value: value[at] ?? null, count: count[at] ?? null, denominator: denominator[at] ?? null },
    ...{ low: low[at] ?? null, high: high[at] ?? null },
  };
}

/** One statement: columns as arrays are read by the database many times as fast as rows of parameters. */
async function insertFigures(
  transaction: Transaction,
  series: readonly SeriesFigures[],
  ids: readonly number[],
): Promise<void> {
  const column = (of: (figures: SeriesFigures, at: number) => readonly (number | string | null)[]) =>
    `{${series.flatMap((figures, at) => of(figures, at).map((value) => value ?? 'NULL')).join(',')}}`;
  await transaction.execute(sql`
    insert into indicator_value (series_id, area_number, value, count, denominator, low, high, response_rate, missing)
    select * from unnest(
      ${column(({ areaNumber }, at) => areaNumber.map(() => ids[at] as number))}::int[],
      ${column(({ areaNumber }) => areaNumber)}::int[],
      ${column(({ value }) => value)}::float8[],
      ${column(({ count }) => count)}::float8[],
      ${column(({ denominator }) => denominator)}::float8[],
      ${column(({ low }) => low)}::float8[],
      ${column(({ high }) => high)}::float8[],
      ${column(({ responseRate }) => responseRate)}::float8[],
      ${column(({ missing }) => missing)}::missing_reason[]
    )`);
}

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

/**
 * Writes series with their figures. Everything that loads figures comes through here: it notes which series hold small
 * counts, on which what may be shown rests. Whoever calls has made sure that the areas exist.
 */
export async function insertSeries(
  transaction: Transaction,
  { measure, multiplier }: Pick<Indicator, 'measure' | 'multiplier'>,
  series: readonly NewSeries[],
): Promise<void> {
  for (const { figures, ...key } of series) {
    const hasSmallCounts = figures.value.some((_, at) => {
      const figure = entry(figures, at);
      const count = impliedCount({ measure, multiplier }, figure);
      return hasTellingCount(measure, { count, denominator: figure.denominator });
    });
    const [made] = await transaction
      .insert(indicatorSeries)
      .values({ ...key, hasSmallCounts })
      .returning({ id: indicatorSeries.id });
    if (!made) throw new Error('The database made no series.');
    await insertFigures(transaction, made.id, figures);
  }
}

function entry({ value, count, denominator, low, high }: SeriesFigures, at: number) {
  return {
    ...{ value: value[at] ?? null, count: count[at] ?? null, denominator: denominator[at] ?? null },
    ...{ low: low[at] ?? null, high: high[at] ?? null },
  };
}

/** One statement a series: columns as arrays are read by the database many times as fast as rows of parameters. */
async function insertFigures(transaction: Transaction, seriesId: number, figures: SeriesFigures): Promise<void> {
  const column = (values: readonly (number | string | null)[]) =>
    `{${values.map((value) => value ?? 'NULL').join(',')}}`;
  await transaction.execute(sql`
    insert into indicator_value (series_id, area_number, value, count, denominator, low, high, response_rate, missing)
    select ${seriesId}::int, figures.* from unnest(
      ${column(figures.areaNumber)}::int[],
      ${column(figures.value)}::float8[],
      ${column(figures.count)}::float8[],
      ${column(figures.denominator)}::float8[],
      ${column(figures.low)}::float8[],
      ${column(figures.high)}::float8[],
      ${column(figures.responseRate)}::float8[],
      ${column(figures.missing)}::missing_reason[]
    ) as figures`);
}

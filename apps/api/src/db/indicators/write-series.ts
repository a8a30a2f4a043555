import type { Indicator } from '@halsouppdrag/domain';
import type { Transaction } from '../open-database.ts';
import { indicatorSeries } from '../tables/index.ts';
import { copiedFigures, copyFigures, type FiguresOfSeries } from './copy-figures.ts';
import { hasTellingCount } from './hidden-cells.ts';
import { impliedCount } from './implied-count.ts';
import { numberAt, type SeriesFigures } from './series-figures.ts';

export type NewSeries = Omit<typeof indicatorSeries.$inferInsert, 'id' | 'hasSmallCounts'> & {
  readonly figures: SeriesFigures;
};

/** So much goes to the database at once: more saves no more waiting for it, and takes memory. */
const most = { series: 1000, figures: 50_000 } as const;

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
    await copyFigures(transaction, copiedFigures(await insertKeys(transaction, indicator, part)));
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

/** The series with their ids, in their order. */
async function insertKeys(
  transaction: Transaction,
  { measure, multiplier }: Pick<Indicator, 'measure' | 'multiplier'>,
  series: readonly NewSeries[],
): Promise<FiguresOfSeries[]> {
  const made = await transaction
    .insert(indicatorSeries)
    .values(
      series.map(({ figures, ...key }) => ({
        ...key,
        hasSmallCounts: figures.areaNumber.some((_, at) => {
          const figure = figureAt(figures, at);
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
    return { id, figures: one.figures };
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

const figureAt = ({ value, count, denominator, low, high }: SeriesFigures, at: number) => ({
  ...{ value: numberAt(value, at), count: numberAt(count, at), denominator: numberAt(denominator, at) },
  ...{ low: numberAt(low, at), high: numberAt(high, at) },
});

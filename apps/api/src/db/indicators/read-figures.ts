import { sql } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { indicatorValue } from '../tables/index.ts';
import type { StoredFigure } from './write-series.ts';

const { seriesId, areaNumber, value, count, denominator, low, high, responseRate, missing } = indicatorValue;

type Column<Name extends keyof StoredFigure> = StoredFigure[Name];
type Written = [
  seriesId: number,
  areaNumber: number,
  value: Column<'value'>,
  count: Column<'count'>,
  denominator: Column<'denominator'>,
  low: Column<'low'>,
  high: Column<'high'>,
  responseRate: Column<'responseRate'>,
  missing: Column<'missing'>,
];

/**
 * All figures of some series, as stored. As one text: thousands of rows of many columns take the driver longer to take
 * apart than all that is reckoned with them.
 */
export async function readFigures(
  db: Db | Transaction,
  ids: readonly number[],
): Promise<(StoredFigure & { readonly seriesId: number })[]> {
  const row = sql`json_build_array(${seriesId}, ${areaNumber}, ${value}, ${count}, ${denominator}, ${low}, ${high}, ${responseRate}, ${missing})`;
  const [found] = await db
    .select({ text: sql<string | null>`json_agg(${row})::text` })
    .from(indicatorValue)
    // An array, not a list: the statement is the same however many there are.
    .where(sql`${seriesId} = any(${`{${ids.join(',')}}`}::int[])`);
  const written: Written[] = JSON.parse(found?.text ?? '[]');
  return written.map(([of, number, held, counted, among, lower, upper, response, why]) => ({
    seriesId: of,
    areaNumber: number,
    value: held,
    count: counted,
    denominator: among,
    low: lower,
    high: upper,
    responseRate: response,
    missing: why,
  }));
}

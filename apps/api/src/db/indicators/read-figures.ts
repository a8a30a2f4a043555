import { sql } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { indicatorValue } from '../tables/index.ts';
import { type FiguresText, figuresOf, type StoredSeriesFigure } from './figures-text.ts';

const { seriesId, areaNumber, value, count, denominator, low, high, responseRate, missing } = indicatorValue;

const row = sql`json_build_array(${seriesId}, ${areaNumber}, ${value}, ${count}, ${denominator}, ${low}, ${high}, ${responseRate}, ${missing})`;

/** All figures of some series, as stored. */
export async function readFigures(db: Db | Transaction, ids: readonly number[]): Promise<StoredSeriesFigure[]> {
  return figuresOf(await readFiguresText(db, ids));
}

/**
 * The same, not yet taken apart. As one text: thousands of rows of many columns take the driver longer to take apart
 * than all that is reckoned with them.
 */
export async function readFiguresText(db: Db | Transaction, ids: readonly number[]): Promise<FiguresText> {
  const [found] = await db
    .select({ text: sql<string | null>`json_agg(${row})::text` })
    .from(indicatorValue)
    // An array, not a list: the statement is the same however many there are.
    .where(sql`${seriesId} = any(${`{${ids.join(',')}}`}::int[])`);
  return found?.text ?? '[]';
}

/** The figures of the first so many areas of each of some series. */
export async function readFirstFigures(
  db: Db | Transaction,
  ids: readonly number[],
  areas: number,
): Promise<StoredSeriesFigure[]> {
  const [found] = await db.execute<{ text: string | null }>(sql`
    select json_agg(${row})::text as text
    from unnest(${`{${ids.join(',')}}`}::int[]) as asked (id),
      lateral (
        select * from ${indicatorValue} where ${seriesId} = asked.id order by ${areaNumber} limit ${areas}
      ) as indicator_value`);
  return figuresOf(found?.text ?? '[]');
}

import type { Indicator } from '@halsouppdrag/domain';
import { asc, eq } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { indicator, source } from '../tables/index.ts';

/** All indicators by id, those without figures too. */
export async function findIndicators(db: Db | Transaction): Promise<Indicator[]> {
  const rows = await db
    .select({ indicator, source })
    .from(indicator)
    .innerJoin(source, eq(source.id, indicator.sourceId))
    .orderBy(asc(indicator.id));
  return rows.map((row) => {
    const { sourceId: _, ...rest } = row.indicator;
    return { ...rest, source: row.source };
  });
}

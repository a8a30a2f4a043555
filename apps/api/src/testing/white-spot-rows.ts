import { sql } from 'drizzle-orm';
import type { Db } from '../db/open-database.ts';
import { behov, indicator, indicatorValue } from '../db/tables/index.ts';
import { indexIndicatorId } from '../db/white-spots/find-need.ts';
import { testNow } from './test-api.ts';

/** Gives lokalsamhällen of the small region a socio-economic index. */
export async function giveIndex(db: Db, values: Record<string, number>): Promise<void> {
  await db.insert(indicator).values({
    id: indexIndicatorId,
    name: 'Socioekonomiskt index',
    unit: 'index 1–5',
    polarity: 'highIsGood',
    description: 'Påhittat.',
    sourceId: 'prov',
  });
  // An earlier year, so that a test sees that the latest is taken.
  const years = [2020, 2022];
  await db.insert(indicatorValue).values(
    years.flatMap((year) =>
      Object.entries(values).map(([areaId, value]) => ({
        indicatorId: indexIndicatorId,
        areaId,
        year,
        value: year === 2022 ? value : 5,
      })),
    ),
  );
}

type BehovRow = Pick<typeof behov.$inferInsert, 'areaId' | 'levnadsvana'> &
  Partial<Pick<typeof behov.$inferInsert, 'description' | 'deletedAt'>>;

/** A behov straight into the database. */
export async function registerBehov(db: Db, row: BehovRow): Promise<void> {
  const by = { createdBy: 'samordnare-tierp', createdAt: testNow, updatedBy: 'samordnare-tierp', updatedAt: testNow };
  await db
    .insert(behov)
    .values({ id: crypto.randomUUID(), version: 1, malgrupp: '', description: 'Få rör sig', ...by, ...row });
}

/** So that one test does not count what another logged. */
export async function removeAllInsatser(db: Db): Promise<void> {
  await db.execute(sql`update insats set deleted_at = now()`);
}

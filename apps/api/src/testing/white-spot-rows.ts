import { sql } from 'drizzle-orm';
import { indexIndicatorId } from '../db/indicators/area-index.ts';
import { GatheredFigures } from '../db/indicators/series-figures.ts';
import { insertSeries } from '../db/indicators/write-series.ts';
import type { Db } from '../db/open-database.ts';
import { area, behov, indicator } from '../db/tables/index.ts';
import { storedFigure as figure } from './stored-figure.ts';
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
    measure: 'index',
    multiplier: 1,
    comparison: 'none',
    protection: 'published',
    levnadsvana: null,
    fetchFrom: [],
    example: false,
  });
  const numbers = new Map(
    (await db.select({ id: area.id, number: area.number }).from(area)).map(({ id, number }) => [id, number]),
  );
  // An earlier year, so that a test sees that the latest is taken.
  for (const year of [2020, 2022]) {
    const figures = new GatheredFigures();
    for (const [areaId, value] of Object.entries(values)) {
      const areaNumber = numbers.get(areaId) ?? 0;
      figures.push(figure({ areaNumber, value: year === 2022 ? value : 5 }));
    }
    const key = { indicatorId: indexIndicatorId, level: 'lokalsamhalle', year, sex: 'all' } as const;
    await db.transaction((transaction) =>
      insertSeries(transaction, { measure: 'index', multiplier: 1 }, [{ ...key, figures: figures.figures() }]),
    );
  }
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

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database/create-test-database.ts';
import { writeAudit } from '../db/audit.ts';
import { figureReader } from '../db/indicators/figure-reader.ts';
import { GatheredFigures } from '../db/indicators/series-figures.ts';
import { insertSeries } from '../db/indicators/write-series.ts';
import { keptAnswers } from '../db/kept-answers.ts';
import { loadRegion } from '../db/load-region.ts';
import { migrateDatabase } from '../db/migrate-database.ts';
import { type Database, openDatabase } from '../db/open-database.ts';
import { regionWithIndicators, testIndicator, testValue } from '../testing/region-with-indicators.ts';
import { type CellHider, cellHider, hideHere } from './cell-hider.ts';
import { hideAhead } from './hide-ahead.ts';

const few = testIndicator('few');
const open = testIndicator('open', { protection: 'published' });
const many = testIndicator('many');
const logger = pino({ enabled: false });

describe('what may not be told', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url);
    await migrateDatabase(database);
    const kommun = (id: string, year: number, count: number) =>
      testValue(id, 'kommun:0360', { year, count, denominator: 100 });
    const values = [kommun('few', 2021, 3), kommun('few', 2022, 2), kommun('open', 2022, 3), kommun('many', 2022, 30)];
    await loadRegion(database.db, regionWithIndicators([few, open, many], values), new Date());
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  /** Starts it, and gives the keys of all that is hidden, in their order. */
  async function start() {
    const hidden: string[] = [];
    const hide: CellHider = (key, ask) => {
      hidden.push(key);
      return hideHere(key, ask);
    };
    const figures = figureReader(database.db, keptAnswers(database.db), hide);
    return { hidden, stop: await hideAhead(database, figures, logger) };
  }

  it('is worked out at the start of what has it, and anew when more is loaded', async () => {
    const { hidden, stop } = await start();
    await vi.waitFor(() => expect(hidden).toHaveLength(2), { timeout: 60_000 });
    const before = new Set(hidden);
    await database.db.transaction(async (transaction) => {
      const gathered = new GatheredFigures();
      gathered.push({
        ...{ areaNumber: 0, value: 4, count: 4, denominator: 100 },
        ...{ low: null, high: null, responseRate: null, missing: null },
      });
      const figures = gathered.figures();
      const key = { indicatorId: 'many', level: 'riket', year: 2023, sex: 'all', figures } as const;
      await insertSeries(transaction, many, [key]);
      const load = { entity: 'load', entityId: '1', action: 'load', changes: {} } as const;
      await writeAudit(transaction, { at: new Date(), by: null, ...load });
    });
    await vi.waitFor(() => expect(hidden.filter((key) => !before.has(key))).toHaveLength(1), { timeout: 60_000 });
    stop();
  });

  it('begins with the latest year', async () => {
    const ahead = await figureReader(database.db, null, async (key, ask) => {
      const { indicators } = await ask();
      asked.push(indicators.flatMap(({ series }) => series.map(({ id }) => id)));
      return hideHere(key, ask);
    }).ahead();
    const asked: number[][] = [];
    for (const hide of ahead) await hide();
    const rows = await database.sql`select id, year from indicator_series`;
    const yearOf = new Map(rows.map(({ id, year }) => [id as number, year as number]));
    expect(asked.map(([id]) => yearOf.get(id as number))).toEqual([2023, 2022, 2021]);
  });

  it('is ready before a transaction that reads it is opened: nobody waits for it with something held', async () => {
    const hide = cellHider();
    let [isOpen, asked, askedOpen] = [false, 0, 0];
    const figures = figureReader(database.db, null, (key, ask) =>
      hide(key, () => {
        asked += 1;
        if (isOpen) askedOpen += 1;
        return ask();
      }),
    );
    const [series] = (await figures.loaded()).seriesOf('few').filter(({ year }) => year === 2021);
    if (series === undefined) throw new Error('The test has no series.');
    await figures.ready(series);
    isOpen = true;
    const shown = await database.db.transaction((transaction) =>
      figures.within(transaction).ofArea('kommun:0360', [series]),
    );
    expect(shown.get(series.id)).toMatchObject({ value: null, count: '..' });
    expect([asked, askedOpen]).toEqual([1, 0]);
  });
});

import type { WhiteSpots } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { hideHere } from '../../hiding/cell-hider.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';
import { giveIndex } from '../../testing/white-spot-rows.ts';
import { readAreaIndex } from './area-index.ts';
import { figureReader } from './figure-reader.ts';

const soderfors = 'regso:0360R001';
const staden = 'regso:0380R001';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  await giveIndex(api.database.db, { [soderfors]: 1, [staden]: 3 });
});
afterAll(() => api.close());

const index = () => readAreaIndex(figureReader(api.database.db, null, hideHere));
const shown = async () => {
  const { rows } = (await api.call('/api/white-spots')).json<WhiteSpots>();
  return new Map(rows.map((row) => [row.areaId, row.index]));
};

it('the index of the latest year, with where it comes from', async () => {
  expect(await index()).toEqual({
    ...{ sourceId: 'prov', year: 2022, mark: null },
    of: new Map([
      [soderfors, 1],
      [staden, 3],
    ]),
  });
});

it('what the rules hide as a figure is no index either: it rests on fewer than 50 answers', async () => {
  expect((await shown()).get(staden)).toBe(3);
  const { db } = api.database;
  await db.execute(sql`update indicator set protection = 'survey' where id = 'socioekonomiskt-index'`);
  await db.execute(sql`update indicator_value set denominator = 49
    where area_number = (select number from area where id = ${staden})`);
  expect((await index()).of).toEqual(new Map([[soderfors, 1]]));
  expect((await shown()).get(staden)).toBeNull();
  await db.execute(sql`update indicator_value set denominator = 50 where denominator = 49`);
  expect((await shown()).get(staden)).toBe(3);
});

it('no figure that may be told is no index, of no year', async () => {
  await api.database.db.execute(sql`update indicator_value set denominator = 49`);
  expect(await index()).toEqual({ sourceId: null, year: null, mark: null, of: new Map() });
});

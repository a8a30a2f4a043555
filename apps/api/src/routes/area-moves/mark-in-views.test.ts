import type { AreaDetail, IndicatorValue, KommunReport, ResourcesByIndex, WhiteSpots } from '@halsouppdrag/domain';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { indexIndicatorId } from '../../db/indicators/area-index.ts';
import { indicatorSeries } from '../../db/tables/index.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';
import { giveIndex } from '../../testing/white-spot-rows.ts';

const mark = 'omräknad från RegSO 2018, efter befolkning';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  await giveIndex(api.database.db, { 'regso:0360R001': 1, 'regso:0380R001': 3 });
  const moved = {
    ...{ from: 'RegSO2018', method: 'population' as const, weights: 'andel av befolkningen' },
    ...{ ofParts: 0, ofWholes: 2, without: 0, notes: [], areasOfParts: [] },
  };
  await api.database.db
    .update(indicatorSeries)
    .set({ moved })
    .where(and(eq(indicatorSeries.indicatorId, indexIndicatorId), eq(indicatorSeries.year, 2022)));
});
afterAll(() => api.close());

it('the kommun is followed up by figures that say they were moved, in page and table', async () => {
  const { indicators } = (await api.call('/api/kommun-reports/kommun:0360?year=2026')).json<KommunReport>();
  const marks = indicators.map((one) => [one.id, one.mark]);
  expect(marks).toContainEqual(['socioekonomiskt-index', mark]);
  expect(marks.filter(([, of]) => of !== null)).toHaveLength(1);
  const rows = (await api.call('/api/kommun-reports.csv?area=lan:03&year=2026')).text.split('\r\n');
  const ofIndex = rows.filter((row) => row.startsWith('Socioekonomiskt index;'));
  expect(ofIndex.length).toBeGreaterThan(0);
  for (const row of ofIndex) expect(row).toContain(`;Hälsouppdraget, Påhittade uppgifter för prov, ${mark}`);
});

it('the year before, which was not moved, says nothing of it', async () => {
  const { indicators } = (await api.call('/api/kommun-reports/kommun:0360?year=2021')).json<KommunReport>();
  expect(indicators.map(({ year, mark: of }) => [year, of])).toEqual([[2020, null]]);
});

it('need that rests on a moved index says so, in page and file', async () => {
  expect((await api.call('/api/white-spots')).json<WhiteSpots>().indexMark).toBe(mark);
  expect((await api.call('/api/resources-by-index')).json<ResourcesByIndex>().indexMark).toBe(mark);
  const [, ...rows] = (await api.call('/api/white-spots.csv')).text.trimEnd().split('\r\n');
  for (const row of rows) expect(row).toContain(`;Påhittade uppgifter för prov, ${mark};`);
  expect(rows.length).toBeGreaterThan(0);
});

it('so does coverage by index', async () => {
  const question = { kinds: ['vardcentral', 'narmottagning'], statuses: ['oppen'], limits: [10] };
  const answer = await api.send('POST', '/api/coverage', question);
  expect(answer.json<{ indexMark: string }>().indexMark).toBe(mark);
});

it('so does each figure of the map and of an area', async () => {
  const values = (await api.call(`/api/indicators/${indexIndicatorId}/values`)).json<{ items: IndicatorValue[] }>();
  const area = (await api.call('/api/areas/regso:0360R001')).json<AreaDetail>();
  for (const figures of [values.items, area.indicatorValues]) {
    const ofIndex = figures.filter((one) => one.indicatorId === indexIndicatorId);
    expect(new Set(ofIndex.map(({ year, mark: of }) => `${year} ${of}`))).toEqual(
      new Set([`2022 ${mark}`, '2020 null']),
    );
  }
});

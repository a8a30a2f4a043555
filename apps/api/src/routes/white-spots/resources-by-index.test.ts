import type { InsatsInput, ResourcesByIndex } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';
import { giveIndex } from '../../testing/white-spot-rows.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  await giveIndex(api.database.db, { 'regso:0360R001': 1, 'regso:0380R001': 4 });
  const [tierp, uppsala] = [await api.as('samordnare-tierp'), await api.as('samordnare-uppsala')];
  const running = { status: 'pagar', startsOn: '2026-11-01', endsOn: '2026-11-30' } as const;
  const spent = (hours: number | null, sek: number | null): Pick<InsatsInput, 'resources'> => ({
    resources: [{ fundingSource: 'projekt', hours, sek, note: '' }],
  });
  await api.log({ ...running, areaIds: ['kommun:0360'], targeting: 'riktad', ...spent(16, 1601) }, tierp);
  await api.log({ ...running, targeting: 'universell', ...spent(4, null) }, tierp);
  await api.log({ ...running, ...spent(null, 500) }, tierp);
  await api.log({ ...running, areaIds: ['regso:0360R002'], ...spent(1, null) }, tierp);
  await api.log({ ...running, areaIds: ['regso:0380R001'] }, uppsala);
  await api.log({ ...running, status: 'installd', ...spent(100, 100) }, tierp);
  await api.log({ ...running, endsOn: '2026-11-21', ...spent(7, null) }, tierp);
});
afterAll(() => api.close());

const read = async (query = '') => (await api.call(`/api/resources-by-index${query}`)).json<ResourcesByIndex>();

describe('resources by socio-economic index', () => {
  it('always shows the five classes, and apart what has no index', async () => {
    const { classes, ...rest } = await read();
    expect(classes.map(({ index, areas, population, insatser }) => [index, areas, population, insatser])).toEqual([
      [1, 1, 1601, 3],
      [2, 0, 0, 0],
      [3, 0, 0, 0],
      [4, 1, 1967, 1],
      [5, 0, 0, 0],
      [null, 1, 0, 2],
    ]);
    expect(rest).toMatchObject({
      insatser: 5,
      withoutResources: 1,
      indexSourceId: 'prov',
      indexYear: 2022,
      populationYear: 2022,
      period: { from: '2026-11-22', to: '2026-11-22' },
    });
  });

  it('splits hours and kronor by aim, per 1 000 inhabitants, none where nobody lives', async () => {
    const { classes } = await read();
    const [first, second] = classes;
    expect(first?.resources).toEqual([
      { aim: 'universell', hours: 4, sek: 0, hoursPerThousand: expect.closeTo(4000 / 1601, 9), sekPerThousand: 0 },
      {
        aim: 'riktad',
        hours: 16,
        sek: 1601,
        hoursPerThousand: expect.closeTo(16_000 / 1601, 9),
        sekPerThousand: expect.closeTo(1000, 9),
      },
      { aim: 'notStated', hours: 0, sek: 500, hoursPerThousand: 0, sekPerThousand: expect.closeTo(500_000 / 1601, 9) },
    ]);
    expect(second?.resources.map(({ hoursPerThousand }) => hoursPerThousand)).toEqual([null, null, null]);
    expect(classes.at(-1)?.resources[2]).toMatchObject({ hours: 1, hoursPerThousand: null });
  });

  it('adds up to every hour and krona of the period', async () => {
    const sum = ({ classes }: ResourcesByIndex, key: 'hours' | 'sek') =>
      classes.flatMap(({ resources }) => resources).reduce((total, one) => total + one[key], 0);
    expect(sum(await read(), 'hours')).toBeCloseTo(21, 9);
    expect(sum(await read(), 'sek')).toBeCloseTo(2101, 9);
    expect(sum(await read('?from=2026-11-21&to=2026-11-22'), 'hours')).toBeCloseTo(28, 9);
  });

  it('without an index has everything apart', async () => {
    const own = await openTestApi(await createTestDatabase());
    const { classes, indexSourceId, indexYear } = (await own.call('/api/resources-by-index')).json<ResourcesByIndex>();
    expect([classes.at(-1)?.areas, indexSourceId, indexYear]).toEqual([3, null, null]);
    await own.close();
  });

  it.each(['from=2026-02-02&to=2026-02-01', 'area=kommun:0360'])('refuses %s', async (query) => {
    expect((await api.call(`/api/resources-by-index?${query}`)).status).toBe(400);
  });
});

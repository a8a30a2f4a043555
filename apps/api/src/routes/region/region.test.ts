import type { AuditEvent, Indicator, IndicatorValue, PopulationPoint, Region, Tatort } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { smallRegionPopulation } from '../../testing/small-region.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

const get = async <T>(path: string) => (await api.call(path)).json<T>();

describe('the region', () => {
  it('is named by /api/health', async () => {
    expect(await get('/api/health')).toEqual({
      status: 'ok',
      version: '0.0.0',
      region: { code: '03', name: 'Provlän' },
      database: 'external',
    });
  });

  it('says its levels, opening view and sources', async () => {
    const region = await get<Region>('/api/region');
    expect(region).toMatchObject({
      code: '03',
      bbox: [17, 60, 17.6, 60.1],
      populationYear: 2022,
      populationSourceId: 'prov',
    });
    expect(region.levels.map(({ level, areas }) => [level, areas])).toEqual([
      ['lan', 1],
      ['kommun', 2],
      ['lokalsamhalle', 3],
      ['deso', 6],
    ]);
    expect(region.sources[0]).toMatchObject({ id: 'prov', date: '2026-01-01' });
  });

  it('has tätorter, a base map and a point for everyone', async () => {
    expect((await get<{ items: Tatort[] }>('/api/tatorter')).items[0]).toMatchObject({
      id: 'soderfors',
      position: [17.05, 60.05],
    });
    expect(await get('/api/basemap.topojson')).toMatchObject({ type: 'Topology' });
    const { items } = await get<{ items: PopulationPoint[] }>('/api/population-points');
    expect(items).toHaveLength(6);
    expect(items.reduce((sum, { population }) => sum + population, 0)).toBe(smallRegionPopulation);
  });

  it('has indicators with their source, and values, also the one that is missing', async () => {
    const { items } = await get<{ items: Indicator[] }>('/api/indicators');
    expect(items[0]).toMatchObject({ id: 'ohalsa', polarity: 'lowIsGood', source: { id: 'prov' } });
    const values = await get<{ items: IndicatorValue[] }>('/api/indicators/ohalsa/values?level=lokalsamhalle');
    expect(values.items.map(({ value }) => value)).toEqual([2.5, null]);
    expect((await get<{ items: unknown[] }>('/api/indicators/ohalsa/values?level=deso')).items).toEqual([]);
    expect((await api.call('/api/indicators/okand/values')).status).toBe(404);
    expect((await api.call('/api/indicators/O%00/values')).status).toBe(400);
  });

  it('left its loading in the audit trail', async () => {
    const { items } = await get<{ items: AuditEvent[] }>('/api/audit?entity=region&id=03');
    expect(items).toMatchObject([{ action: 'load', personId: null, personName: null }]);
  });
});

import { type Area, type AreaDetail, type AreaFeature, tileLayer } from '@halsouppdrag/domain';
import { VectorTile } from '@mapbox/vector-tile';
import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { smallRegionPopulation } from '../../testing/small-region.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

describe('GET /api/areas', () => {
  it.each([
    ['lan', 1],
    ['kommun', 2],
    ['lokalsamhalle', 3],
    ['deso', 6],
  ])('gives every %s, and the same people on every level', async (level, count) => {
    const answer = (await api.call(`/api/areas?level=${level}`)).json<{
      items: Area[];
      populationYear: number;
      sourceId: string;
    }>();
    expect(answer).toMatchObject({ populationYear: 2022, sourceId: 'prov' });
    expect(answer.items).toHaveLength(count);
    expect(answer.items.reduce((sum, { population }) => sum + population, 0)).toBe(smallRegionPopulation);
  });

  it('gives all levels, largest first, and exactly the fields of an area', async () => {
    const { items } = (await api.call('/api/areas')).json<{ items: Area[] }>();
    expect(items.map(({ level }) => level)).toEqual([
      'lan',
      ...Array(2).fill('kommun'),
      ...Array(3).fill('lokalsamhalle'),
      ...Array(6).fill('deso'),
    ]);
    expect(items[3]).toEqual({
      id: 'regso:0360R001',
      code: '0360R001',
      name: 'Söderfors',
      level: 'lokalsamhalle',
      parentId: 'kommun:0360',
      population: 1601,
      bbox: [17, 60, 17.2, 60.1],
    });
  });

  it.each([
    ['level=stad', 'level'],
    ['level=kommun&level=lan', 'level'],
    ['nivå=kommun', 'nivå'],
  ])('refuses %s', async (query, field) => {
    const answer = await api.call(`/api/areas?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe(field);
  });
});

describe('GET /api/areas/{id}', () => {
  it('gives what the panel of an area shows', async () => {
    await api.log({ areaIds: ['deso:0360A0010'], levnadsvanor: ['somn', 'stress'] });
    await api.log({ areaIds: ['regso:0360R001', 'deso:0360A0010'], levnadsvanor: ['somn'] });
    await api.log({ areaIds: ['kommun:0360'], levnadsvanor: ['tobak'] });
    const detail = (await api.call('/api/areas/regso:0360R001')).json<AreaDetail>();
    expect(detail).toMatchObject({
      name: 'Söderfors',
      population: 1601,
      populationYear: 2022,
      sourceId: 'prov',
      populationBySex: [
        { sex: 'women', population: 800 },
        { sex: 'men', population: 801 },
      ],
      parents: [
        { id: 'kommun:0360', name: 'Tierp', level: 'kommun' },
        { id: 'lan:03', name: 'Provlän', level: 'lan' },
      ],
      indicatorValues: [
        {
          ...{ indicatorId: 'ohalsa', areaId: 'regso:0360R001', year: 2022, sex: 'all', ageGroup: null, value: 2.5 },
          ...{ missing: null, areaVersion: null, count: null, denominator: null, interval: null, responseRate: null },
        },
      ],
    });
    expect(detail.children.map(({ id }) => id)).toEqual(['deso:0360A0010', 'deso:0360A0020']);
    expect(detail.vardenheter.map(({ id }) => id)).toEqual(['tierps-vardcentral']);
    expect(detail.nearest).toHaveLength(1);
    expect(detail.nearest[0]).toMatchObject({ kind: 'vardcentral', vardenhetId: 'tierps-vardcentral' });
    expect(detail.nearest[0]?.distanceKm).toBeCloseTo(2.78, 1);
    expect(detail.areaKm2).toBeCloseTo(123.8, 0);
    const counts = Object.fromEntries(
      detail.insatserByLevnadsvana.map(({ levnadsvana, count }) => [levnadsvana, count]),
    );
    expect(counts).toEqual({ fysiskAktivitet: 0, matvanor: 0, alkohol: 0, tobak: 0, somn: 2, stress: 1 });
  });

  it('says 404 of an area that is not there, 400 of what is no id', async () => {
    expect((await api.call('/api/areas/regso:0360R099')).status).toBe(404);
    expect((await api.call('/api/areas/regso%3A0360R001')).status).toBe(200);
    for (const id of ['Tierp', 'kommun:', '%00', '..%2f..', 'kommun:0360%20']) {
      expect((await api.call(`/api/areas/${id}`)).status).toBe(400);
    }
  });
});

describe('GET /api/areas.geojson', () => {
  it('gives the outlines with what colours the map', async () => {
    const answer = await api.call('/api/areas.geojson?level=kommun');
    expect(answer.headers.get('content-type')).toBe('application/geo+json');
    const { features } = answer.json<{ features: AreaFeature[] }>();
    expect(features).toHaveLength(2);
    const { properties, geometry } = features[0] as AreaFeature;
    expect(geometry.type).toBe('Polygon');
    expect(properties).toMatchObject({
      id: 'kommun:0360',
      code: '0360',
      name: 'Tierp',
      level: 'kommun',
      parentId: 'lan:03',
      population: 1601,
    });
    expect(properties.populationPerKm2).toBeCloseTo(1601 / properties.areaKm2, 1);
    expect(booleanPointInPolygon(properties.point, geometry as Polygon)).toBe(true);
  });

  it('is not sent again to who has it, in whatever encoding', async () => {
    const path = '/api/areas.geojson?level=deso';
    const first = await api.app.request(`http://localhost${path}`, { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(first.headers.get('content-encoding')).toBe('br');
    expect(first.headers.get('vary')).toContain('Accept-Encoding');
    const etag = first.headers.get('etag') ?? '';
    const again = await api.call(path, { headers: { 'If-None-Match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await api.call('/api/areas.geojson?level=lan', { headers: { 'If-None-Match': etag } });
    expect(other.status).toBe(200);
    const plain = await api.app.request(`http://localhost${path}`, {
      headers: { 'Accept-Encoding': 'br;q=0, gzip;q=0' },
    });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it('needs a level', async () => {
    expect((await api.call('/api/areas.geojson')).status).toBe(400);
  });
});

describe('GET /api/areas/{level}/tiles/{z}/{x}/{y}', () => {
  const read = async (path: string, headers: Record<string, string> = {}) =>
    api.app.request(`http://localhost:3000/api/areas/${path}`, { headers });
  const idsIn = async (answer: Response) => {
    const layer = new VectorTile(new PbfReader(await answer.arrayBuffer())).layers[tileLayer];
    return Array.from({ length: layer?.length ?? 0 }, (_, k) => layer?.feature(k).properties['id']).sort();
  };

  it('draws every area of the level', async () => {
    const answer = await read('lokalsamhalle/tiles/0/0/0');
    expect(answer.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile');
    const { items } = (await api.call('/api/areas?level=lokalsamhalle')).json<{ items: Area[] }>();
    expect(await idsIn(answer)).toEqual(items.map(({ id }) => id).sort());
  });

  it('is not sent again to who has it', async () => {
    const etag = (await read('kommun/tiles/0/0/0')).headers.get('etag') ?? '';
    expect((await read('kommun/tiles/0/0/0', { 'If-None-Match': etag })).status).toBe(304);
  });

  it('is empty where no area is', async () => {
    const answer = await read('deso/tiles/4/0/0');
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  });

  it.each([
    ['stad/tiles/0/0/0', 'level'],
    ['deso/tiles/13/0/0', 'z'],
    ['deso/tiles/2/4/0', 'x'],
    ['deso/tiles/2/a/0', 'x'],
  ])('refuses %s', async (path, field) => {
    const answer = await api.call(`/api/areas/${path}`);
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe(field);
  });
});

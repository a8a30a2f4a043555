import { describe, expect, it } from 'vitest';
import { readGeometry } from '../read-geometry.ts';
import { featureService } from './feature-service.ts';
import { fetchFeatures, type GetBytes } from './fetch-features.ts';

const point = (at: number) => ({
  type: 'Feature',
  properties: { at },
  geometry: { type: 'Point', coordinates: [17 + at / 100, 60] },
});
/** Answers pages in turn, and remembers what was asked for. */
const fake = (pages: readonly object[]) => {
  const asked: string[] = [];
  const get: GetBytes<string> = async (address) => {
    asked.push(address);
    const page = { type: 'FeatureCollection', ...pages[asked.length - 1] };
    return { ok: true, value: new TextEncoder().encode(JSON.stringify(page)) };
  };
  return { asked, get };
};
const most = { features: 100, bytes: 1024 * 1024 };
const readBack = async (address: string, get: GetBytes<string>) => {
  const found = await fetchFeatures(address, get, most);
  if ('failure' in found) return { ok: false, complaints: [{ message: found.failure }] } as const;
  return found.ok ? readGeometry('lager.geojson', found.value) : found;
};
const numbersOf = async (address: string, get: GetBytes<string>) => {
  const found = await readBack(address, get);
  return found.ok ? found.value.features.map(({ attributes }) => attributes['at']) : found.complaints[0]?.message;
};

describe('features by address', () => {
  it('ArcGIS: goes on from where it is as long as the service says that there is more', async () => {
    const { asked, get } = fake([
      { features: [point(0), point(1)], properties: { exceededTransferLimit: true } },
      { features: [point(2)] },
    ]);
    expect(await numbersOf('https://a.se/arcgis/rest/services/x/FeatureServer/0', get)).toEqual([0, 1, 2]);
    expect(asked[0]).toMatch(/FeatureServer\/0\/query\?where=1%3D1&.*outSR=4326&f=geojson.*resultOffset=0$/);
    expect(asked[1]).toMatch(/resultOffset=2$/);
  });

  it('OGC API Features: follows the next link, but to no other host', async () => {
    const links = (href: string) => [
      { rel: 'self', href: 'x' },
      { rel: 'next', href },
    ];
    const { asked, get } = fake([
      { features: [point(0)], links: links('https://a.se/collections/regso/items?token=2') },
      { features: [point(1)], links: [] },
    ]);
    expect(await numbersOf('https://a.se/collections/regso', get)).toEqual([0, 1]);
    expect(asked).toEqual([
      'https://a.se/collections/regso/items?f=json&limit=500',
      'https://a.se/collections/regso/items?token=2',
    ]);
    const elsewhere = fake([{ features: [point(0)], links: links('http://127.0.0.1/items') }]);
    expect(await numbersOf('https://a.se/collections/regso', elsewhere.get)).toMatch(/samma tjänst/);
    expect(elsewhere.asked).toHaveLength(1);
  });

  it('WFS: counts on until all that matched have come, whatever the order of its axes', async () => {
    const swapped = (at: number) => ({ ...point(at), geometry: { type: 'Point', coordinates: [60, 17 + at] } });
    const { asked, get } = fake([
      { features: [swapped(0)], numberMatched: 2 },
      { features: [swapped(1)], numberMatched: 2 },
    ]);
    expect(await numbersOf('https://a.se/wfs?typeNames=scb:regso&startIndex=7', get)).toEqual([0, 1]);
    expect(asked[1]).toMatch(/^https:\/\/a\.se\/wfs\?typeNames=scb:regso&service=WFS.*startIndex=1$/);
  });

  it('WFS: that has not counted is asked until a page is empty', async () => {
    const { asked, get } = fake([
      { features: [point(0)], numberMatched: 'unknown' },
      { features: [point(1)], numberMatched: 'unknown' },
      { features: [], numberMatched: 'unknown' },
    ]);
    expect(await numbersOf('https://a.se/wfs?typeName=scb:regso', get)).toEqual([0, 1]);
    expect(asked).toHaveLength(3);
  });

  it('keeps the coordinate system that the pages state, and takes no two of them', async () => {
    const crs = (code: number) => ({ type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${code}` } });
    const metres = (at: number) => ({
      ...point(at),
      geometry: { type: 'Point', coordinates: [647_700 + at, 6_638_000] },
    });
    const wfs = 'https://a.se/wfs?typeNames=scb:regso';
    const pages = (second: number) => [
      { features: [metres(0)], crs: crs(3006), numberMatched: 2 },
      { features: [metres(1)], crs: crs(second), numberMatched: 2 },
    ];
    const read = await readBack(wfs, fake(pages(3006)).get);
    expect(read.ok && read.value.system).toMatchObject({ epsg: 3006, known: 'stated' });
    expect(await numbersOf(wfs, fake(pages(3021)).get)).toMatch(/samma koordinatsystem/);
  });

  it('follows next links as services write them, and never the same one twice', async () => {
    const next = (href: string) => ({ features: [point(0)], links: [{ rel: 'next', href }] });
    const last = { features: [point(1)] };
    for (const href of ['?page=2', '/collections/regso/items?page=2', 'http://a.se/collections/regso/items?page=2']) {
      const { asked, get } = fake([next(href), last]);
      expect(await numbersOf('https://a.se/collections/regso', get)).toEqual([0, 1]);
      expect(asked[1]).toBe('https://a.se/collections/regso/items?page=2');
    }
    const circle = fake([next('?page=2'), { ...next('?page=2'), features: [point(1)] }]);
    expect(await numbersOf('https://a.se/collections/regso', circle.get)).toMatch(/redan är hämtad/);
    expect(circle.asked).toHaveLength(2);
  });

  it('refuses other addresses, and a service that goes on without an end', async () => {
    expect(featureService('https://a.se/regso.geojson')).toBe(null);
    expect(featureService('ftp://a.se/FeatureServer/0')).toBe(null);
    const layer = 'https://a.se/x/FeatureServer/0';
    const endless = fake(
      Array.from({ length: 600 }, (_, at) => ({ features: [point(at)], exceededTransferLimit: true })),
    );
    expect(await numbersOf(layer, endless.get)).toMatch(/högst 100 figurer/);
    const empty = fake([{ features: [], exceededTransferLimit: true }]);
    expect(await numbersOf(layer, empty.get)).toMatch(/en tom sida/);
    const same = fake(Array.from({ length: 3 }, () => ({ features: [point(0)], exceededTransferLimit: true })));
    expect(await numbersOf(layer, same.get)).toMatch(/desamma som på sidan före/);
    expect(await numbersOf(layer, fake([{ features: 'x' }]).get)).toMatch(/features/);
    const wide = fake([{ features: [{ ...point(0), properties: { at: 'x'.repeat(2 * most.bytes) } }] }]);
    expect(await numbersOf(layer, wide.get)).toMatch(/högst 1 MB/);
  });

  it('says what an ArcGIS server calls wrong in an answer that looks good, and what the caller calls wrong', async () => {
    const layer = 'https://a.se/x/FeatureServer/0';
    const error = fake([{ error: { code: 400, message: 'Invalid query parameters.' } }]);
    expect(await numbersOf(layer, error.get)).toMatch(/Invalid query parameters\. \(400\)/);
    expect(await numbersOf(layer, async () => ({ ok: false, failure: 'borta' }))).toBe('borta');
  });
});

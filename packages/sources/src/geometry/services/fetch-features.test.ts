import { describe, expect, it } from 'vitest';
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
  const get: GetBytes = async (address) => {
    asked.push(address);
    const page = { type: 'FeatureCollection', ...pages[asked.length - 1] };
    return { ok: true, value: new TextEncoder().encode(JSON.stringify(page)) };
  };
  return { asked, get };
};
const numbersOf = async (address: string, get: GetBytes) => {
  const found = await fetchFeatures(address, get);
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
      'https://a.se/collections/regso/items?f=json&limit=1000',
      'https://a.se/collections/regso/items?token=2',
    ]);
    const elsewhere = fake([{ features: [point(0)], links: links('http://127.0.0.1/items') }]);
    expect(await numbersOf('https://a.se/collections/regso', elsewhere.get)).toMatch(/samma tjänst/);
    expect(elsewhere.asked).toHaveLength(1);
  });

  it('WFS: counts on until all that matched have come, whatever the order of its axes', async () => {
    const swapped = { ...point(0), geometry: { type: 'Point', coordinates: [60, 17] } };
    const { asked, get } = fake([
      { features: [swapped], numberMatched: 2 },
      { features: [swapped], numberMatched: 2 },
    ]);
    expect(await numbersOf('https://a.se/wfs?typeNames=scb:regso&startIndex=7', get)).toEqual([0, 0]);
    expect(asked[1]).toMatch(/^https:\/\/a\.se\/wfs\?typeNames=scb:regso&service=WFS.*startIndex=1$/);
  });

  it('refuses other addresses, and a service that goes on without an end', async () => {
    expect(featureService('https://a.se/regso.geojson')).toBe(null);
    expect(featureService('ftp://a.se/FeatureServer/0')).toBe(null);
    const endless = fake(Array.from({ length: 600 }, () => ({ features: [point(0)], exceededTransferLimit: true })));
    expect(await numbersOf('https://a.se/x/FeatureServer/0', endless.get)).toMatch(/högst 200000 figurer/);
    const empty = fake([{ features: [], exceededTransferLimit: true }]);
    expect(await numbersOf('https://a.se/x/FeatureServer/0', empty.get)).toMatch(/en tom sida/);
    expect(await numbersOf('https://a.se/x/FeatureServer/0', fake([{ features: 'x' }]).get)).toMatch(/features/);
  });
});

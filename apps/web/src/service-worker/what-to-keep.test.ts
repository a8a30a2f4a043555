import { expect, it } from 'vitest';
import { isView, placeOf } from './what-to-keep.ts';

it('keeps the region apart from what depends on who asks', () => {
  for (const path of ['/api/areas.geojson', '/api/vardenheter/tierps-vardcentral', '/api/indicators/somn/values'])
    expect(placeOf(path), path).toBe('region');
  // An area says how many insatser it has, and small counts differ by who asks.
  for (const path of ['/api/areas/regso:0360R005', '/api/insatser', '/api/insatser/1/diary', '/api/something-new'])
    expect(placeOf(path), path).toBe('person');
});

it('keeps no stream, no export, nothing that is not the API', () => {
  for (const path of ['/api/changes', '/api/insatser.csv', '/api/search', '/api/photos/1', '/karta', '/assets/a.js'])
    expect(placeOf(path), path).toBe(null);
});

it('tells views from files', () => {
  expect(['/', '/karta', '/insatser/1b0e8f6e', '/api/region', '/icon.svg'].map(isView)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

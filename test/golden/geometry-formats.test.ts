import { existsSync, readFileSync } from 'node:fs';
import { type FeatureSet, type Outcome, readGeometry } from '@halsouppdrag/sources';
import { area } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from './committed-package.ts';

const shared = new URL('data/', sharedFolder);
const must = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.complaints.map(({ message }) => message).join('\n'));
};
const readShared = (path: string) => must(readGeometry(path, new Uint8Array(readFileSync(new URL(path, shared)))));
const squareKm = ({ features }: FeatureSet) =>
  features.reduce((sum, { shape }) => sum + (shape === null ? 0 : area(shape) / 1e6), 0);
const text = (set: FeatureSet, name: string) => set.features.map(({ attributes }) => String(attributes[name]));

/** Published figures of the real files; see the README beside them. */
describe.skipIf(!existsSync(shared))('real geometry files (skipped where ../shared/data is not there)', () => {
  it('the DeSO of Uppsala län are the same areas from the shapefile in SWEREF 99 TM and from GeoJSON', () => {
    const zipped = readShared('uppsala-deso2018/Deso_inomUppsalaLan.zip');
    expect(zipped).toMatchObject({ format: 'shapefile', system: { epsg: 3006, known: 'stated', swappedAxes: false } });
    expect(zipped.features.length).toBe(262);
    const inLan = zipped.features.filter(({ attributes }) => String(attributes['Deso']).startsWith('03'));
    expect(inLan.length).toBe(238);
    expect(inLan.reduce((sum, { attributes }) => sum + Number(attributes['Bef_201612']), 0)).toBe(360_892);
    const derived = readShared('uppsala-deso2018/deso2018_uppsala_lan_4326.geojson');
    expect(derived).toMatchObject({ format: 'geojson', system: { epsg: 4326, known: 'format' } });
    const areas = new Map(derived.features.map(({ attributes, shape }) => [attributes['deso'], shape && area(shape)]));
    for (const { attributes, shape } of inLan) {
      const other = areas.get(String(attributes['Deso'])) ?? 0;
      // A square metre and a millionth: the GeoJSON is rounded to about a millimetre.
      expect(Math.abs((shape === null ? 0 : area(shape)) - other)).toBeLessThan(1 + other / 1e6);
    }
  });

  it('the RegSO of the country are the same from one file and from a zip of 290', () => {
    const whole = readShared('se-regso2018/regso2018_sweden_4326.geojson');
    const zipped = readShared('se-regso2018/regso2018_boverket_index_290_kommuner.zip');
    expect([whole.features.length, zipped.features.length]).toEqual([3363, 3363]);
    expect(squareKm(zipped)).toBeCloseTo(squareKm(whole), 0);
    expect(zipped.notes.join()).toMatch(/290 GeoJSON-filer/);
  });

  it.each([
    ['se-kommun-lan/ak_riks.zip', 328, 'KOMMUNNAMN', 'Östhammar'],
    ['se-kommun-lan/an_riks.zip', 24, 'LANSNAMN', 'Jämtlands län'],
    ['se-kommun-lan/scb_Kommun_Sweref99TM_2023.zip', 290, 'KnNamn', 'Håbo'],
    ['se-kommun-lan/scb_LanSweref99TM.zip', 21, 'LnNamn', 'Södermanlands'],
    ['se-tatort/mb_riks.zip', 2978, 'NAMN1', 'Älvkarleby'],
  ])('%s: %i shapes in SWEREF 99 TM, with their letters', (path, count, column, name) => {
    const found = readShared(path);
    expect(found.features.length).toBe(count);
    expect(found.system).toMatchObject({ epsg: 3006, known: 'stated' });
    expect(text(found, column)).toContain(name);
  });

  it('a whole square of the grid is a square kilometre, within what the projection stretches', () => {
    const grid = readShared('uppsala-grid/Rutor1000_03_region.zip');
    expect(grid.features.length).toBe(12_373);
    const sizes = grid.features.map(({ shape }) => (shape === null ? 0 : area(shape) / 1e6)).sort((a, b) => a - b);
    // Those at the edge are cut by it. Turf measures on a sphere, which at 60° holds 0.9944 of what the ellipsoid does.
    expect(Math.abs((sizes[6000] as number) - 0.9944)).toBeLessThan(0.001);
  });
});

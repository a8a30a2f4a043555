import { strToU8, unzipSync, zipSync } from 'fflate';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../complaint.ts';
import { readWholeEntry } from '../desk-file/read-whole-entry.ts';
import { readZipEntries, type ZipEntry } from '../desk-file/zip-entries.ts';
import { writeGeopackage } from '../testing/write-geopackage.ts';
import { writeShapefile } from '../testing/write-shapefile.ts';
import { systemByCode } from './coordinate-system.ts';
import type { FeatureSet, Shape, ShapeFeature } from './feature-set.ts';
import { mapPositions } from './positions.ts';
import { readGeometry } from './read-geometry.ts';

const read = (bytes: Uint8Array, layer?: string) => readGeometry('fil', bytes, layer);
const must = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.complaints.map(({ message }) => message).join('\n'));
};
const complaintOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'no complaint' : outcome.complaints[0]?.message);

/** A square with a hole and an island in it, a line and a point near Uppsala, in degrees. */
const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const hole = (west: number, south: number, size: number) => square(west, south, size).toReversed();
const shapes: Shape[] = [
  {
    type: 'MultiPolygon',
    coordinates: [[square(17, 59.5, 1), hole(17.2, 59.7, 0.5)], [square(17.4, 59.9, 0.125)], [square(19, 60, 0.25)]],
  },
  { type: 'Polygon', coordinates: [square(17.5, 59.875, 0.25)] },
];
const features: ShapeFeature[] = shapes.map((shape, at) => ({
  attributes: { name: ['Östhammar, Håbo', 'Älvkarleby'][at] as string },
  shape,
}));

const projected = (epsg: number, axes: 'usual' | 'swapped' = 'usual'): ShapeFeature[] => {
  const { definition } = systemByCode(epsg);
  const forward =
    definition === null ? (place: number[]) => place : (place: number[]) => proj4('EPSG:4326', definition, place);
  return features.map(({ attributes, shape }) => ({
    attributes,
    shape:
      shape &&
      mapPositions(shape, (lon, lat) => {
        const place = forward([lon, lat]);
        return axes === 'usual' ? place : place.toReversed();
      }),
  }));
};
const geojson = (of: readonly ShapeFeature[], crs?: string) =>
  strToU8(
    JSON.stringify({
      type: 'FeatureCollection',
      ...(crs === undefined ? {} : { crs: { type: 'name', properties: { name: crs } } }),
      features: of.map(({ attributes, shape }) => ({ type: 'Feature', properties: attributes, geometry: shape })),
    }),
  );
const prjOf = (meridian: number, scale: number, easting: number, ellipsoid: string) =>
  `PROJCS["x",GEOGCS["y",DATUM["z",SPHEROID["${ellipsoid}",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${easting}],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",${scale}],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;

/** The same zip with a shapefile that says it goes on for a gigabyte. */
function claimingGigabyte(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const shp = parts['lager.shp'] as Uint8Array;
  new DataView(shp.buffer, shp.byteOffset).setInt32(24, 0x2000_0000);
  return zipSync(parts);
}

/** Within a decimetre of what was written, names and order the same. */
function expectSame(found: FeatureSet): void {
  expect(found.features.map(({ attributes }) => attributes['name'])).toEqual(
    features.map((one) => one.attributes['name']),
  );
  expect(found.features.map(({ shape }) => rounded(shape as Shape))).toEqual(shapes.map(rounded));
}
const rounded = (shape: Shape) => {
  const near = mapPositions(shape, (x, y) => [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6]);
  // A shapefile does not say which of its polygons comes first.
  return near.type === 'MultiPolygon'
    ? [...near.coordinates.map((one) => JSON.stringify(one.map(canonical)))].sort()
    : near.coordinates.map((one) => canonical(one as number[][]));
};
/** A ring begins anywhere. */
const canonical = (ring: number[][]) => {
  const open = ring.slice(0, -1);
  const first = open.reduce(
    (least, place, at) => (JSON.stringify(place) < JSON.stringify(open[least]) ? at : least),
    0,
  );
  return [...open.slice(first), ...open.slice(0, first)];
};

describe('every format of the same shapes gives the same', () => {
  const sweref = prjOf(15, 0.9996, 500_000, 'GRS_1980');
  const rt90 = prjOf(15.808277777778, 1, 1_500_000, 'Bessel_1841');
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, number, string, boolean]>([
    ['GeoJSON', () => geojson(features), 4326, 'format', false],
    ['GeoJSON that says CRS84', () => geojson(features, 'urn:ogc:def:crs:OGC:1.3:CRS84'), 4326, 'stated', false],
    ['GeoJSON in SWEREF 99 TM', () => geojson(projected(3006), 'urn:ogc:def:crs:EPSG::3006'), 3006, 'stated', false],
    ['GeoJSON in SWEREF 99 TM, unsaid', () => geojson(projected(3006)), 3006, 'range', false],
    ['GeoJSON in SWEREF 99 18 00', () => geojson(projected(3011), 'EPSG:3011'), 3011, 'stated', false],
    ['GeoJSON with latitude first', () => geojson(projected(4326, 'swapped')), 4326, 'format', true],
    ['GeoJSON with north first', () => geojson(projected(3006, 'swapped'), 'EPSG:3006'), 3006, 'stated', true],
    ['GeoJSON in Web Mercator', () => geojson(projected(3857), 'EPSG:3857'), 3857, 'stated', false],
    ['a shapefile in SWEREF 99 TM', () => writeShapefile(projected(3006), { prj: sweref }), 3006, 'stated', false],
    ['a shapefile in RT 90', () => writeShapefile(projected(3021), { prj: rt90, latin: true }), 3021, 'stated', false],
    [
      'a shapefile in latin-1',
      () => writeShapefile(projected(3006), { cpg: 'ISO 88591', latin: true }),
      3006,
      'range',
      false,
    ],
    ['a shapefile that says nothing', () => writeShapefile(projected(3021), { latin: true }), 3021, 'range', false],
    ['a shapefile with north first', () => writeShapefile(projected(3021, 'swapped')), 3021, 'range', true],
    ['a GeoPackage', () => writeGeopackage(features), 4326, 'stated', false],
    [
      'a GeoPackage in SWEREF 99 TM',
      () => writeGeopackage(projected(3006), { epsg: 3006, pageSize: 512 }),
      3006,
      'stated',
      false,
    ],
    [
      'a GeoPackage of large pages with heights',
      () => writeGeopackage(features, { pageSize: 65536, heights: true }),
      4326,
      'stated',
      false,
    ],
    [
      'a GeoPackage in UTF-16',
      () => writeGeopackage(projected(3021), { epsg: 0, encoding: 'UTF-16be' }),
      3021,
      'range',
      false,
    ],
    [
      'a zip of GeoJSON',
      () => zipSync({ 'a.geojson': geojson(features.slice(0, 1)), 'b.json': geojson(features.slice(1)) }),
      4326,
      'format',
      false,
    ],
  ])('%s', async (_, write, epsg, known, swappedAxes) => {
    const found = must(read(await write()));
    expectSame(found);
    expect(found.system).toMatchObject({ epsg, known, swappedAxes });
    expect(found.notes.some((note) => note.includes('rättats'))).toBe(swappedAxes);
    expect(found.notes.some((note) => note.includes('säger inte'))).toBe(known === 'range');
  });

  it('also points and lines, and rows without a shape', async () => {
    const other: ShapeFeature[] = [
      { type: 'Point' as const, coordinates: [17.6, 59.8] },
      {
        type: 'MultiLineString' as const,
        coordinates: [
          [
            [17, 60],
            [18, 60.5],
          ],
        ],
      },
      {
        type: 'MultiPoint' as const,
        coordinates: [
          [17, 60],
          [18, 60.5],
        ],
      },
      null,
    ].map((shape, at) => ({ attributes: { name: `${at}` }, shape }));
    const files = [geojson(other), await writeGeopackage(other), writeShapefile(other)];
    for (const bytes of files) {
      const found = must(read(bytes));
      expect(found.features.map(({ shape }) => shape)).toEqual(other.map(({ shape }) => shape));
      expect(found.notes).toContain('1 av 4 rader har ingen figur.');
    }
  });

  it('a GeoPackage of a thousand rows, some longer than a page, with what else SQLite may leave in a file', async () => {
    const long = (at: number): ShapeFeature => ({
      attributes: { name: `${at} å${'x'.repeat((at % 7) * 400)}` },
      shape: { type: 'Point', coordinates: [17 + at / 1000, 60] },
    });
    const many = Array.from({ length: 1000 }, (_, at) => long(at));
    const last = `DELETE FROM lager WHERE fid % 10 = 0; ALTER TABLE lager ADD COLUMN "tillagd, sent" REAL;
      CREATE VIEW utan_slut AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT * FROM n;
      UPDATE lager SET "tillagd, sent" = fid / 4.0 WHERE fid < 500;`;
    const found = must(read(await writeGeopackage(many, { pageSize: 1024, last })));
    const expected = many.filter((_, at) => (at + 1) % 10 !== 0);
    expect(found.features.map(({ attributes }) => attributes['name'])).toEqual(
      expected.map((one) => one.attributes['name']),
    );
    expect(found.features[1]?.attributes).toMatchObject({ fid: 2, 'tillagd, sent': 0.5 });
    expect(found.features.at(-1)?.attributes).toMatchObject({ fid: 999, 'tillagd, sent': null });
  });

  it('the layer asked for, else the first, and says so', () => {
    const one = writeShapefile(features, { name: 'mapp/områden' });
    expect(must(read(one, 'mapp/områden')).layers).toEqual(['mapp/områden']);
    const zip = zipSync({ 'a.shp': new Uint8Array(), 'b.shp': new Uint8Array() });
    expect(complaintOf(read(zip))).toMatch(/a\.shp/);
    expect(complaintOf(read(zip, 'b'))).toMatch(/b\.shp/);
  });
});

describe('what is refused', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /GeoJSON, GeoPackage eller en zip/],
    ['a bare shp', Uint8Array.from([0, 0, 0x27, 0x0a]), /packa \.shp, \.dbf, \.prj och \.cpg/],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('hej') }), /a\.txt/],
    ['half a JSON', geojson(features).subarray(0, 200), /avklippt/],
    [
      'a place far away',
      geojson([{ attributes: {}, shape: { type: 'Point', coordinates: [-70, 40] } }]),
      /första koordinaten −70/,
    ],
    ['a system we do not read', geojson(features, 'EPSG:2154'), /EPSG:2154/],
    ['another system than what is said', geojson(features, 'EPSG:3006'), /hur WGS 84 ser ut/],
    [
      'what may be two systems',
      geojson([{ attributes: {}, shape: { type: 'Point', coordinates: [1_500_000, 7_500_000] } }]),
      /RT 90 2,5 gon V eller Web Mercator/,
    ],
    [
      'a ring that does not close',
      geojson([
        {
          attributes: {},
          shape: {
            type: 'Polygon',
            coordinates: [
              [
                [17, 60],
                [18, 60],
                [18, 61],
                [17, 61],
              ],
            ],
          },
        },
      ]),
      /features\[0\]\.geometry: väntade ringar/,
    ],
    [
      'a collection',
      strToU8('{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"GeometryCollection"}}]}'),
      /punkt, linje eller yta/,
    ],
    ['a claim of 1 GB', claimingGigabyte(writeShapefile(features)), /avklippt/],
  ])('%s', (_, bytes, message) => expect(complaintOf(read(bytes))).toMatch(message));

  it('a zip bomb: a part that unpacks to more than the zip may in all', () => {
    const zip = readZipEntries('fil', zipSync({ 'a.shp': new Uint8Array(1_000_000) }));
    const entry = must(zip).get('a.shp') as ZipEntry;
    expect(complaintOf(readWholeEntry('fil', { ...entry, budget: { left: 999_999 } }))).toMatch(
      /högst 200 MB uppackat/,
    );
    expect(must(readWholeEntry('fil', { ...entry, budget: { left: 1_000_000 } })).length).toBe(1_000_000);
  });

  it('a shape of so many rings that finding whose hole is whose would take for ever', () => {
    const slope = Array.from({ length: 300 }, (_, at) => [17 + at / 300, 59 + at / 300]);
    const outer = Array.from({ length: 400 }, () => [...slope, [17, 60], [17, 59]].toReversed());
    const holes = Array.from({ length: 400 }, () => square(17.9, 59.1, 0.01));
    const shape: Shape = { type: 'MultiPolygon', coordinates: [[...outer, ...holes].map((ring) => ring.toReversed())] };
    expect(complaintOf(read(writeShapefile([{ attributes: { a: 'b' }, shape }])))).toMatch(/färre hål/);
  });
});

import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, it } from 'vitest';
import type { Outcome } from '../complaint.ts';
import { expectNoThrow } from '../testing/mutate.ts';
import { writeGeopackage } from '../testing/write-geopackage.ts';
import { writeShapefile } from '../testing/write-shapefile.ts';
import type { ShapeFeature } from './feature-set.ts';
import { readGeometry } from './read-geometry.ts';

const read = (bytes: Uint8Array) => readGeometry('fil', bytes);

/** Two areas with a hole in one, in SWEREF 99 TM. */
const square = (east: number, north: number, size: number) => [
  [east, north],
  [east + size, north],
  [east + size, north + size],
  [east, north + size],
  [east, north],
];
const features: ShapeFeature[] = [
  {
    attributes: { name: 'Älvkarleby' },
    shape: {
      type: 'Polygon',
      coordinates: [square(640_000, 6_640_000, 1000), square(640_200, 6_640_200, 100).reverse()],
    },
  },
  {
    attributes: { name: 'Håbo' },
    shape: {
      type: 'MultiPolygon',
      coordinates: [[square(650_000, 6_640_000, 1000)], [square(660_000, 6_640_000, 1000)]],
    },
  },
];
const geojson = strToU8(
  JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } },
    features: features.map(({ attributes, shape }) => ({ type: 'Feature', properties: attributes, geometry: shape })),
  }),
);

describe('a damaged geometry file', () => {
  it('whatever is cut or changed in the bytes is answered or refused', async () => {
    expectNoThrow(geojson, read);
    expectNoThrow(writeShapefile(features, { cpg: 'UTF-8' }), read);
    expectNoThrow(await writeGeopackage(features, { epsg: 3006, pageSize: 512 }), read);
  });

  it('also inside the zip, where its checksums do not tell', () => {
    const parts = unzipSync(writeShapefile(features));
    for (const name of ['lager.shp', 'lager.dbf']) {
      expectNoThrow(parts[name] as Uint8Array, (part) => read(zipSync({ ...parts, [name]: part }, { level: 0 })));
    }
  });

  it('any four bytes that claim a gigabyte, anywhere in a GeoPackage or a shapefile', async () => {
    const parts = unzipSync(writeShapefile(features));
    const files: [Uint8Array, (bytes: Uint8Array) => Outcome<unknown>][] = [
      [await writeGeopackage(features, { epsg: 3006, pageSize: 512 }), read],
      [parts['lager.shp'] as Uint8Array, (shp) => read(zipSync({ ...parts, 'lager.shp': shp }, { level: 0 }))],
      [parts['lager.dbf'] as Uint8Array, (dbf) => read(zipSync({ ...parts, 'lager.dbf': dbf }, { level: 0 }))],
    ];
    for (const [bytes, answer] of files) {
      fc.assert(
        fc.property(fc.nat({ max: bytes.length - 4 }), fc.boolean(), (at, little) => {
          const changed = bytes.slice();
          new DataView(changed.buffer).setUint32(at, 0x4000_0000, little);
          const outcome = answer(changed);
          return outcome.ok || outcome.complaints.length > 0;
        }),
        { numRuns: 400 },
      );
    }
  });
});

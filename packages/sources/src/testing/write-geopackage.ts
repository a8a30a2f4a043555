import initSqlJs from 'sql.js';
import type { Shape, ShapeFeature } from '../geometry/feature-set.ts';

const kinds = ['', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon'];

export interface GeopackageParts {
  /** As EPSG has it; 0 for one that is not told. */
  readonly epsg?: number;
  readonly pageSize?: number;
  readonly encoding?: 'UTF-8' | 'UTF-16le' | 'UTF-16be';
  /** Heights in the shapes, and the other byte order. */
  readonly heights?: boolean;
  readonly layer?: string;
  /** SQL that is run last. */
  readonly last?: string;
}

/** A GeoPackage of these features, written by SQLite itself. Attributes are text. */
export async function writeGeopackage(
  features: readonly ShapeFeature[],
  parts: GeopackageParts = {},
): Promise<Uint8Array> {
  const { epsg = 4326, pageSize = 4096, encoding = 'UTF-8', heights = false, layer = 'lager', last } = parts;
  const { Database } = await initSqlJs();
  const database = new Database();
  const fields = Object.keys(features[0]?.attributes ?? {});
  database.run(`PRAGMA page_size = ${pageSize}; PRAGMA encoding = '${encoding}';`);
  database.run(`
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
      organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
    CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, srs_id INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
      geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
      CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name));
    CREATE TABLE "${layer}" ("fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "geom" GEOMETRY,
      ${fields.map((field) => `"${field}" TEXT(40) DEFAULT 'a, (b'`).join(', ')});
  `);
  database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)', [
    'x',
    epsg,
    'EPSG',
    epsg,
    'undefined',
    '',
  ]);
  database.run('INSERT INTO gpkg_contents VALUES (?, ?, ?)', [layer, 'features', epsg]);
  database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)', [layer, 'geom', 'GEOMETRY', epsg]);
  const insert = database.prepare(
    `INSERT INTO "${layer}" (geom${fields.map((field) => `, "${field}"`).join('')}) VALUES (?${', ?'.repeat(fields.length)})`,
  );
  for (const { attributes, shape } of features) {
    const values = fields.map((field) => String(attributes[field] ?? ''));
    insert.run([shape && blobOf(shape, epsg, heights), ...values]);
  }
  insert.free();
  if (last !== undefined) database.run(last);
  const bytes = database.export();
  database.close();
  return bytes;
}

function blobOf(shape: Shape, epsg: number, heights: boolean): Uint8Array {
  const bytes: number[] = [];
  const little = !heights;
  const write = (size: number, set: (view: DataView) => void) => {
    const view = new DataView(new ArrayBuffer(size));
    set(view);
    bytes.push(...new Uint8Array(view.buffer));
  };
  const integer = (value: number) => write(4, (view) => view.setUint32(0, value, little));
  const number = (value: number) => write(8, (view) => view.setFloat64(0, value, little));
  const position = ([x = 0, y = 0]: number[]) => {
    number(x);
    number(y);
    if (heights) number(12.5);
  };
  const line = (positions: number[][]) => {
    integer(positions.length);
    for (const one of positions) position(one);
  };
  const lines = (rings: number[][][]) => {
    integer(rings.length);
    for (const ring of rings) line(ring);
  };
  const head = (kind: string) => {
    bytes.push(little ? 1 : 0);
    integer(kinds.indexOf(kind) + (heights ? 1000 : 0));
  };
  const parts = <T>(kind: string, all: readonly T[], one: (part: T) => void) => {
    integer(all.length);
    for (const part of all) {
      head(kind);
      one(part);
    }
  };
  bytes.push(0x47, 0x50, 0, little ? 1 : 0);
  integer(epsg);
  head(shape.type);
  if (shape.type === 'Point') position(shape.coordinates);
  else if (shape.type === 'LineString') line(shape.coordinates);
  else if (shape.type === 'Polygon') lines(shape.coordinates);
  else if (shape.type === 'MultiPoint') parts('Point', shape.coordinates, position);
  else if (shape.type === 'MultiLineString') parts('LineString', shape.coordinates, line);
  else parts('Polygon', shape.coordinates, lines);
  return Uint8Array.from(bytes);
}

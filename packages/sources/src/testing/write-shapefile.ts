import { strToU8, zipSync } from 'fflate';
import type { Shape, ShapeFeature } from '../geometry/feature-set.ts';

const types: Record<Shape['type'], number> = {
  Point: 1,
  MultiPoint: 8,
  LineString: 3,
  MultiLineString: 3,
  Polygon: 5,
  MultiPolygon: 5,
};

export interface ShapefileParts {
  readonly name?: string;
  readonly prj?: string;
  readonly cpg?: string;
  /** How the text of the table is written. */
  readonly latin?: boolean;
}

/** A zipped shapefile of these features, whose attributes are all text. Polygons are given as GeoJSON has them. */
export function writeShapefile(features: readonly ShapeFeature[], parts: ShapefileParts = {}): Uint8Array {
  const { name = 'lager', prj, cpg, latin = false } = parts;
  return zipSync({
    [`${name}.shp`]: writeShp(features),
    [`${name}.dbf`]: writeDbf(features, latin),
    ...(prj === undefined ? {} : { [`${name}.prj`]: strToU8(prj) }),
    ...(cpg === undefined ? {} : { [`${name}.cpg`]: strToU8(cpg) }),
  });
}

function writeShp(features: readonly ShapeFeature[]): Uint8Array {
  const records = features.map(({ shape }) => content(shape));
  const length = 100 + records.reduce((sum, record) => sum + 8 + record.length, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  let at = 100;
  for (const [index, record] of records.entries()) {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, record.length / 2);
    bytes.set(record, at + 8);
    at += 8 + record.length;
  }
  return bytes;
}

function content(shape: Shape | null): Uint8Array {
  if (shape === null) return new Uint8Array(4);
  const type = types[shape.type];
  if (shape.type === 'Point') {
    const view = new DataView(new ArrayBuffer(20));
    view.setInt32(0, type, true);
    view.setFloat64(4, shape.coordinates[0] as number, true);
    view.setFloat64(12, shape.coordinates[1] as number, true);
    return new Uint8Array(view.buffer);
  }
  const lines = linesOf(shape);
  const points = lines.flat();
  const heads = shape.type === 'MultiPoint' ? 40 : 44 + 4 * lines.length;
  const view = new DataView(new ArrayBuffer(heads + 16 * points.length));
  view.setInt32(0, type, true);
  if (shape.type === 'MultiPoint') view.setInt32(36, points.length, true);
  else {
    view.setInt32(36, lines.length, true);
    view.setInt32(40, points.length, true);
    let start = 0;
    for (const [part, line] of lines.entries()) {
      view.setInt32(44 + 4 * part, start, true);
      start += line.length;
    }
  }
  for (const [k, [x = 0, y = 0]] of points.entries()) {
    view.setFloat64(heads + 16 * k, x, true);
    view.setFloat64(heads + 16 * k + 8, y, true);
  }
  return new Uint8Array(view.buffer);
}

/** The parts as a shapefile has them: outer rings clockwise, where GeoJSON's are not. */
function linesOf(shape: Exclude<Shape, { type: 'Point' }>): number[][][] {
  switch (shape.type) {
    case 'MultiPoint':
    case 'LineString':
      return [shape.coordinates];
    case 'MultiLineString':
      return shape.coordinates;
    case 'Polygon':
      return shape.coordinates.map((ring) => ring.toReversed());
    case 'MultiPolygon':
      return shape.coordinates.flat().map((ring) => ring.toReversed());
  }
}

function writeDbf(features: readonly ShapeFeature[], latin: boolean): Uint8Array {
  const fields = Object.keys(features[0]?.attributes ?? {});
  const width = 40;
  const encode = (text: string) =>
    latin ? Uint8Array.from(text, (sign) => sign.charCodeAt(0)) : new TextEncoder().encode(text);
  const header = 33 + 32 * fields.length;
  const row = 1 + width * fields.length;
  const bytes = new Uint8Array(header + row * features.length + 1).fill(0x20, header);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, features.length, true);
  view.setUint16(8, header, true);
  view.setUint16(10, row, true);
  for (const [index, field] of fields.entries()) {
    bytes.set(encode(field).subarray(0, 10), 32 + 32 * index);
    bytes[32 + 32 * index + 11] = 'C'.charCodeAt(0);
    bytes[32 + 32 * index + 16] = width;
  }
  bytes[header - 1] = 0x0d;
  for (const [at, { attributes }] of features.entries()) {
    for (const [index, field] of fields.entries()) {
      bytes.set(encode(String(attributes[field] ?? '')), header + at * row + 1 + width * index);
    }
  }
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

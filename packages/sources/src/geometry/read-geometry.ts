import { complain, type Outcome } from '../complaint.ts';
import type { FeatureSet, RawLayer } from './feature-set.ts';
import { readGeojsonLayer } from './geojson-layer.ts';
import { readGeopackage } from './geopackage/read-geopackage.ts';
import { readZippedShapes } from './shapefile/read-zipped-shapes.ts';
import { toWgs84 } from './to-wgs84.ts';

/** The largest geometry file that is read. */
export const mostGeometryBytes = 64 * 1024 * 1024;

/**
 * The features of a geometry file in WGS 84: GeoJSON, GeoPackage, or a zip of a shapefile or of GeoJSON files. The kind
 * is told by the first bytes, not by the name. Of several layers the one asked for is read, else the first, and the notes
 * say so. A file that is none of these, damaged, too large or of coordinates outside Sweden is a complaint.
 */
export function readGeometry(file: string, bytes: Uint8Array, layer: string | null = null): Outcome<FeatureSet> {
  if (bytes.length > mostGeometryBytes) {
    const expected = `högst ${mostGeometryBytes / 1024 / 1024} MB`;
    const complaint = complain({ file }, expected, `${Math.ceil(bytes.length / 1024 / 1024)} MB`);
    return { ok: false, complaints: [complaint] };
  }
  const raw = readLayer(file, bytes, layer);
  if (!raw.ok) return raw;
  const placed = toWgs84(file, raw.value);
  const shapeless = raw.value.features.filter(({ shape }) => shape === null).length;
  if (!placed.ok || shapeless === 0) return placed;
  const note = `${shapeless} av ${raw.value.features.length} rader har ingen figur.`;
  return { ok: true, value: { ...placed.value, notes: [...placed.value.notes, note] } };
}

function readLayer(file: string, bytes: Uint8Array, layer: string | null): Outcome<RawLayer> {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith('PK')) return readZippedShapes(file, bytes, layer);
  if (start.startsWith('SQLite format 3')) return readGeopackage(file, bytes, layer);
  if (/^(ï»¿)?\s*[{[]/.test(start)) return readGeojsonLayer(file, bytes);
  const expected = 'GeoJSON, GeoPackage eller en zip med en shapefil';
  const found = start.startsWith('\0\0\x27\x0a')
    ? 'bara .shp: packa .shp, .dbf, .prj och .cpg tillsammans i en zip'
    : 'en fil av annat slag';
  return { ok: false, complaints: [complain({ file }, expected, found)] };
}

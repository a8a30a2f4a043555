import { complain, type Outcome } from '../../complaint.ts';
import { readWholeEntry } from '../../desk-file/read-whole-entry.ts';
import { readZipEntries, type ZipEntry } from '../../desk-file/zip-entries.ts';
import type { RawLayer, Shape, ShapeFeature } from '../feature-set.ts';
import { readGeojsonLayer } from '../geojson-layer.ts';
import { statedByText } from '../stated-system.ts';
import { readDbfRows } from './dbf-rows.ts';
import { readShpShapes } from './shp-shapes.ts';

/**
 * The layer of a zip: the shapefile in it, of the name asked for or the first, or else all its GeoJSON files together,
 * as when an area is delivered kommun by kommun.
 */
export function readZippedShapes(file: string, bytes: Uint8Array, wanted: string | null): Outcome<RawLayer> {
  const zip = readZipEntries(file, bytes);
  if (!zip.ok) return zip;
  const entries = [...zip.value.values()].filter(({ name }) => !/(^|\/)(__MACOSX\/|\._)/.test(name));
  const layers = entries.filter(({ name }) => /\.shp$/i.test(name)).map(({ name }) => name.slice(0, -4));
  if (layers.length > 0) return readShapefile(file, entries, layers, wanted);
  const geojson = entries.filter(({ name }) => /\.(geo)?json$/i.test(name));
  if (geojson.length > 0) return readGeojsonFiles(file, geojson);
  const found = entries.map(({ name }) => name).slice(0, 5);
  const expected = 'en shapefil (.shp med .dbf) eller GeoJSON i zip-filen';
  return { ok: false, complaints: [complain({ file }, expected, found.join(', ') || 'ingenting')] };
}

function readShapefile(
  file: string,
  entries: readonly ZipEntry[],
  layers: readonly string[],
  wanted: string | null,
): Outcome<RawLayer> {
  const name = layers.find((layer) => layer === wanted) ?? (layers[0] as string);
  const part = (extension: string): Outcome<Uint8Array | null> => {
    const entry = entries.find((one) => one.name.toLowerCase() === `${name}.${extension}`.toLowerCase());
    return entry === undefined ? { ok: true, value: null } : readWholeEntry(file, entry);
  };
  const [shp, dbf, cpg, prj] = [part('shp'), part('dbf'), part('cpg'), part('prj')];
  for (const read of [shp, dbf, cpg, prj]) if (!read.ok) return read;
  const bytesOf = (read: Outcome<Uint8Array | null>) => (read.ok ? read.value : null);
  const textOf = (read: Outcome<Uint8Array | null>) => new TextDecoder().decode(bytesOf(read)?.subarray(0, 20_000));
  const shapes = readShpShapes(`${file}/${name}.shp`, bytesOf(shp) ?? new Uint8Array());
  if (!shapes.ok) return shapes;
  const table = bytesOf(dbf);
  const notes = layers.length > 1 ? [`Filen har flera lager: ${layers.join(', ')}. ${name} är det som lästs.`] : [];
  const attributes = table === null ? null : readDbfRows(`${file}/${name}.dbf`, table, textOf(cpg));
  if (attributes?.ok === false) return attributes;
  if (attributes === null) notes.push('Det finns ingen .dbf i filen, så figurerna har inga namn eller uppgifter.');
  else if (attributes.value.note !== null) notes.push(attributes.value.note);
  const features = joined(shapes.value, attributes?.value.rows ?? null);
  if (features === null) {
    const expected = `en rad i .dbf för varje figur (${shapes.value.length})`;
    return {
      ok: false,
      complaints: [complain({ file, path: name }, expected, `${attributes?.value.rows.length} rader`)],
    };
  }
  const stated = statedByText(textOf(prj));
  return { ok: true, value: { format: 'shapefile', name, layers, stated, features, notes } };
}

type Row = Readonly<Record<string, string | number | boolean | null>> | null;

/** Each shape with its row; null when they are not as many. */
function joined(shapes: readonly (Shape | null)[], rows: readonly Row[] | null): ShapeFeature[] | null {
  if (rows === null) return shapes.map((shape) => ({ attributes: {}, shape }));
  if (rows.length !== shapes.length) return null;
  return shapes.flatMap((shape, at) => {
    const attributes = rows[at];
    return attributes ? [{ attributes, shape }] : [];
  });
}

function readGeojsonFiles(file: string, entries: readonly ZipEntry[]): Outcome<RawLayer> {
  const read: RawLayer[] = [];
  for (const entry of entries) {
    const bytes = readWholeEntry(file, entry);
    if (!bytes.ok) return bytes;
    const layer = readGeojsonLayer(`${file}/${entry.name}`, bytes.value);
    if (!layer.ok) return layer;
    read.push(layer.value);
  }
  const [first] = read as [RawLayer];
  const other = read.find(({ stated }) => JSON.stringify(stated) !== JSON.stringify(first.stated));
  if (other !== undefined) {
    const expected = `samma koordinatsystem i alla filer som i ${first.name}`;
    return { ok: false, complaints: [complain({ file, path: other.name }, expected, 'ett annat')] };
  }
  const notes = read.length > 1 ? [`Filen har ${read.length} GeoJSON-filer, som lästs tillsammans.`] : [];
  const features = read.flatMap((layer) => layer.features);
  return { ok: true, value: { ...first, name: file, layers: [file], features, notes } };
}

import { type Complaint, complain, type Outcome } from '../../complaint.ts';
import { Damage } from '../../damage.ts';
import { type Attribute, mostFeatures, mostPositions, type RawLayer, type ShapeFeature } from '../feature-set.ts';
import { type StatedSystem, statedByCode, statedByText } from '../stated-system.ts';
import { shapeOfBlob } from './geopackage-blob.ts';
import { databaseTables, type NamedRow, type ReadTable } from './geopackage-tables.ts';
import { openSqlite, type SqliteValue } from './sqlite-file.ts';

/**
 * A layer of a GeoPackage: the one asked for, or the first that has shapes. Source: OGC 12-128 (GeoPackage 1.3). Curves
 * and collections are refused, extensions besides are not looked at.
 */
export function readGeopackage(file: string, bytes: Uint8Array, wanted: string | null): Outcome<RawLayer> {
  const refused = (complaint: Complaint): Outcome<never> => ({ ok: false, complaints: [complaint] });
  try {
    const table = databaseTables(openSqlite(bytes));
    const geometries = [...(table('gpkg_geometry_columns') ?? [])];
    const layers = geometries.map((row) => textOf(row.get('table_name')));
    const found = geometries.find((row) => row.get('table_name') === wanted) ?? geometries[0];
    if (found === undefined)
      return refused(complain({ file }, 'en GeoPackage med ett lager av figurer', 'en databas utan'));
    const name = textOf(found.get('table_name'));
    const rows = table(name);
    if (rows === null) return refused(complain({ file }, `tabellen ${name}`, 'ingen sådan'));
    const features = featuresOf(rows, textOf(found.get('column_name')));
    const notes = layers.length > 1 ? [`Filen har flera lager: ${layers.join(', ')}. ${name} är det som lästs.`] : [];
    const stated = statedSystem(table, found.get('srs_id') ?? null);
    return { ok: true, value: { format: 'geopackage', name, layers, stated, features, notes } };
  } catch (error) {
    if (error instanceof Damage) return refused(complain({ file }, error.expected, error.found));
    throw error;
  }
}

const textOf = (value: SqliteValue | undefined) => (typeof value === 'string' ? value : '');

function featuresOf(rows: Iterable<NamedRow>, shapeColumn: string): ShapeFeature[] {
  const features: ShapeFeature[] = [];
  let positions = 0;
  for (const row of rows) {
    const number = features.length + 1;
    if (number > mostFeatures) throw new Damage(`högst ${mostFeatures.toLocaleString('sv-SE')} figurer`, 'fler');
    const blob = row.get(shapeColumn) ?? null;
    if (blob !== null && !(blob instanceof Uint8Array))
      throw new Damage(`en figur på rad ${number}`, 'ett tal eller en text');
    positions += (blob?.length ?? 0) / 16;
    if (positions > mostPositions) throw new Damage(`högst ${mostPositions.toLocaleString('sv-SE')} punkter`, 'fler');
    const entries = [...row].flatMap(([name, value]): [string, Attribute][] =>
      name === shapeColumn || value instanceof Uint8Array ? [] : [[name, value]],
    );
    features.push({ attributes: Object.fromEntries(entries), shape: blob && shapeOfBlob(blob, number) });
  }
  return features;
}

function statedSystem(table: ReadTable, id: SqliteValue): StatedSystem {
  // 0 and −1 are the format's own words for a system that is not known.
  if (typeof id !== 'number' || id <= 0) return { kind: 'none' };
  const row = [...(table('gpkg_spatial_ref_sys') ?? [])].find((one) => one.get('srs_id') === id);
  const code = row?.get('organization_coordsys_id');
  const byCode =
    /^epsg$/i.test(textOf(row?.get('organization'))) && typeof code === 'number' ? statedByCode(code) : null;
  if (byCode?.kind === 'known') return byCode;
  const byText = statedByText(textOf(row?.get('definition')));
  if (byText.kind === 'known') return byText;
  return byCode ?? { kind: 'other', text: textOf(row?.get('srs_name')) || `${id}` };
}

import { type CoordinateSystem, coordinateSystems, systemByCode } from './coordinate-system.ts';

/** What a file says of its coordinates. */
export type StatedSystem =
  /** `by` is the format when the format allows no other and the file itself says nothing. */
  | { readonly kind: 'known'; readonly system: CoordinateSystem; readonly by: 'file' | 'format' }
  | { readonly kind: 'none' }
  /** Something is said that is no system we read. */
  | { readonly kind: 'other'; readonly text: string };

/** The system of an authority's code: EPSG's, and OGC's CRS84 which is WGS 84 with the longitude first. */
export function statedByCode(epsg: number): StatedSystem {
  // Codes by which ESRI and Google's maps called Web Mercator before it had one.
  const code = [900913, 102100, 102113, 3785].includes(epsg) ? 3857 : epsg;
  const system = coordinateSystems.find((known) => known.epsg === code);
  return system ? { kind: 'known', system, by: 'file' } : { kind: 'other', text: `EPSG:${epsg}` };
}

/** The system that a name stands for: `EPSG:3006`, `urn:ogc:def:crs:EPSG::3006`, an address at opengis.net. */
export function statedByName(name: string): StatedSystem {
  if (/CRS:?84\b/i.test(name)) return { kind: 'known', system: systemByCode(4326), by: 'file' };
  const code = /EPSG.*?(\d{4,6})$/i.exec(name.trim())?.[1];
  return code === undefined ? { kind: 'other', text: name } : statedByCode(Number(code));
}

const longestText = 10_000;

/**
 * The system that a well-known text describes, as in a `.prj`: by the parameters of its projection, since names are
 * spelt in many ways and may be missing. Source: OGC 01-009 (WKT 1), as ESRI and GDAL write it.
 */
export function statedByText(text: string): StatedSystem {
  const wkt = text.slice(0, longestText).trim();
  if (wkt === '') return { kind: 'none' };
  const other: StatedSystem = { kind: 'other', text: /"([^"]*)"/.exec(wkt)?.[1] ?? wkt };
  if (/^(GEOGCS|GEOGCRS)/i.test(wkt)) {
    const isGlobal = /WGS.?(19)?84|SWEREF|ETRS|GRS.?(19)?80/i.test(wkt);
    return isGlobal ? { kind: 'known', system: systemByCode(/SWEREF/i.test(wkt) ? 4619 : 4326), by: 'file' } : other;
  }
  if (/PROJECTION\s*\[\s*"[^"]*Mercator[^"]*Auxiliary|Pseudo-?Mercator|Popular_Visualisation/i.test(wkt)) {
    return { kind: 'known', system: systemByCode(3857), by: 'file' };
  }
  if (!/Transverse_?Mercator|Gauss_?Kruger/i.test(wkt)) return other;
  const parameter = (name: string) =>
    Number(new RegExp(`PARAMETER\\s*\\[\\s*"${name}"\\s*,\\s*([-+.\\deE]+)`, 'i').exec(wkt)?.[1] ?? Number.NaN);
  const meridian = parameter('central_meridian');
  const scale = parameter('scale_factor');
  const easting = parameter('false_easting');
  const isBessel = /Bessel/i.test(wkt);
  const system = coordinateSystems.find(
    ({ mercator, definition }) =>
      mercator !== null &&
      definition?.includes('bessel') === isBessel &&
      Math.abs(mercator.centralMeridian - meridian) < 1e-4 &&
      Math.abs(mercator.scale - scale) < 1e-7 &&
      Math.abs(mercator.falseEasting - easting) < 1 &&
      parameter('false_northing') === 0,
  );
  return system ? { kind: 'known', system, by: 'file' } : other;
}

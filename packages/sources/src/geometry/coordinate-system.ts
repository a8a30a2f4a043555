/** A coordinate system that Swedish geodata is found in. */
export interface CoordinateSystem {
  readonly epsg: number;
  readonly name: string;
  /** For the projection library; null for degrees that are WGS 84, or SWEREF 99 which differs from it by less than a metre. */
  readonly definition: string | null;
  /** What tells a transverse Mercator projection from the others of its kind. */
  readonly mercator: { readonly centralMeridian: number; readonly scale: number; readonly falseEasting: number } | null;
  /** Where Sweden lies in it, generously: west, south, east, north. */
  readonly sweden: readonly [number, number, number, number];
}

const degrees = [8, 53, 28, 71] as const;
/** So wide that neighbours across the border fit, and still far from the range of any northing. */
const northings = [6_050_000, 7_750_000] as const;

function geographic(epsg: number, name: string): CoordinateSystem {
  return { epsg, name, definition: null, mercator: null, sweden: degrees };
}

function transverse(
  epsg: number,
  name: string,
  [centralMeridian, scale, falseEasting]: readonly [number, number, number],
  datum: string,
  [west, east]: readonly [number, number],
): CoordinateSystem {
  const definition = `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=${scale} +x_0=${falseEasting} +y_0=0 ${datum} +units=m +no_defs`;
  const sweden = [west, northings[0], east, northings[1]] as const;
  return { epsg, name, definition, mercator: { centralMeridian, scale, falseEasting }, sweden };
}

const grs80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0';
const bessel = '+ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0';

/** Central meridians of SWEREF 99's local zones, by EPSG code. */
const localZones: readonly (readonly [number, string, number])[] = [
  [3007, '12 00', 12],
  [3008, '13 30', 13.5],
  [3009, '15 00', 15],
  [3010, '16 30', 16.5],
  [3011, '18 00', 18],
  [3012, '14 15', 14.25],
  [3013, '15 45', 15.75],
  [3014, '17 15', 17.25],
  [3015, '18 45', 18.75],
  [3016, '20 15', 20.25],
  [3017, '21 45', 21.75],
  [3018, '23 15', 23.25],
];

const rt90Zones = ['7,5 gon V', '5 gon V', '2,5 gon V', '0 gon', '2,5 gon O', '5 gon O'];
/** 15° 48' 29.8" in RT 90's own datum, and 2.5 gon (2.25°) between zones. */
const rt90Middle = 15.80827777777778;

/**
 * Every coordinate system that is read. Source of the definitions: EPSG Geodetic Parameter Dataset, which for RT 90 has
 * Lantmäteriet's seven-parameter transformation (within some decimetres).
 */
export const coordinateSystems: readonly CoordinateSystem[] = [
  geographic(4326, 'WGS 84'),
  geographic(4619, 'SWEREF 99 (grader)'),
  geographic(4258, 'ETRS89 (grader)'),
  transverse(3006, 'SWEREF 99 TM', [15, 0.9996, 500_000], grs80, [200_000, 1_000_000]),
  transverse(25833, 'ETRS89 / UTM 33N', [15, 0.9996, 500_000], grs80, [200_000, 1_000_000]),
  transverse(32633, 'WGS 84 / UTM 33N', [15, 0.9996, 500_000], grs80, [200_000, 1_000_000]),
  ...localZones.map(([epsg, zone, meridian]) =>
    transverse(epsg, `SWEREF 99 ${zone}`, [meridian, 1, 150_000], grs80, [-350_000, 700_000]),
  ),
  ...rt90Zones.map((zone, at) =>
    transverse(
      3019 + at,
      `RT 90 ${zone}`,
      [Number((rt90Middle + 2.25 * (at - 2)).toFixed(10)), 1, 1_500_000],
      bessel,
      [1_150_000, 1_950_000],
    ),
  ),
  {
    epsg: 3857,
    name: 'Web Mercator',
    definition:
      '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
    mercator: null,
    sweden: [890_000, 6_980_000, 3_120_000, 11_500_000],
  },
];

/**
 * Those that may be told by the coordinates alone. The local zones look like one another; of RT 90 the middle zone is
 * what nationwide data has.
 */
export const tellableSystems = [4326, 3006, 3021, 3857].map(systemByCode);

/** The system of an EPSG code that is known to be one of ours. Throws for any other. */
export function systemByCode(epsg: number): CoordinateSystem {
  const found = coordinateSystems.find((system) => system.epsg === epsg);
  if (found === undefined) throw new RangeError(`EPSG:${epsg} is not read`);
  return found;
}

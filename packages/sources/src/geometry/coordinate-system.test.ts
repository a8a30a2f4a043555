import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { coordinateSystems, systemByCode } from './coordinate-system.ts';
import { statedByCode, statedByName, statedByText } from './stated-system.ts';

const toDegrees = (epsg: number, place: [number, number]) =>
  proj4(systemByCode(epsg).definition as string, 'EPSG:4326', place).map((degree) => Math.round(degree * 1e5) / 1e5);

describe('the systems', () => {
  it.each<[string, number, [number, number], [number, number]]>([
    // Stockholm C, and a point whose RT 90 and SWEREF 99 are published with other libraries' tests.
    ['SWEREF 99 TM', 3006, [674_032, 6_580_822], [18.05919, 59.33023]],
    ['RT 90 2,5 gon V', 3021, [1_572_570, 6_728_429], [17.13249, 60.66645]],
    ['RT 90 2,5 gon V', 3021, [1_628_315, 6_581_036], [18.05959, 59.3306]],
  ])('%s gives known places within a metre', (name, epsg, place, degrees) => {
    expect(systemByCode(epsg).name).toBe(name);
    expect(toDegrees(epsg, place)).toEqual(degrees);
  });

  it('RT 90 agrees with Lantmäteriet’s direct projection, which takes no datum', () => {
    const direct =
      '+proj=tmerc +lat_0=0 +lon_0=15.806284529444445 +k=1.00000561024 +x_0=1500064.274 +y_0=-667.711 +ellps=GRS80 +units=m';
    for (const [lon, lat] of [
      [13, 55.6],
      [17.6, 59.9],
      [20.2, 67.9],
    ] as const) {
      const [east = 0, north = 0] = proj4('EPSG:4326', direct, [lon, lat]);
      const [x = 0, y = 0] = proj4('EPSG:4326', systemByCode(3021).definition as string, [lon, lat]);
      expect(Math.hypot(east - x, north - y)).toBeLessThan(0.5);
    }
  });

  it('their ranges of Sweden never hold another’s axes in the wrong order', () => {
    for (const { sweden } of coordinateSystems) expect(sweden[2] < sweden[1] || sweden[3] < sweden[0]).toBe(true);
  });
});

describe('what a file states', () => {
  it.each([
    ['EPSG:3006', 3006],
    ['urn:ogc:def:crs:EPSG::3021', 3021],
    ['urn:ogc:def:crs:EPSG:6.9:4326', 4326],
    ['http://www.opengis.net/def/crs/EPSG/0/3011', 3011],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 4326],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 4326],
  ])('%s', (name, epsg) => expect(statedByName(name)).toMatchObject({ kind: 'known', system: { epsg } }));

  it('codes that stood for Web Mercator before it had one, and codes we do not read', () => {
    expect(statedByCode(102_100)).toMatchObject({ system: { epsg: 3857 } });
    expect(statedByCode(2154)).toEqual({ kind: 'other', text: 'EPSG:2154' });
    expect(statedByName('lokalt')).toEqual({ kind: 'other', text: 'lokalt' });
  });

  it('a .prj by its parameters, whatever it is called', () => {
    const text = (meridian: number, scale: number, easting: number, spheroid = 'GRS_1980') =>
      `PROJCS["unnamed",GEOGCS["unnamed",DATUM["D",SPHEROID["${spheroid}",6378137.0,298.25]]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${easting}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",${scale}]]`;
    const epsgOf = (wkt: string) => {
      const stated = statedByText(wkt);
      return stated.kind === 'known' ? stated.system.epsg : stated;
    };
    expect(epsgOf(text(15, 0.9996, 500_000))).toBe(3006);
    expect(epsgOf(text(18, 1, 150_000))).toBe(3011);
    expect(epsgOf(text(15.80827777777778, 1, 1_500_000, 'Bessel_1841'))).toBe(3021);
    expect(epsgOf(text(9, 0.9996, 500_000))).toEqual({ kind: 'other', text: 'unnamed' });
    expect(epsgOf('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]')).toBe(4326);
    expect(epsgOf('GEOGCS["NAD27"]')).toEqual({ kind: 'other', text: 'NAD27' });
    expect(epsgOf('  ')).toEqual({ kind: 'none' });
  });
});

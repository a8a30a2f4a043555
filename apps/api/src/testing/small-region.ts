import { areaId, type Person, type Source, usualOpening, type Vardenhet } from '@halsouppdrag/domain';
import type { PackageArea, RegionPackage } from '@halsouppdrag/sources';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';

const source: Source = {
  id: 'prov',
  title: 'Påhittade uppgifter för prov',
  publisher: 'Hälsouppdraget',
  url: null,
  licence: 'EUPL-1.2',
  date: '2026-01-01',
};

/** Six base areas in a row, each a square of a tenth of a degree from 17.0 E, 60.0 N: two kommuner, three lokalsamhällen. */
const baseAreas = [
  { code: '0360A0010', lokalsamhalle: '0360R001', kommun: '0360', women: 500, men: 500 },
  { code: '0360A0020', lokalsamhalle: '0360R001', kommun: '0360', women: 300, men: 301 },
  { code: '0360A0030', lokalsamhalle: '0360R002', kommun: '0360', women: 0, men: 0 },
  { code: '0380A0010', lokalsamhalle: '0380R001', kommun: '0380', women: 1000, men: 900 },
  { code: '0380A0020', lokalsamhalle: '0380R001', kommun: '0380', women: 10, men: 7 },
  { code: '0380A0030', lokalsamhalle: '0380R001', kommun: '0380', women: 20, men: 30 },
] as const;

export const smallRegionPopulation = 3568;

const names: readonly (readonly [PackageArea['level'], string, string, string | null])[] = [
  ['deso', '0360A0010', 'Söderfors väst', '0360R001'],
  ['deso', '0360A0020', 'Söderfors öst', '0360R001'],
  ['deso', '0360A0030', 'Örbyhus', '0360R002'],
  ['deso', '0380A0010', 'Centrum', '0380R001'],
  ['deso', '0380A0020', 'Åsen', '0380R001'],
  ['deso', '0380A0030', 'Ängen', '0380R001'],
  ['lokalsamhalle', '0360R001', 'Söderfors', '0360'],
  ['lokalsamhalle', '0360R002', 'Örbyhus', '0360'],
  ['lokalsamhalle', '0380R001', 'Staden', '0380'],
  ['kommun', '0360', 'Tierp', '03'],
  ['kommun', '0380', 'Uppsala', '03'],
  ['lan', '03', 'Provlän', null],
];

const levelAbove = { deso: 'lokalsamhalle', lokalsamhalle: 'kommun', kommun: 'lan', lan: 'lan' } as const;

const person = (id: string, name: string, role: Person['role'], areas: string[]): Person => ({ id, name, role, areas });

function unit(
  id: string,
  kind: Vardenhet['kind'],
  status: Vardenhet['status'],
  lon: number,
  kommun: string,
): Vardenhet {
  return {
    id,
    name: `Enheten ${id}`,
    kind,
    status,
    huvudman: 'Region Prov',
    position: [lon, 60.05],
    positionAccuracy: 'plats',
    opensYear: null,
    opening: usualOpening,
    source: 'påhittad',
    note: null,
    kommunId: areaId('kommun', kommun),
  };
}

const ohalsa2022 = {
  ...({ indicatorId: 'ohalsa', level: 'lokalsamhalle', year: 2022, sex: 'all', ageGroup: null } as const),
  ...{ count: null, denominator: null, low: null, high: null, responseRate: null, areaVersion: null },
};

/** A region small enough to count by hand. */
export function smallRegion(): RegionPackage {
  return {
    region: {
      code: '03',
      name: 'Provlän',
      bbox: [17, 60, 17.6, 60.1],
      levels: [
        { level: 'lan', name: 'Län' },
        { level: 'kommun', name: 'Kommuner' },
        { level: 'lokalsamhalle', name: 'Lokalsamhällen' },
        { level: 'deso', name: 'DeSO' },
      ],
      populationYear: 2022,
      populationSourceId: source.id,
      sources: [source],
      files: [],
    },
    areas: names.map(([level, code, name, parent]) => ({
      id: areaId(level, code),
      code,
      level,
      name,
      parentId: parent === null ? null : areaId(levelAbove[level], parent),
    })),
    population: baseAreas.flatMap(({ code, women, men }) => {
      const common = { areaId: areaId('deso', code), year: 2022, ageGroup: 'total' };
      return [
        { ...common, sex: 'women' as const, population: women },
        { ...common, sex: 'men' as const, population: men },
      ];
    }),
    populationGrid: [],
    vardenheter: [
      unit('tierps-vardcentral', 'vardcentral', 'oppen', 17.05, '0360'),
      unit('stadens-vardcentral', 'vardcentral', 'oppen', 17.35, '0380'),
      unit('orbyhus-narmottagning', 'narmottagning', 'utreds', 17.25, '0360'),
    ],
    indicators: [
      {
        ...{ id: 'ohalsa', name: 'Ohälsa', unit: 'index', polarity: 'lowIsGood', description: 'Påhittad.', source },
        ...{ measure: 'index', multiplier: 1, comparison: 'none', protection: 'published' },
        ...{ levnadsvana: null, fetchFrom: [], example: false },
      },
    ],
    indicatorValues: [
      { ...ohalsa2022, areaId: areaId('lokalsamhalle', '0360R001'), value: 2.5, missing: null },
      { ...ohalsa2022, areaId: areaId('lokalsamhalle', '0360R002'), value: null, missing: 'missing' },
    ],
    tatorter: [
      {
        id: 'soderfors',
        name: 'Söderfors',
        kommunId: 'kommun:0360',
        population: 900,
        year: 2020,
        position: [17.05, 60.05],
      },
    ],
    people: [
      person('samordnare-tierp', 'Hälsosamordnare i Tierp', 'halsosamordnare', ['kommun:0360']),
      person('samordnare-uppsala', 'Hälsosamordnare i Uppsala', 'halsosamordnare', ['kommun:0380']),
      person('planerare', 'Planerare', 'planerare', ['lan:03']),
      person('samrad', 'Ledamot i samrådet', 'samrad', ['lan:03']),
      person('dataansvarig', 'Dataansvarig', 'datasteward', ['lan:03']),
    ],
    topology: squares() as unknown as RegionPackage['topology'],
    basemap: { type: 'Topology', objects: {}, arcs: [] } as unknown as RegionPackage['basemap'],
    work: { writtenFor: '2026-11-16', partners: [], behov: [], insatser: [], diary: [] },
  };
}

function squares() {
  const features = baseAreas.map(({ code, lokalsamhalle, kommun }, index): Feature<Polygon> => {
    const [west, east] = [17 + index / 10, 17 + (index + 1) / 10].map((lon) => Math.round(lon * 10) / 10) as [
      number,
      number,
    ];
    const ring = [
      [west, 60],
      [east, 60],
      [east, 60.1],
      [west, 60.1],
      [west, 60],
    ];
    return {
      type: 'Feature',
      properties: { code, lokalsamhalle, kommun, lan: '03' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ areas: collection });
}

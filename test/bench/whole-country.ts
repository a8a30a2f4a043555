import { existsSync, readFileSync } from 'node:fs';
import { type AreaLevel, areaId, type Source } from '@halsouppdrag/domain';
import type { PackageArea, RegionPackage } from '@halsouppdrag/sources';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';

const country = new URL('../../../shared/data/se-regso2018/regso2018_sweden_4326.geojson', import.meta.url);
const basemap = new URL('../../data/uppsala/basemap.topojson', import.meta.url);

/** Finer than the source's own corners: in coarser steps some neighbours would no longer have one border between them. */
const quantization = 1e8;

const source: Source = {
  id: 'scb-regso-2018',
  title: 'RegSO 2018',
  publisher: 'Statistiska centralbyrån (SCB)',
  url: null,
  licence: 'CC0 1.0',
  date: '2026-11-22',
};

interface Regso {
  readonly code: string;
  readonly name: string;
  readonly kommun: string;
  readonly kommunName: string;
  readonly geometry: Polygon | MultiPolygon;
}

/**
 * All of Sweden as one region: every RegSO is a lokalsamhälle of one base area, and the country stands where the län
 * does. A made-up 1 000 people live in each, with a made-up share of them. Null where the borders are not at hand.
 */
export function wholeCountry(): RegionPackage | null {
  if (!existsSync(country)) return null;
  const regso = readRegso();
  const kommuner = new Map(regso.map(({ kommun, kommunName }) => [kommun, kommunName]));
  const area = (level: AreaLevel, code: string, name: string, parent: PackageArea['parentId']): PackageArea => ({
    ...{ id: areaId(level, code), code, level, name },
    parentId: parent,
  });
  return {
    region: {
      code: lan,
      name: 'Sverige',
      bbox: [10.6, 55.2, 24.3, 69.2],
      levels: [
        { level: 'lan', name: 'Riket' },
        { level: 'kommun', name: 'Kommuner' },
        { level: 'lokalsamhalle', name: 'RegSO' },
        { level: 'deso', name: 'RegSO' },
      ],
      populationYear: 2022,
      populationSourceId: source.id,
      sources: [source],
      files: [],
    },
    areas: [
      area('lan', lan, 'Sverige', null),
      ...[...kommuner].map(([code, name]) => area('kommun', code, name, areaId('lan', lan))),
      ...regso.map(({ code, name, kommun }) => area('lokalsamhalle', code, name, areaId('kommun', kommun))),
      ...regso.map(({ code, name }) => area('deso', baseCode(code), name, areaId('lokalsamhalle', code))),
    ],
    population: regso.map(({ code }) => ({
      ...{ areaId: areaId('deso', baseCode(code)), year: 2022, ageGroup: 'total' },
      ...{ sex: 'total', population: 1000 },
    })),
    populationGrid: [],
    vardenheter: [],
    indicators: [
      {
        ...{ id: 'pahittad-andel', name: 'Påhittad andel', unit: 'procent', polarity: 'highIsGood' },
        ...{ description: 'Påhittad för mätning.', source, measure: 'proportion', multiplier: 100 },
        ...{ comparison: 'byIntervals', protection: 'published', levnadsvana: null, fetchFrom: [], example: true },
      },
    ],
    indicatorValues: regso.map(({ code }, k) => ({
      ...{ indicatorId: 'pahittad-andel', level: 'lokalsamhalle', areaId: areaId('lokalsamhalle', code), year: 2022 },
      ...{ sex: 'all', ageGroup: null, count: 200 + ((k * 37) % 400), denominator: 800 },
      ...{
        value: (200 + ((k * 37) % 400)) / 8,
        low: null,
        high: null,
        responseRate: null,
        missing: null,
        areaVersion: null,
      },
    })),
    tatorter: [],
    people: [
      { id: 'planerare', name: 'Planerare', role: 'planerare', areas: [areaId('lan', lan)] },
      { id: 'dataansvarig', name: 'Dataansvarig', role: 'datasteward', areas: [areaId('lan', lan)] },
    ],
    topology: borders(regso),
    basemap: JSON.parse(readFileSync(basemap, 'utf8')) as RegionPackage['basemap'],
    work: { writtenFor: '2026-11-16', partners: [], behov: [], insatser: [], diary: [] },
  };
}

/** A län's code that no län has. */
const lan = '99';

/** `0114R001` as a base area: `0114A0010`. */
const baseCode = (regso: string) => `${regso.slice(0, 4)}A${regso.slice(5)}0`;

/** These cross themselves or each other in the source, so that no outline of the whole kommun can be made of them. */
const crossed = /^(1293R024|2514R006|0181R009|2523R\d{3})$/;

function readRegso(): Regso[] {
  const { features } = JSON.parse(readFileSync(country, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>;
  return features
    .map(({ geometry, properties }) => ({
      code: String(properties?.['regso_kod']),
      name: String(properties?.['regso_namn']),
      kommun: String(properties?.['kommun_kod']).padStart(4, '0'),
      kommunName: String(properties?.['kommun_namn']),
      geometry,
    }))
    .filter(({ code }) => !crossed.test(code));
}

function borders(regso: readonly Regso[]): RegionPackage['topology'] {
  const features = regso.map(
    ({ code, kommun, geometry }): Feature => ({
      type: 'Feature',
      properties: { code: baseCode(code), lokalsamhalle: code, kommun, lan },
      geometry,
    }),
  );
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ areas: collection }, quantization) as unknown as RegionPackage['topology'];
}

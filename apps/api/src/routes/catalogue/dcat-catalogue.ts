import {
  areaLevelName,
  type CatalogueIndicator,
  type LoadedLevel,
  type Region,
  type Source,
} from '@halsouppdrag/domain';
import type { RdfNode, RdfValue } from '../../rdf/rdf-xml.ts';

type Property = RdfNode['properties'][number];

interface Loaded {
  /** Where the server is reached: every address in a catalogue is absolute. */
  readonly origin: string;
  readonly region: Region;
  readonly indicators: readonly CatalogueIndicator[];
}

const swedish: Property = [
  'dcterms:language',
  { iri: 'http://publications.europa.eu/resource/authority/language/SWE' },
];
const theme = (code: 'HEAL' | 'SOCI'): Property => [
  'dcat:theme',
  { iri: `http://publications.europa.eu/resource/authority/data-theme/${code}` },
];
const json = 'application/json';
const geoJson = 'application/geo+json';

/**
 * What is loaded, as DCAT-AP-SE 3 (https://docs.dataportal.se/dcat/3.0.1/sv/) asks for it: a catalogue, a dataset for
 * the areas with their people and one for each indicator with figures. What is made up is no open data, and is left out.
 */
export function dcatCatalogue({ origin, region, indicators }: Loaded): RdfNode[] {
  const sources = new Map(region.sources.map((source) => [source.id, source]));
  const population = sources.get(region.populationSourceId);
  const real = indicators.filter(({ example, loaded }) => !example && loaded.length > 0);
  const place = spatial(region);
  const datasets = [
    ...(population === undefined ? [] : [areaDataset(origin, region, population, place)]),
    ...real.map((indicator) => indicatorDataset(origin, indicator, place)),
  ];
  const publisher = `${origin}/#utgivare`;
  const catalogue: RdfNode = {
    about: `${origin}/api/catalogue.rdf`,
    type: 'dcat:Catalog',
    properties: [
      ['dcterms:title', { swedish: `Hälsouppdraget, ${region.name}` }],
      [
        'dcterms:description',
        { swedish: `Områden, befolkning och indikatorer för hälsofrämjande arbete i ${region.name}.` },
      ],
      ['dcterms:publisher', { iri: publisher }],
      ['dcterms:license', { iri: cc0 }],
      ['foaf:homepage', { iri: `${origin}/` }],
      swedish,
      ['dcat:themeTaxonomy', { iri: 'http://publications.europa.eu/resource/authority/data-theme' }],
      ['dcterms:spatial', { node: place }],
      ...datasets.flatMap(({ about }): Property[] => (about === undefined ? [] : [['dcat:dataset', { iri: about }]])),
    ],
  };
  return [catalogue, agent(publisher, `Hälsouppdraget, ${region.name}`), ...datasets];
}

function areaDataset(origin: string, region: Region, source: Source, place: RdfNode): RdfNode {
  const year = region.populationYear;
  const levels = region.levels.map(({ level, name }) =>
    distribution(`${origin}/api/areas.geojson?level=${level}`, `Gränser och folkmängd: ${name}`, geoJson, source),
  );
  return dataset(`${origin}/api/catalogue.rdf#omraden`, {
    title: `Områden i ${region.name} med folkmängd ${year}`,
    description: `Gränser, tillhörighet och folkmängd ${year} för varje område. Folkmängden: ${source.title}.`,
    source,
    properties: [theme('SOCI'), ['dcterms:spatial', { node: place }], period(year, year), ...levels],
  });
}

function indicatorDataset(origin: string, indicator: CatalogueIndicator, place: RdfNode): RdfNode {
  const { id, name, description, unit, source, loaded } = indicator;
  const years = loaded.flatMap((level) => level.years);
  const moves = loaded.flatMap(({ level, moved }) => moved.map((mark) => `${levelName(level)}: ${mark}.`));
  const address = `${origin}/api/indicators/${encodeURIComponent(id)}/values`;
  return dataset(`${origin}/api/catalogue.rdf#${id}`, {
    title: name,
    description: [`${description} Enhet: ${unit}.`, ...moves].join(' '),
    source,
    properties: [
      theme('HEAL'),
      ['dcterms:spatial', { node: place }],
      period(Math.min(...years), Math.max(...years)),
      distribution(address, `Värden: ${name}`, json, source),
    ],
  });
}

const levelName = (level: LoadedLevel['level']) => (level === 'riket' ? 'Riket' : areaLevelName[level].many);

function dataset(
  about: string,
  given: { title: string; description: string; source: Source; properties: readonly Property[] },
): RdfNode {
  const { source } = given;
  return {
    about,
    type: 'dcat:Dataset',
    properties: [
      ['dcterms:title', { swedish: given.title }],
      ['dcterms:description', { swedish: given.description }],
      ['dcterms:publisher', { node: agent(undefined, source.publisher) }],
      swedish,
      ['dcterms:modified', { day: source.date }],
      ...(source.url === null ? [] : [['dcat:landingPage', { iri: source.url }] as const]),
      ...given.properties,
    ],
  };
}

function distribution(address: string, title: string, format: string, { licence }: Source): Property {
  const known = licences.find(({ named }) => named.test(licence));
  const terms: Property =
    known === undefined
      ? ['dcterms:rights', { swedish: `Licens: ${licence}` }]
      : ['dcterms:license', { iri: known.iri }];
  return [
    'dcat:distribution',
    {
      node: {
        type: 'dcat:Distribution',
        properties: [
          ['dcterms:title', { swedish: title }],
          ['dcat:accessURL', { iri: address }],
          ['dcterms:format', { text: format }],
          terms,
        ],
      },
    },
  ];
}

const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
/** The licences that have an address. Any other is said in words, and none is guessed. */
const licences = [
  { named: /^CC0( 1\.0)?$/, iri: cc0 },
  { named: /^CC BY 4\.0$/, iri: 'http://creativecommons.org/licenses/by/4.0/' },
];

function agent(about: string | undefined, name: string): RdfNode {
  return { ...(about === undefined ? {} : { about }), type: 'foaf:Agent', properties: [['foaf:name', { text: name }]] };
}

function period(first: number, last: number): Property {
  const start: Property = ['dcat:startDate', { day: `${first}-01-01` }];
  const end: Property = ['dcat:endDate', { day: `${last}-12-31` }];
  return ['dcterms:temporal', { node: { type: 'dcterms:PeriodOfTime', properties: [start, end] } }];
}

/** The region's frame, as GeoDCAT-AP writes it. */
function spatial({ name, bbox: [west, south, east, north] }: Region): RdfNode {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const polygon = `POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))`;
  const literal: RdfValue = { literal: polygon, type: 'http://www.opengis.net/ont/geosparql#wktLiteral' };
  return {
    type: 'dcterms:Location',
    properties: [
      ['locn:geographicName', { swedish: name }],
      ['dcat:bbox', literal],
    ],
  };
}

import { areaId, areaLevels, type Source } from '@halsouppdrag/domain';
import type { z } from 'zod';
import { type Complaint, complain, type Outcome } from '../complaint.ts';
import { readJsonDocument } from '../json-document.ts';
import { type AreaIndex, areaTreeComplaints, indexAreas, outlineComplaints } from './area-tree.ts';
import { gridComplaints } from './grid-complaints.ts';
import { indicatorComplaints, indicatorValueComplaints } from './indicator-complaints.ts';
import { populationComplaints } from './population-complete.ts';
import { type Placed, readRows } from './read-rows.ts';
import { kommunComplaints, levelComplaints, personComplaints, positionComplaints, repeated } from './references.ts';
import { RegionFile } from './region-file.ts';
import type { RegionPackage } from './region-package.ts';
import { sourceComplaints } from './source-references.ts';
import {
  AreaRow,
  GridRow,
  IndicatorRow,
  IndicatorValueRow,
  PersonRow,
  PopulationRow,
  TatortRow,
  VardenhetRow,
} from './tables.ts';
import { AreasTopologyFile, BasemapFile } from './topology-file.ts';
import { ringComplaints, topologyExtent } from './topology-rings.ts';
import { WorkFile } from './work-file.ts';
import { workComplaints } from './work-references.ts';

/** The files a package must have. Others that lie beside them are not read. */
export const regionPackageFiles = [
  'region.json',
  'areas.csv',
  'areas.topojson',
  'basemap.topojson',
  'population.csv',
  'vardenheter.csv',
  'indicators.csv',
  'indicator-values.csv',
  'tatorter.csv',
  'people.csv',
  'work.json',
] as const;
/** A file that a package may have. */
const gridFile = 'population-grid.csv';
type FileName = (typeof regionPackageFiles)[number] | typeof gridFile;

const mostComplaints = 100;

/**
 * A region package read from the bytes of its files, by name. The whole package or nothing: one bad row refuses it.
 * The complaints are all that were found, at most a hundred; a check that needs a file which is itself broken waits
 * until that is mended, so that no complaint is only the shadow of another.
 */
export function readRegionPackage(files: ReadonlyMap<string, Uint8Array>): Outcome<RegionPackage> {
  const { parts, complaints } = parseFiles(files);
  complaints.push(...crossCheck(parts));
  const whole = complaints.length === 0 ? assemble(parts) : null;
  if (whole === null) return { ok: false, complaints: complaints.slice(0, mostComplaints) };
  return { ok: true, value: whole };
}

type Rows<Row> = readonly Placed<Row>[] | null;

/** What could be read; null where the file is missing or broken. */
interface Parts {
  readonly region: RegionFile | null;
  readonly areas: Rows<AreaRow>;
  readonly population: Rows<PopulationRow>;
  readonly populationGrid: Rows<GridRow>;
  readonly vardenheter: Rows<VardenhetRow>;
  readonly indicators: Rows<IndicatorRow>;
  readonly indicatorValues: Rows<IndicatorValueRow>;
  readonly tatorter: Rows<TatortRow>;
  readonly people: Rows<PersonRow>;
  readonly topology: AreasTopologyFile | null;
  readonly basemap: BasemapFile | null;
  readonly work: WorkFile | null;
}

function parseFiles(files: ReadonlyMap<string, Uint8Array>): { parts: Parts; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const bytesOf = (name: FileName): Uint8Array | null => {
    const bytes = files.get(name);
    if (bytes === undefined) complaints.push(complain({ file: name }, `filen ${name}`, 'ingen sådan fil'));
    return bytes ?? null;
  };
  const json = <T>(name: FileName, schema: z.ZodType<T>): T | null => {
    const bytes = bytesOf(name);
    if (bytes === null) return null;
    const outcome = readJsonDocument(name, bytes, schema);
    if (outcome.ok) return outcome.value;
    complaints.push(...outcome.complaints);
    return null;
  };
  const rows = <Shape extends z.ZodRawShape>(name: FileName, schema: z.ZodObject<Shape>) => {
    const bytes = bytesOf(name);
    if (bytes === null) return null;
    const outcome = readRows(name, bytes, schema);
    complaints.push(...outcome.complaints);
    return outcome.complaints.length === 0 ? outcome.rows : null;
  };
  const parts: Parts = {
    region: json('region.json', RegionFile),
    areas: rows('areas.csv', AreaRow),
    topology: json('areas.topojson', AreasTopologyFile),
    basemap: json('basemap.topojson', BasemapFile),
    population: rows('population.csv', PopulationRow),
    populationGrid: files.has(gridFile) ? rows(gridFile, GridRow) : [],
    vardenheter: rows('vardenheter.csv', VardenhetRow),
    indicators: rows('indicators.csv', IndicatorRow),
    indicatorValues: rows('indicator-values.csv', IndicatorValueRow),
    tatorter: rows('tatorter.csv', TatortRow),
    people: rows('people.csv', PersonRow),
    work: json('work.json', WorkFile),
  };
  return { parts, complaints };
}

function crossCheck(parts: Parts): Complaint[] {
  const { region, areas, vardenheter, indicators, tatorter, people, topology, basemap } = parts;
  const id = (row: { id: string }) => row.id;
  return [
    ...(topology === null ? [] : ringComplaints('areas.topojson', topology)),
    ...(basemap === null ? [] : ringComplaints('basemap.topojson', basemap)),
    ...(areas === null ? [] : checkAgainstAreas(parts, areas, indexAreas(areas))),
    ...(region === null ? [] : checkAgainstRegion(parts, region)),
    ...indicatorComplaints(indicators ?? []),
    ...repeated('vardenheter.csv', vardenheter ?? [], 'id', id),
    ...repeated('indicators.csv', indicators ?? [], 'id', id),
    ...repeated('tatorter.csv', tatorter ?? [], 'id', id),
    ...repeated('people.csv', people ?? [], 'id', id),
  ];
}

function checkAgainstAreas(parts: Parts, rows: readonly Placed<AreaRow>[], areas: AreaIndex): Complaint[] {
  const { region, topology, population, vardenheter, tatorter, indicators, indicatorValues, people, work } = parts;
  return [
    ...areaTreeComplaints(rows, areas, region?.code ?? null),
    ...(topology === null ? [] : outlineComplaints(topology, areas)),
    ...(population === null ? [] : populationComplaints(population, areas, region?.populationYear ?? null)),
    ...kommunComplaints('vardenheter.csv', vardenheter ?? [], areas),
    ...kommunComplaints('tatorter.csv', tatorter ?? [], areas),
    ...(indicators === null ? [] : indicatorValueComplaints(indicatorValues ?? [], indicators, areas)),
    ...personComplaints(people ?? [], areas),
    ...(work === null || people === null || indicatorValues === null
      ? []
      : workComplaints(work, knownTo(areas, people, indicatorValues))),
  ];
}

function knownTo(
  areas: AreaIndex,
  people: readonly Placed<PersonRow>[],
  indicatorValues: readonly Placed<IndicatorValueRow>[],
) {
  const values = indicatorValues.flatMap(({ row: { indicatorId, areaCode, year, sex, ageGroup, value } }) => {
    const area = areas.get(areaCode);
    // Evidence is of everybody: women, men and ages are parts of it.
    return area === undefined || value === null || sex !== 'all' || ageGroup !== null
      ? []
      : [`${indicatorId} ${area.id} ${year}`];
  });
  return {
    areas: new Set([...areas.values()].map((area) => area.id as string)),
    people: new Set(people.map(({ row }) => row.id)),
    values: new Set(values),
  };
}

function checkAgainstRegion(parts: Parts, region: RegionFile): Complaint[] {
  const [west, south, east, north] = region.bbox;
  const extent = parts.topology === null ? null : topologyExtent(parts.topology);
  const outside = extent !== null && (extent[0] < west || extent[1] < south || extent[2] > east || extent[3] > north);
  const hasGrid = parts.populationGrid === null || parts.populationGrid.length > 0;
  const dataFiles = regionPackageFiles.filter((name) => name !== 'region.json');
  return [
    ...levelComplaints(region.levels, areaLevels),
    ...sourceComplaints(region, parts.indicators, hasGrid ? [...dataFiles, gridFile] : dataFiles),
    ...(parts.populationGrid === null ? [] : gridComplaints(gridFile, parts.populationGrid, region)),
    ...positionComplaints('vardenheter.csv', parts.vardenheter ?? [], region.bbox),
    ...positionComplaints('tatorter.csv', parts.tatorter ?? [], region.bbox),
    ...(outside
      ? [complain({ file: 'areas.topojson' }, `gränser i regionen (${region.bbox.join(', ')})`, extent.join(', '))]
      : []),
  ];
}

/** Turns rows into domain terms. Null when a file was missing, which the complaints then say. */
function assemble(parts: Parts): RegionPackage | null {
  const { region, areas, population, vardenheter, indicators, indicatorValues, tatorter, people } = parts;
  const { topology, basemap, work, populationGrid } = parts;
  if (!region || !areas || !population || !vardenheter || !indicators || !indicatorValues) return null;
  if (!tatorter || !people || !topology || !basemap || !work || !populationGrid) return null;
  const index = indexAreas(areas);
  const idOf = idLookup(index);
  const sourceOf = new Map(region.sources.map((source): [string, Source] => [source.id, source]));
  return {
    region,
    areas: areas.map(({ row: { parentCode, ...row } }) => ({
      ...row,
      id: areaId(row.level, row.code),
      parentId: parentCode === null ? null : idOf(parentCode),
    })),
    population: population.map(({ row: { areaCode, ...row } }) => ({ ...row, areaId: idOf(areaCode) })),
    populationGrid: populationGrid.map(({ row: { west, south, east, north, population } }) => ({
      box: [west, south, east, north],
      population,
    })),
    vardenheter: vardenheter.map(({ row: { lon, lat, kommunCode, closedPeriods, openDays, ...row } }) => ({
      ...row,
      position: [lon, lat],
      opening: { closed: closedPeriods, days: openDays },
      kommunId: idOf(kommunCode),
    })),
    indicators: indicators.flatMap(({ row: { sourceId, ...row } }) => {
      const source = sourceOf.get(sourceId);
      return source === undefined ? [] : [{ ...row, source }];
    }),
    indicatorValues: indicatorValues.map(({ row: { areaCode, ...row } }) => {
      const area = index.get(areaCode);
      return { ...row, level: area?.level ?? 'riket', areaId: area?.id ?? null };
    }),
    tatorter: tatorter.map(({ row: { lon, lat, kommunCode, ...row } }) => ({
      ...row,
      position: [lon, lat],
      kommunId: idOf(kommunCode),
    })),
    people: people.map(({ row }) => row),
    topology: topology as RegionPackage['topology'],
    basemap: basemap as RegionPackage['basemap'],
    work,
  };
}

function idLookup(areas: AreaIndex) {
  return (code: string) => {
    const area = areas.get(code);
    if (area === undefined) throw new Error(`Area ${code} was checked to exist and does not.`);
    return area.id;
  };
}

import { type AreaId, type AreaLevel, areaId, areaLevels } from '@halsouppdrag/domain';
import { type Complaint, complain, quoteFound } from '../complaint.ts';
import type { Placed } from './read-rows.ts';
import type { AreaRow } from './tables.ts';
import type { AreasTopologyFile } from './topology-file.ts';

const areasFile = 'areas.csv';
const topologyFile = 'areas.topojson';

/** The areas of a package by code. */
export type AreaIndex = ReadonlyMap<string, { readonly id: AreaId; readonly level: AreaLevel; readonly row: AreaRow }>;

/** Every area by its code, of each code the first. */
export function indexAreas(rows: readonly Placed<AreaRow>[]): AreaIndex {
  const areas = new Map<string, { id: AreaId; level: AreaLevel; row: AreaRow }>();
  for (const { row } of rows) {
    if (!areas.has(row.code)) areas.set(row.code, { id: areaId(row.level, row.code), level: row.level, row });
  }
  return areas;
}

/** A code that stands twice, a parent that is missing or not of the level above, and a region that is not the län. */
export function areaTreeComplaints(
  rows: readonly Placed<AreaRow>[],
  areas: AreaIndex,
  lanCode: string | null,
): Complaint[] {
  const seen = new Map<string, number>();
  const complaints: Complaint[] = [];
  for (const { line, row } of rows) {
    const earlier = seen.get(row.code);
    if (earlier !== undefined) {
      const place = { file: areasFile, line, column: 'code' };
      complaints.push(
        complain(place, 'varje kod en gång', `${quoteFound(row.code)}, som redan står på rad ${earlier}`),
      );
    } else seen.set(row.code, line);
    complaints.push(...parentComplaint(line, row, areas));
  }
  const lan = rows.filter(({ row }) => row.level === 'lan').map(({ row }) => row.code);
  if (lanCode !== null && (lan.length !== 1 || lan[0] !== lanCode)) {
    const found = lan.length === 0 ? 'inget län' : `länet ${lan.join(', ')}`;
    complaints.push(complain({ file: areasFile }, `ett län med koden ${lanCode}, som i region.json`, found));
  }
  return complaints;
}

function parentComplaint(line: number, row: AreaRow, areas: AreaIndex): Complaint[] {
  const place = { file: areasFile, line, column: 'parentCode' };
  const above = areaLevels[areaLevels.indexOf(row.level) - 1];
  if (above === undefined) {
    return row.parentCode === null ? [] : [complain(place, 'ingenting, för länet', quoteFound(row.parentCode))];
  }
  if (row.parentCode === null) return [complain(place, `koden för området ovanför (${above})`, 'ingenting')];
  const parent = areas.get(row.parentCode);
  if (parent === undefined) {
    return [complain(place, 'koden för ett område i areas.csv', `${quoteFound(row.parentCode)}, som inte finns där`)];
  }
  if (parent.level !== above) {
    return [complain(place, `ett område på nivån ${above}`, `${quoteFound(row.parentCode)}, på nivån ${parent.level}`)];
  }
  return [];
}

/** Base areas without an outline, outlines without a base area, and outlines that name other parents than the table. */
export function outlineComplaints(topology: AreasTopologyFile, areas: AreaIndex): Complaint[] {
  const complaints: Complaint[] = [];
  const drawn = new Set<string>();
  for (const [at, { properties }] of topology.objects.areas.geometries.entries()) {
    const path = `objects.areas.geometries[${at}].properties`;
    const area = areas.get(properties.code);
    if (area === undefined || area.level !== 'deso') {
      const found = `${quoteFound(properties.code)}, som inte finns på nivån deso i areas.csv`;
      complaints.push(complain({ file: topologyFile, path: `${path}.code` }, 'koden för ett basområde', found));
      continue;
    }
    if (drawn.has(properties.code)) {
      const place = { file: topologyFile, path: `${path}.code` };
      complaints.push(complain(place, 'varje basområde en gång', `${quoteFound(properties.code)} igen`));
    }
    drawn.add(properties.code);
    const lokalsamhalle = area.row.parentCode ?? '';
    const kommun = areas.get(lokalsamhalle)?.row.parentCode ?? '';
    const parents = { lokalsamhalle, kommun, lan: areas.get(kommun)?.row.parentCode ?? '' };
    for (const level of ['lokalsamhalle', 'kommun', 'lan'] as const) {
      if (properties[level] === parents[level]) continue;
      const place = { file: topologyFile, path: `${path}.${level}` };
      complaints.push(complain(place, `${quoteFound(parents[level])} som i areas.csv`, quoteFound(properties[level])));
    }
  }
  for (const { level, row } of areas.values()) {
    if (level === 'deso' && !drawn.has(row.code)) {
      const place = { file: topologyFile, path: 'objects.areas.geometries' };
      complaints.push(complain(place, `gränsen för ${row.code}, som står i areas.csv`, 'ingen sådan gräns'));
    }
  }
  return complaints;
}

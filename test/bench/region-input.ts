import { existsSync, readFileSync } from 'node:fs';
import {
  type AreaGeometry,
  type AreaTopology,
  areaGeometries,
  type PopulationPoint,
  pointInside,
  type UnitPoint,
} from '@halsouppdrag/geo';
import { readCsvTable } from '@halsouppdrag/sources';
import { scatteredPositions } from './scattered-positions.ts';

/** What catchments are computed from, and where it came from. */
export interface RegionInput {
  readonly label: string;
  readonly points: readonly PopulationPoint[];
  readonly units: readonly UnitPoint[];
  readonly outline: AreaGeometry;
}

const folder = new URL('../../data/uppsala/', import.meta.url);
const files = ['areas.topojson', 'population.csv', 'vardenheter.csv'];

/** Uppsala län from the region package; made-up places of the same number where there is no package. */
export function regionInput(): RegionInput {
  return files.every((file) => existsSync(new URL(file, folder))) ? uppsala() : synthetic();
}

function uppsala(): RegionInput {
  const topology = JSON.parse(readFileSync(new URL('areas.topojson', folder), 'utf8')) as AreaTopology;
  const population = new Map<string, number>();
  for (const { areaCode = '', population: people } of records('population.csv')) {
    population.set(areaCode, (population.get(areaCode) ?? 0) + Number(people));
  }
  const [outline] = areaGeometries(topology, 'lan').values();
  if (!outline) throw new Error('data/uppsala/areas.topojson holds no län.');
  return {
    label: 'Uppsala län',
    points: [...areaGeometries(topology, 'deso')].map(([areaId, geometry]) => ({
      areaId,
      position: pointInside(geometry),
      population: population.get(areaId.slice('deso:'.length)) ?? 0,
    })),
    units: records('vardenheter.csv').map(({ id = '', lon, lat }) => ({ id, position: [Number(lon), Number(lat)] })),
    outline,
  };
}

function records(file: string): Readonly<Record<string, string>>[] {
  const table = readCsvTable(file, readFileSync(new URL(file, folder)));
  if (!table.ok) throw new Error(`${file} is no table: ${JSON.stringify(table.complaints)}`);
  return table.value.rows.map(({ cells }) => cells);
}

function synthetic(): RegionInput {
  const places = (count: number, seed: number) => {
    const positions = scatteredPositions(count, seed);
    return Array.from({ length: count }, (_, i): [number, number] => [
      positions[2 * i] ?? 0,
      positions[2 * i + 1] ?? 0,
    ]);
  };
  const circle = Array.from({ length: 2500 }, (_, i): [number, number] => {
    const angle = (2 * Math.PI * (i % 2499)) / 2499;
    const reach = 1 + 0.1 * Math.sin(40 * angle);
    return [17.5 + 6 * reach * Math.cos(angle), 62 + 6 * reach * Math.sin(angle)];
  });
  return {
    label: 'made-up län',
    points: places(238, 3).map((position, i) => ({ areaId: `deso:${i}`, position, population: 1700 })),
    units: places(45, 4).map((position, i) => ({ id: `unit-${i}`, position })),
    outline: { type: 'Polygon', coordinates: [circle] },
  };
}

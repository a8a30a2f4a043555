import type { AgeCount, Position, SettlementKind, SexCount } from '@halsouppdrag/domain';
import type { CoveragePoint } from '@halsouppdrag/geo';

/** What all points of a base area have in common. */
interface PointsArea {
  readonly areaId: string;
  readonly withinAreas: readonly string[];
  readonly index: number | null;
  readonly settlement: SettlementKind | null;
  /** How its people are told apart, if they are; how many there are of each stands in the columns. */
  readonly sexes: readonly SexCount[] | null;
  readonly ages: readonly AgeCount[] | null;
}

/** Points as columns of numbers, which a thread is told in a moment where as many objects hold the server up. */
export interface PointColumns {
  readonly areas: readonly PointsArea[];
  /** For each point its place in `areas`. */
  readonly area: Int32Array;
  /** Longitude and latitude in turn. */
  readonly positions: Float64Array;
  readonly population: Float64Array;
  /** For each point those of its area's sexes and then of its ages. */
  readonly groups: Float64Array;
}

/** Points of one base area are told apart by the same sexes and ages, in the same order. */
export function pointColumns(points: readonly CoveragePoint[]): PointColumns {
  const places = new Map<string, number>();
  const areas: PointsArea[] = [];
  const area = new Int32Array(points.length);
  const positions = new Float64Array(2 * points.length);
  const population = new Float64Array(points.length);
  let size = 0;
  for (const { bySex, byAge } of points) size += (bySex?.length ?? 0) + (byAge?.length ?? 0);
  const groups = new Float64Array(size);
  let at = 0;
  for (const [i, point] of points.entries()) {
    const { areaId, withinAreas, index, settlement, bySex, byAge } = point;
    const place = places.get(areaId) ?? areas.length;
    if (place === areas.length) {
      places.set(areaId, place);
      areas.push({ areaId, withinAreas, index, settlement, sexes: bySex ?? null, ages: byAge ?? null });
    }
    area[i] = place;
    positions.set(point.position, 2 * i);
    population[i] = point.population;
    for (const one of bySex ?? []) groups[at++] = one.population;
    for (const one of byAge ?? []) groups[at++] = one.people;
  }
  return { areas, area, positions, population, groups };
}

/** The reverse. */
export function pointsOfColumns({ areas, area, positions, population, groups }: PointColumns): CoveragePoint[] {
  let at = 0;
  return Array.from(area, (place, i): CoveragePoint => {
    const { sexes, ages, ...common } = areas[place] as PointsArea;
    const position: Position = [positions[2 * i] as number, positions[2 * i + 1] as number];
    return {
      ...common,
      position,
      population: population[i] as number,
      bySex: sexes?.map((one) => ({ ...one, population: groups[at++] as number })),
      byAge: ages?.map((one) => ({ ...one, people: groups[at++] as number })),
    };
  });
}

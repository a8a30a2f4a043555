import type { Position } from '@halsouppdrag/domain';
import { bbox, featureCollection, point, voronoi } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { AreaGeometry } from './area-geometry.ts';
import { assemblePolygons } from './assemble-polygons.ts';
import { discAround, leftOf } from './cutting-curve.ts';
import { byPrecedence, sortedById, type UnitPoint } from './nearest-assignment.ts';
import { doubleArea, type PlanePoint, type PlaneRing } from './plane.ts';
import { risingBands } from './rising-bands.ts';
import { splitRings } from './split-rings.ts';
import { type StereographicPlane, stereographicPlane } from './stereographic.ts';

/** `maxKm` is the outer limit of the ring, null for what lies beyond the widest band. */
export interface CatchmentShapeProperties {
  readonly vardenhetId: string;
  readonly maxKm: number | null;
}

/**
 * The catchments as shapes: for each unit and band the part of the region that is nearest to that unit by great
 * circle and lies within the band but not within the band before it; the shapes do not overlap and together fill the
 * region. By rising unit id, each unit from the inside out; shapes without any area are left out. Of units on the same
 * spot the one that wins the tie in `assignNearest` has the cell. No units, no shapes.
 */
export function catchmentShapes(input: {
  readonly units: readonly UnitPoint[];
  readonly region: AreaGeometry;
  readonly bandsKm: readonly number[];
}): FeatureCollection<AreaGeometry, CatchmentShapeProperties> {
  const bandsKm = risingBands(input.bandsKm);
  const [west, south, east, north] = bbox(input.region);
  // Nearest in plain lon/lat would be wrong by kilometres at 60° N, where a degree of longitude is half as long as one
  // of latitude. In this plane the borders between cells are right to a few metres over a län.
  const plane = stereographicPlane([(west + east) / 2, (south + north) / 2]);
  const region = projectedRings(input.region, plane);
  const features: Feature<AreaGeometry, CatchmentShapeProperties>[] = [];
  for (const { id, position, cell } of sortedById(cellsOf(input.units, region, plane))) {
    let left = cell.reduce<PlaneRing[]>(
      (rings, corner, i) => splitRings(rings, leftOf(corner, cell[(i + 1) % cell.length] as PlanePoint)).held,
      region,
    );
    for (const maxKm of bandsKm) {
      const { centre, radius } = plane.circle(position, maxKm * 1000);
      const { held, rest } = splitRings(left, discAround(centre, radius));
      features.push(...shape(held, { vardenhetId: id, maxKm }, plane));
      left = rest;
    }
    features.push(...shape(left, { vardenhetId: id, maxKm: null }, plane));
  }
  return { type: 'FeatureCollection', features };
}

function projectedRings(region: AreaGeometry, plane: StereographicPlane): PlaneRing[] {
  const polygons = region.type === 'Polygon' ? [region.coordinates] : region.coordinates;
  return polygons.flat().map((ring) => withSteps(ring).map(plane.toPlane));
}

/** A side straight in lon/lat is bent in the plane: between corners this close the two part by decimetres. */
const stepDegrees = 0.02;

/** The corners of a closed ring, each once, with steps added along its long sides. */
function withSteps(ring: readonly (readonly number[])[]): Position[] {
  const corners: Position[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [lonA = 0, latA = 0] = ring[i - 1] ?? [];
    const [lonB = 0, latB = 0] = ring[i] ?? [];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(lonB - lonA), Math.abs(latB - latA)) / stepDegrees));
    for (let k = 0; k < steps; k++) {
      corners.push([lonA + ((lonB - lonA) * k) / steps, latA + ((latB - latA) * k) / steps]);
    }
  }
  return corners;
}

interface Cell {
  readonly id: string;
  readonly position: Position;
  /** Convex, anticlockwise. */
  readonly cell: readonly PlanePoint[];
}

/** The Voronoi cell of every spot that has a unit, in a box that holds the region and all units. */
function cellsOf(units: readonly UnitPoint[], region: readonly PlaneRing[], plane: StereographicPlane): Cell[] {
  const spots = new Map<string, { unit: UnitPoint; at: PlanePoint }>();
  for (const unit of byPrecedence(units)) {
    const at = plane.toPlane(unit.position);
    const key = at.map(Math.round).join();
    if (!spots.has(key)) spots.set(key, { unit, at });
  }
  const everything = [...[...spots.values()].map(({ at }) => at), ...region.flat()];
  const box = bbox(featureCollection(everything.map(([x, y]) => point([x, y]))));
  const [left, bottom, right, top] = box;
  const margin = right - left + top - bottom;
  const cells = voronoi(featureCollection([...spots.values()].map(({ at: [x, y] }) => point([x, y]))), {
    bbox: [left - margin, bottom - margin, right + margin, top + margin],
  });
  return [...spots.values()].map(({ unit: { id, position } }, i) => {
    const ring = cells.features[i]?.geometry.coordinates[0] ?? [];
    const corners = ring.slice(0, -1).map(([x = 0, y = 0]): PlanePoint => [x, y]);
    return { id, position, cell: doubleArea(corners) < 0 ? corners.toReversed() : corners };
  });
}

function shape(
  rings: readonly PlaneRing[],
  properties: CatchmentShapeProperties,
  plane: StereographicPlane,
): Feature<Polygon | MultiPolygon, CatchmentShapeProperties>[] {
  const polygons = assemblePolygons(rings).map((polygon) =>
    polygon.map((ring) => [...ring, ring[0] as PlanePoint].map((corner) => rounded(plane.toPosition(corner)))),
  );
  const [first] = polygons;
  if (!first) return [];
  const geometry: AreaGeometry =
    polygons.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: polygons };
  return [{ type: 'Feature', properties, geometry }];
}

/** To a decimetre: finer than any outline, and the answer is sent between worker and page. */
function rounded([lon, lat]: Position): Position {
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

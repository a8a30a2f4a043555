import { type AreaId, type AreaLevel, areaId, type BoundingBox } from '@halsouppdrag/domain';
import { area, bbox } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from 'topojson-specification';

export type AreaGeometry = Polygon | MultiPolygon;

/** What each base area of a region package says of itself: its own code and those of the areas it lies in. */
export interface BaseAreaCodes {
  readonly code: string;
  readonly lokalsamhalle: string;
  readonly kommun: string;
  readonly lan: string;
}

export type AreaTopology = Topology<{ areas: GeometryCollection<BaseAreaCodes> }>;

const codeProperty = {
  deso: 'code',
  lokalsamhalle: 'lokalsamhalle',
  kommun: 'kommun',
  lan: 'lan',
} as const satisfies Record<AreaLevel, keyof BaseAreaCodes>;

type BaseArea = GeometryObject<BaseAreaCodes>;
type BaseAreaPolygon = TopologyPolygon<BaseAreaCodes> | TopologyMultiPolygon<BaseAreaCodes>;

/**
 * The outline of every area of a level, by area id, WGS 84. An area above the base areas is exactly their union: the
 * shared borders are left out, nothing is computed anew; coordinates to a centimetre. Throws when a base area is no polygon or an empty one, and when the
 * outlines do not close, which happens only where the topology's neighbours do not share their borders.
 */
export function areaGeometries(topology: AreaTopology, level: AreaLevel): Map<AreaId, AreaGeometry> {
  const parts = new Map<string, BaseAreaPolygon[]>();
  for (const baseArea of topology.objects.areas.geometries) {
    const polygon = polygonal(baseArea);
    const code = polygon.properties?.[codeProperty[level]];
    if (code === undefined) throw new TypeError(`A base area has no ${codeProperty[level]}.`);
    const siblings = parts.get(code);
    if (siblings) siblings.push(polygon);
    else parts.set(code, [polygon]);
  }
  return new Map(
    [...parts].map(([code, baseAreas]) => {
      const geometry = level === 'deso' ? outlineOf(topology, baseAreas) : merge(topology, baseAreas);
      return [areaId(level, code), checked(simplest(withoutNoise(geometry)), code)];
    }),
  );
}

function polygonal(baseArea: BaseArea): BaseAreaPolygon {
  if (baseArea.type === 'Polygon' || baseArea.type === 'MultiPolygon') return baseArea;
  throw new TypeError(`A base area is a ${baseArea.type}, not a polygon.`);
}

/** Base areas as they stand, so that a base area is what the package says and not what a merge makes of it. */
function outlineOf(topology: AreaTopology, baseAreas: readonly BaseAreaPolygon[]): MultiPolygon {
  const coordinates = baseAreas.flatMap((baseArea) => {
    if (baseArea.type === 'MultiPolygon') return feature(topology, baseArea).geometry.coordinates;
    return [feature(topology, baseArea).geometry.coordinates];
  });
  return { type: 'MultiPolygon', coordinates };
}

/** A centimetre on the ground. */
const decimals = 7;

/** TopoJSON adds up small steps, which leaves 17.542910000000003 for 17.54291 and doubles what is sent over the wire. */
function withoutNoise({ type, coordinates }: MultiPolygon): MultiPolygon {
  const rounded = (position: Position) => position.map((degrees) => Number(degrees.toFixed(decimals)));
  return { type, coordinates: coordinates.map((polygon) => polygon.map((ring) => ring.map(rounded))) };
}

function simplest(geometry: MultiPolygon): AreaGeometry {
  const [first] = geometry.coordinates;
  return first && geometry.coordinates.length === 1 ? { type: 'Polygon', coordinates: first } : geometry;
}

function checked(geometry: AreaGeometry, code: string): AreaGeometry {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  if (rings.length === 0) throw new Error(`The outline of ${code} is empty.`);
  for (const ring of rings) {
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) throw new Error(`The outline of ${code} does not close.`);
  }
  return geometry;
}

/** Area in km² on a sphere of the Earth's mean radius (Turf). Of the outline as it is given, so water counts too. */
export function outlineAreaKm2(geometry: AreaGeometry): number {
  return area(geometry) / 1e6;
}

/** `[west, south, east, north]` in degrees. */
export function boundingBox(geometry: AreaGeometry): BoundingBox {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

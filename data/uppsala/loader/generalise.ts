import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { edgesOf, type GridPoint, ringArea, toGrid } from './grid-point.ts';
import { crossingEdges } from './outline-crossings.ts';

export type Outlines = Topology<{ areas: GeometryCollection }>;
type WeightedArc = readonly (readonly [number, number, number])[];
type Arc = readonly GridPoint[];

const earthSquareMetres = 6_371_008.8 ** 2;

/**
 * The topology with every bend smaller than the limit taken away (Visvalingam's areas, on the sphere). Neighbours
 * stay neighbours because they share their arcs. Where that would halve a ring or make two outlines cross, the arcs
 * involved are kept finer, in the end as fine as they came.
 */
export function generalise(topology: Outlines, bendSquareMetres: number): Outlines {
  const weighted = presimplify(topology, sphericalTriangleArea).arcs as unknown as WeightedArc[];
  const rings = topology.objects.areas.geometries.flatMap(ringsOf);
  const full = weighted.map((arc) => thin(arc, 0));
  const fullAreas = rings.map((ring) => enclosed(ring, full));
  const limits = weighted.map(() => bendSquareMetres / earthSquareMetres);
  for (;;) {
    const kept = weighted.map((arc, index) => thin(arc, limits[index] ?? 0));
    const halved = rings.filter((ring, index) => enclosed(ring, kept) < (fullAreas[index] ?? 0) / 2).flat();
    const tooCoarse = [...new Set([...crossingArcs(kept), ...halved.map(plain)])].filter(
      (index) => (limits[index] ?? 0) > 0,
    );
    if (tooCoarse.length === 0) {
      const arcs = weighted.map((arc, index) => arc.filter(([, , weight]) => weight >= (limits[index] ?? 0)));
      return { ...topology, arcs: arcs.map((arc) => arc.map(([lon, lat]) => [lon, lat])) };
    }
    for (const index of tooCoarse) limits[index] = finer(limits[index] ?? 0);
  }
}

/** A quarter of the limit, and no limit at all once a bend would be under a square metre. */
function finer(limit: number): number {
  return limit * earthSquareMetres < 1 ? 0 : limit / 4;
}

function thin(arc: WeightedArc, limit: number): Arc {
  return arc.filter(([, , weight]) => weight >= limit).map(([lon, lat]) => toGrid([lon, lat]));
}

function crossingArcs(arcs: readonly Arc[]): number[] {
  const edges = arcs.flatMap((arc, index) => edgesOf(arc).map((edge) => ({ ...edge, arc: index })));
  return [...crossingEdges(edges)].map(({ arc }) => arc);
}

const plain = (index: number) => (index < 0 ? ~index : index);

function ringsOf(geometry: { type: string | null }): number[][] {
  if (geometry.type === 'Polygon') return (geometry as Polygon).arcs;
  if (geometry.type === 'MultiPolygon') return (geometry as MultiPolygon).arcs.flat();
  return [];
}

function enclosed(ring: readonly number[], arcs: readonly Arc[]): number {
  const points = ring.flatMap((index) => {
    const arc = arcs[plain(index)] ?? [];
    return index < 0 ? [...arc].reverse() : arc;
  });
  return Math.abs(ringArea(points));
}

import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { type Arc, crossingArcs } from './outline-crossings.ts';

export type Outlines = Topology<{ areas: GeometryCollection }>;
type WeightedArc = readonly (readonly [number, number, number])[];

const earthSquareMetres = 6_371_008.8 ** 2;

/**
 * The topology with every bend smaller than the limit taken away (Visvalingam's areas, on the sphere). Neighbours
 * stay neighbours because they share their arcs. Where that would collapse a ring or make two outlines cross, the
 * arcs involved are kept finer, in the end as fine as they came.
 */
export function generalise(topology: Outlines, bendSquareMetres: number): Outlines {
  const weighted = presimplify(topology, sphericalTriangleArea).arcs as unknown as WeightedArc[];
  const limits = weighted.map(() => bendSquareMetres / earthSquareMetres);
  const rings = topology.objects.areas.geometries.flatMap(ringsOf);
  const full = weighted.map((arc) => thin(arc, 0));
  for (;;) {
    const arcs = weighted.map((arc, index) => thin(arc, limits[index] ?? 0));
    const tooCoarse = [...new Set([...crossingArcs(arcs), ...collapsedRings(rings, arcs, full).flat()])].filter(
      (index) => (limits[index] ?? 0) > 0,
    );
    if (tooCoarse.length === 0) return { ...topology, arcs: arcs.map((arc) => arc.map(([lon, lat]) => [lon, lat])) };
    for (const index of tooCoarse) limits[index] = finer(limits[index] ?? 0);
  }
}

/** A quarter of the limit, and no limit at all once a bend would be under a square metre. */
function finer(limit: number): number {
  return limit * earthSquareMetres < 1 ? 0 : limit / 4;
}

function thin(arc: WeightedArc, limit: number): Arc {
  return arc.filter(([, , weight]) => weight >= limit).map(([lon, lat]) => [lon, lat] as const);
}

function ringsOf(geometry: { type: string | null }): number[][] {
  if (geometry.type === 'Polygon') return (geometry as Polygon).arcs;
  if (geometry.type === 'MultiPolygon') return (geometry as MultiPolygon).arcs.flat();
  return [];
}

/** The arcs of each ring that encloses nothing, or less than half of what it did. */
function collapsedRings(rings: readonly number[][], arcs: readonly Arc[], fullArcs: readonly Arc[]): number[][] {
  return rings
    .filter((ring) => Math.abs(planarArea(ring, arcs)) < Math.abs(planarArea(ring, fullArcs)) / 2)
    .map((ring) => ring.map((index) => (index < 0 ? ~index : index)));
}

function planarArea(ring: readonly number[], arcs: readonly Arc[]): number {
  let doubled = 0;
  for (const index of ring) {
    const arc = index < 0 ? (arcs[~index] ?? []) : (arcs[index] ?? []);
    let sum = 0;
    for (let i = 1; i < arc.length; i += 1) {
      const [a, b] = [arc[i - 1] ?? [0, 0], arc[i] ?? [0, 0]];
      sum += a[0] * b[1] - b[0] * a[1];
    }
    doubled += index < 0 ? -sum : sum;
  }
  return doubled / 2;
}

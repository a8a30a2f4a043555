import { type Position, type RoadClass, type Roads, roadClasses, roadUse } from '@halsouppdrag/domain';

export interface MadeRoad {
  readonly nodes: readonly number[];
  readonly roadClass?: RoadClass;
  /** Bits of `roadUse`; all of them unless told. */
  readonly use?: number;
  readonly limit?: number;
}

export const everyUse = roadUse.carForward | roadUse.carBackward | roadUse.walk;

/** Roads between nodes at given positions. */
export function madeRoads(positions: readonly Position[], ways: readonly MadeRoad[]): Roads {
  let at = 0;
  const wayStart = [0, ...ways.map(({ nodes }) => (at += nodes.length))];
  const limits = Uint8Array.from(ways, ({ limit = 0 }) => limit);
  return {
    lon: Float64Array.from(positions, ([lon]) => lon),
    lat: Float64Array.from(positions, ([, lat]) => lat),
    carBlocked: new Uint8Array(positions.length),
    wayStart: Uint32Array.from(wayStart),
    wayNodes: Uint32Array.from(ways.flatMap(({ nodes }) => nodes)),
    roadClass: Uint8Array.from(ways, ({ roadClass = 'residential' }) => roadClasses.indexOf(roadClass)),
    use: Uint8Array.from(ways, ({ use = everyUse }) => use),
    limitForward: limits,
    limitBackward: limits,
    date: '2026-11-20',
  };
}

const metresPerDegree = 111_195.08;

/** A position so many metres east and north of a corner of Uppsala, on the sphere's scale there. */
export function metresFrom(east: number, north: number): Position {
  const lat = 59.85 + north / metresPerDegree;
  return [17.6 + east / (metresPerDegree * Math.cos((59.85 * Math.PI) / 180)), lat];
}

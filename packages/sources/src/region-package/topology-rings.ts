import { type Complaint, complain } from '../complaint.ts';
import type { AreasTopologyFile, BasemapFile } from './topology-file.ts';

type Point = readonly [number, number];

interface Ring {
  /** Where in the document, as `objects.areas.geometries[3].arcs[0]`. */
  readonly path: string;
  readonly arcs: readonly number[];
}

/**
 * What is wrong with the outlines of a topology: a ring that names no arc, whose arcs do not join end to end and back
 * to the start, or that has under four points; a border that more than two areas claim.
 */
export function ringComplaints(file: string, topology: AreasTopologyFile | BasemapFile): Complaint[] {
  const complaints: Complaint[] = [];
  const arcs = topology.arcs.map(decodeSteps);
  for (const [name, object] of Object.entries(topology.objects)) {
    const uses = new Map<number, number>();
    for (const ring of ringsOf(name, object)) {
      const complaint = ringComplaint(file, ring, arcs);
      if (complaint !== null) complaints.push(complaint);
      for (const index of ring.arcs) uses.set(plain(index), (uses.get(plain(index)) ?? 0) + 1);
    }
    for (const [index, count] of uses) {
      if (count > 2) {
        complaints.push(
          complain({ file, path: `arcs[${index}]` }, 'en gräns som högst två områden delar', `${count} som delar den`),
        );
      }
    }
  }
  return complaints;
}

const plain = (index: number) => (index < 0 ? ~index : index);

function decodeSteps(steps: readonly Point[]): Point[] {
  let [x, y] = [0, 0];
  return steps.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

function ringsOf(name: string, object: AreasTopologyFile['objects']['areas'] | BasemapFile['objects']['land']): Ring[] {
  return object.geometries.flatMap((geometry, at) => {
    const path = `objects.${name}.geometries[${at}].arcs`;
    if (geometry.type === 'Polygon') return geometry.arcs.map((arcs, ring) => ({ path: `${path}[${ring}]`, arcs }));
    return geometry.arcs.flatMap((polygon, part) =>
      polygon.map((arcs, ring) => ({ path: `${path}[${part}][${ring}]`, arcs })),
    );
  });
}

function ringComplaint(file: string, { path, arcs }: Ring, points: readonly Point[][]): Complaint | null {
  const first = walked(arcs[0] ?? 0, points)?.[0];
  let end: Point | undefined;
  let corners = 1;
  for (const index of arcs) {
    const arc = walked(index, points);
    if (arc === null) {
      return complain({ file, path }, `numret på en av de ${points.length} gränserna`, `nummer ${plain(index)}`);
    }
    if (end !== undefined && !same(end, arc[0])) {
      return complain(
        { file, path },
        'gränser som börjar där den förra slutar',
        `ett avbrott före gräns ${plain(index)}`,
      );
    }
    end = arc.at(-1);
    corners += arc.length - 1;
  }
  if (!same(first, end)) return complain({ file, path }, 'en sluten ring', 'en ring vars slut inte är dess början');
  if (corners < 4) return complain({ file, path }, 'en ring med minst fyra punkter', `${corners} punkter`);
  return null;
}

function walked(index: number, points: readonly Point[][]): readonly Point[] | null {
  const arc = points[plain(index)];
  if (arc === undefined) return null;
  return index < 0 ? [...arc].reverse() : arc;
}

const same = (a: Point | undefined, b: Point | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** `[west, south, east, north]` of all the arcs of a topology, in degrees; null when it has none. */
export function topologyExtent(topology: AreasTopologyFile): [number, number, number, number] | null {
  const { scale, translate } = topology.transform;
  const extent: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of topology.arcs.flatMap(decodeSteps)) {
    const [lon, lat] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    extent[0] = Math.min(extent[0], lon);
    extent[1] = Math.min(extent[1], lat);
    extent[2] = Math.max(extent[2], lon);
    extent[3] = Math.max(extent[3], lat);
  }
  return Number.isFinite(extent[0]) ? extent : null;
}

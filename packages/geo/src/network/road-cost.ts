import type { Position } from '@halsouppdrag/domain';
import type { TravelCost } from '../travel-cost.ts';
import type { RoadPoint } from './edge-grid.ts';
import { closed, type RoadNetwork } from './road-network.ts';
import { accessKmh, farthestAccessMetres } from './road-speeds.ts';
import { type Seed, type ShortestTimes, shortestTimes, unreachable } from './shortest-times.ts';

const millisecondsPerMinute = 60_000;

/** A place put on the road: where, and the milliseconds between it and the road. Null with no road near enough. */
type OnRoad = (RoadPoint & { readonly access: number }) | null;

/**
 * Minutes along the roads, from home to unit, one-ways heeded, with the way to and from the road at both ends
 * (`accessKmh`). Infinity for a place farther than `farthestAccessMetres` from any road, and where no road leads: never
 * the straight line. Exact to a millisecond a piece of road.
 */
export function roadCost(network: RoadNetwork): TravelCost {
  const onRoad = (positions: readonly Position[]): OnRoad[] => positions.map((position) => placed(network, position));
  return {
    measure: 'minutes',
    least: (from, to) => {
      const units = onRoad(to);
      const answer = search(network, units, units.keys());
      const unit = new Int32Array(from.length).fill(-1);
      const cost = new Float64Array(from.length).fill(Number.POSITIVE_INFINITY);
      for (const [i, place] of onRoad(from).entries()) {
        const best = answer(place);
        if (best === null) continue;
        unit[i] = best.unit;
        cost[i] = best.milliseconds / millisecondsPerMinute;
      }
      return { unit, cost };
    },
    matrix: (from, to) => {
      const places = onRoad(from);
      const units = onRoad(to);
      const costs = new Float64Array(from.length * to.length).fill(Number.POSITIVE_INFINITY);
      for (const j of units.keys()) {
        const answer = search(network, units, [j]);
        for (const [i, place] of places.entries()) {
          const best = answer(place);
          if (best !== null) costs[j * from.length + i] = best.milliseconds / millisecondsPerMinute;
        }
      }
      return costs;
    },
  };
}

/** The part of the network each place is on, −1 for a place with no road near enough. */
export function partOf(network: RoadNetwork, positions: readonly Position[]): Int32Array {
  return Int32Array.from(positions, (position) => {
    const point = placed(network, position);
    return point === null ? -1 : (network.parts.part[network.graph.from[point.edge] as number] as number);
  });
}

function placed(network: RoadNetwork, position: Position): OnRoad {
  const point = network.grid.nearest(position, farthestAccessMetres);
  return point === null ? null : { ...point, access: Math.round((point.metres * 3600) / accessKmh[network.mode]) };
}

interface Best {
  readonly unit: number;
  readonly milliseconds: number;
}

/** One search from the units chosen; what it gives then tells the nearest of them from any place. */
function search(network: RoadNetwork, units: readonly OnRoad[], chosen: Iterable<number>) {
  const seeds: Seed[] = [];
  const onEdge = new Map<number, number[]>();
  for (const j of chosen) {
    const unit = units[j];
    if (!unit) continue;
    seeds.push(...seedsOf(network, unit, j));
    onEdge.set(unit.edge, [...(onEdge.get(unit.edge) ?? []), j]);
  }
  const times = shortestTimes(network, seeds);
  return (place: OnRoad): Best | null => {
    if (place === null) return null;
    let best = overNodes(network, times, place);
    for (const j of onEdge.get(place.edge) ?? []) {
      const unit = units[j] as NonNullable<OnRoad>;
      const along = alongEdge(network, place, unit);
      if (along !== null) best = better(best, { unit: j, milliseconds: along + unit.access });
    }
    return best === null ? null : { unit: best.unit, milliseconds: best.milliseconds + place.access };
  };
}

/** How one comes to a unit on a piece of road: from its ends, as far as the directions allow. */
function seedsOf(network: RoadNetwork, unit: NonNullable<OnRoad>, j: number): Seed[] {
  const { graph } = network;
  const { edge, fraction, access } = unit;
  const fromStart = part(network.forward[edge] as number, fraction);
  const fromEnd = part(network.backward[edge] as number, 1 - fraction);
  return [
    ...(fromStart === null ? [] : [{ node: graph.from[edge] as number, milliseconds: fromStart + access, unit: j }]),
    ...(fromEnd === null ? [] : [{ node: graph.to[edge] as number, milliseconds: fromEnd + access, unit: j }]),
  ];
}

function overNodes(network: RoadNetwork, times: ShortestTimes, { edge, fraction }: RoadPoint): Best | null {
  const { graph } = network;
  const via = (node: number, toNode: number | null): Best | null => {
    const onward = times.milliseconds[node] as number;
    return toNode === null || onward === unreachable
      ? null
      : { unit: times.unit[node] as number, milliseconds: toNode + onward };
  };
  return better(
    via(graph.from[edge] as number, part(network.backward[edge] as number, fraction)),
    via(graph.to[edge] as number, part(network.forward[edge] as number, 1 - fraction)),
  );
}

/** Straight along the piece of road both lie on, null against a one-way. */
function alongEdge(network: RoadNetwork, place: RoadPoint, unit: RoadPoint): number | null {
  const ahead = unit.fraction - place.fraction;
  const whole = ahead >= 0 ? network.forward[place.edge] : network.backward[place.edge];
  return part(whole as number, Math.abs(ahead));
}

/** The milliseconds of a part of a piece; nothing at all takes none, whichever way one may drive. */
function part(milliseconds: number, share: number): number | null {
  if (share === 0) return 0;
  return milliseconds === closed ? null : Math.round(milliseconds * share);
}

function better(a: Best | null, b: Best | null): Best | null {
  if (a === null || b === null) return a ?? b;
  if (a.milliseconds !== b.milliseconds) return a.milliseconds < b.milliseconds ? a : b;
  return a.unit < b.unit ? a : b;
}

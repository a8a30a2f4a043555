import type { Position } from '@halsouppdrag/domain';
import { partOf } from './road-cost.ts';
import type { RoadNetwork } from './road-network.ts';

/** A part of the network that hangs together, and how many people live by it. */
export interface PeopledPart {
  readonly km: number;
  readonly people: number;
  /** Where most of them live; of equals the smaller id. */
  readonly areaId: string;
}

/** People at a point of a base area. */
export interface PeopledPlace {
  readonly areaId: string;
  readonly position: Position;
  readonly population: number;
}

export interface PeopleByPart {
  /** The parts where anybody lives, the one with most people first. */
  readonly parts: PeopledPart[];
  /** People farther from any road than `farthestAccessMetres`. */
  readonly withoutRoad: number;
}

/** How the people share out over the parts of a network, none of which can be reached from another. */
export function peopleByPart(network: RoadNetwork, places: readonly PeopledPlace[]): PeopleByPart {
  const peopleOf = new Map<number, Map<string, number>>();
  let withoutRoad = 0;
  const part = partOf(
    network,
    places.map(({ position }) => position),
  );
  for (const [i, { areaId, population }] of places.entries()) {
    const here = part[i] as number;
    if (population === 0) continue;
    if (here === -1) {
      withoutRoad += population;
      continue;
    }
    const areas = peopleOf.get(here) ?? new Map<string, number>();
    areas.set(areaId, (areas.get(areaId) ?? 0) + population);
    peopleOf.set(here, areas);
  }
  const parts = [...peopleOf].flatMap(([number, areas]) => {
    const [most] = [...areas].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (most === undefined) return [];
    const people = [...areas.values()].reduce((sum, one) => sum + one, 0);
    return [{ km: (network.parts.metres[number] as number) / 1000, people, areaId: most[0] }];
  });
  return { parts: parts.sort((a, b) => b.people - a.people || b.km - a.km), withoutRoad };
}

import type { Position } from '@halsouppdrag/domain';
import { partOf } from './road-cost.ts';
import type { RoadNetwork } from './road-network.ts';

/** A part of the network that hangs together, and how many people live by it. */
export interface PeopledPart {
  readonly km: number;
  readonly people: number;
}

export interface PeopleByPart {
  /** The parts where anybody lives, the one with most people first. */
  readonly parts: PeopledPart[];
  /** People farther from any road than `farthestAccessMetres`. */
  readonly withoutRoad: number;
}

/** How the people share out over the parts of a network, none of which can be reached from another. */
export function peopleByPart(
  network: RoadNetwork,
  places: readonly { readonly position: Position; readonly population: number }[],
): PeopleByPart {
  const peopleOf = new Map<number, number>();
  const part = partOf(
    network,
    places.map(({ position }) => position),
  );
  for (const [i, { population }] of places.entries()) {
    const here = part[i] as number;
    peopleOf.set(here, (peopleOf.get(here) ?? 0) + population);
  }
  const withoutRoad = peopleOf.get(-1) ?? 0;
  peopleOf.delete(-1);
  const parts = [...peopleOf]
    .map(([number, people]) => ({ km: (network.parts.metres[number] as number) / 1000, people }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people || b.km - a.km);
  return { parts, withoutRoad };
}

import type { MoveMethod, PopulationPoint } from '@halsouppdrag/domain';
import { type AreaGeometry, arealShares, type MovingShare, populationShares } from '@halsouppdrag/geo';
import { wholeNumber } from '../whole-number.ts';

/** One of the tool's own areas of a level. */
export interface OwnArea {
  readonly number: number;
  readonly geometry: AreaGeometry;
}

/** One of the areas of a version that is loaded. */
export interface MovedArea extends OwnArea {
  readonly code: string;
  readonly name: string;
}

/** What of each area of a version goes to which of our own. */
export interface SharedAreas {
  /** Those that `shares` go from. */
  readonly areas: readonly Omit<MovedArea, 'geometry'>[];
  readonly shares: readonly MovingShare[];
  /** Of each of them, how much lies in none of ours: 0–1. */
  readonly outside: readonly number[];
  readonly notes: readonly string[];
}

const mostNamed = 10;

/** Shares out the areas of a version over our own. What lies wholly outside the region is left out; areas of ours that the version does not cover get nothing. */
export function shareBetween(
  areas: readonly MovedArea[],
  own: readonly OwnArea[],
  method: MoveMethod,
  points: readonly PopulationPoint[],
): SharedAreas {
  const from = areas.map(({ geometry }) => geometry);
  const to = own.map(({ geometry }) => geometry);
  const { shares, outside, uncovered, byLand } =
    method === 'areal' ? arealShares(from, to) : populationShares(from, to, points);
  const bare = new Set(uncovered);
  const touched = new Set(shares.map((one) => one.from));
  const partly = areas.filter((_, at) => touched.has(at) && (outside[at] as number) > 0);
  const named = (list: readonly Pick<MovedArea, 'code'>[]) => {
    const codes = list.slice(0, mostNamed).map(({ code }) => code);
    return `${codes.join(', ')}${list.length > mostNamed ? ` och ${list.length - mostNamed} till` : ''}`;
  };
  const notes = [
    ...(partly.length === 0 ? [] : [`Delar som ligger utanför verktygets områden är inte med: ${named(partly)}.`]),
    ...(byLand.length === 0
      ? []
      : [`Ingen känd befolkning, och därför efter yta: ${named(byLand.map((at) => areas[at] as MovedArea))}.`]),
    ...(bare.size === 0 ? [] : [`${wholeNumber(bare.size)} områden täcks inte av indelningen och har inget värde.`]),
  ];
  return {
    areas: areas.map(({ number, code, name }) => ({ number, code, name })),
    shares: shares.filter(({ to: at }) => !bare.has(at)),
    outside,
    notes,
  };
}

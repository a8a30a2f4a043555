import type { MoveMethod, PopulationPoint } from '@halsouppdrag/domain';
import { type AreaGeometry, arealShares, type MovingShare, populationShares } from '@halsouppdrag/geo';

/** The tool's own areas of a level. */
export interface OwnArea {
  readonly number: number;
  readonly geometry: AreaGeometry;
}

/** What of each area of a file goes to which of our own. */
export interface SharedAreas {
  /** Official codes of the areas that `shares` go from. */
  readonly codes: readonly string[];
  readonly shares: readonly MovingShare[];
  readonly notes: readonly string[];
}

const mostNamed = 10;

/** Shares out the areas of a file over our own. What lies wholly outside the region is left out; areas of ours that the file does not cover get nothing. */
export function shareBetween(
  areas: ReadonlyMap<string, AreaGeometry>,
  own: readonly OwnArea[],
  method: MoveMethod,
  points: readonly PopulationPoint[],
): SharedAreas {
  const codes = [...areas.keys()];
  const from = [...areas.values()];
  const to = own.map(({ geometry }) => geometry);
  const { shares, outside, uncovered, byLand } =
    method === 'areal' ? arealShares(from, to) : populationShares(from, to, points);
  const bare = new Set(uncovered);
  const touched = new Set(shares.map((one) => one.from));
  const partly = codes.filter((_, at) => touched.has(at) && (outside[at] as number) > 0);
  const named = (list: readonly string[]) =>
    `${list.slice(0, mostNamed).join(', ')}${list.length > mostNamed ? ` och ${list.length - mostNamed} till` : ''}`;
  const notes = [
    ...(partly.length === 0 ? [] : [`Delar som ligger utanför verktygets områden är inte med: ${named(partly)}.`]),
    ...(byLand.length === 0
      ? []
      : [`Ingen känd befolkning, och därför efter yta: ${named(byLand.map((at) => codes[at] as string))}.`]),
    ...(bare.size === 0 ? [] : [`${bare.size} områden täcks inte av filen och har inget värde.`]),
  ];
  return { codes, shares: shares.filter(({ to: at }) => !bare.has(at)), notes };
}

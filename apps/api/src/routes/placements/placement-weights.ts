import type { AgeCount, PlacementWeights } from '@halsouppdrag/domain';
import type { CoveragePoint } from '@halsouppdrag/geo';
import type { AreaPeople } from '../../coverage/people-ground.ts';

/** The middle of the scale, for those the source has no index for. */
const middleIndex = 3;
const oldest = 120;

/** How much the people of a point count in all. */
export function weightOf({ population, index, byAge }: CoveragePoint, weights: PlacementWeights): number {
  if (weights.kind === 'all') return population;
  if (weights.kind === 'index') return population * (6 - (index ?? middleIndex));
  return peopleAged(byAge ?? [], weights.from, weights.to);
}

/** Why people cannot be weighted so, in plain Swedish; null when they can. */
export function noWeights(weights: PlacementWeights, areas: readonly AreaPeople[]): string | null {
  if (weights.kind === 'index' && !hasIndex(areas)) {
    return 'Det finns inget socioekonomiskt index inläst. Räkna alla lika.';
  }
  if (weights.kind !== 'ages') return null;
  const divided = agesFrom(areas);
  if (divided.length === 0) return 'Befolkningen är inte inläst efter ålder. Räkna alla lika.';
  const isDivided = divided.includes(weights.from) && (weights.to >= oldest || divided.includes(weights.to + 1));
  return isDivided ? null : `Befolkningen går inte att dela vid de åldrarna. Den delas vid ${divided.join(', ')} år.`;
}

export const hasIndex = (areas: readonly AreaPeople[]) => areas.some(({ index }) => index !== null);

/** The ages that begin an age group in every area, rising; none where the ages of some are not known. */
export function agesFrom(areas: readonly AreaPeople[]): number[] {
  const [first, ...others] = areas.map(({ byAge }) => new Set((byAge ?? []).map(({ from }) => from)));
  return [...(first ?? [])].filter((age) => others.every((ages) => ages.has(age))).sort((a, b) => a - b);
}

function peopleAged(groups: readonly AgeCount[], from: number, to: number): number {
  return groups.reduce((sum, group) => sum + (group.from >= from && group.to <= to ? group.people : 0), 0);
}

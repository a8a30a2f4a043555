import type { AgeCount, PlacementWeights } from '@halsouppdrag/domain';
import type { CoveragePoint } from '@halsouppdrag/geo';
import type { RegionData } from '../../db/region-data.ts';

type ByAge = Pick<RegionData, 'populationByAge'>;

/** The middle of the scale, for those the source has no index for. */
const middleIndex = 3;
const oldest = 120;

/** How much the people of a point count in all. */
export function weightOf(
  { areaId, population, index }: CoveragePoint,
  weights: PlacementWeights,
  { populationByAge }: ByAge,
): number {
  if (weights.kind === 'all') return population;
  if (weights.kind === 'index') return population * (6 - (index ?? middleIndex));
  return peopleAged(populationByAge.get(areaId) ?? [], weights.from, weights.to);
}

/** Why people cannot be weighted so, in plain Swedish; null when they can. */
export function noWeights(weights: PlacementWeights, points: readonly CoveragePoint[], data: ByAge): string | null {
  if (weights.kind === 'index' && !hasIndex(points)) {
    return 'Det finns inget socioekonomiskt index inläst. Räkna alla lika.';
  }
  if (weights.kind !== 'ages') return null;
  const divided = agesFrom(points, data);
  if (divided.length === 0) return 'Befolkningen är inte inläst efter ålder. Räkna alla lika.';
  const isDivided = divided.includes(weights.from) && (weights.to >= oldest || divided.includes(weights.to + 1));
  return isDivided ? null : `Befolkningen går inte att dela vid de åldrarna. Den delas vid ${divided.join(', ')} år.`;
}

export const hasIndex = (points: readonly CoveragePoint[]) => points.some(({ index }) => index !== null);

/** The ages that begin an age group in every base area, rising; none where some base area has no ages. */
export function agesFrom(points: readonly CoveragePoint[], { populationByAge }: ByAge): number[] {
  const [first, ...others] = points.map(
    ({ areaId }) => new Set((populationByAge.get(areaId) ?? []).map(({ from }) => from)),
  );
  return [...(first ?? [])].filter((age) => others.every((ages) => ages.has(age))).sort((a, b) => a - b);
}

function peopleAged(groups: readonly AgeCount[], from: number, to: number): number {
  return groups.reduce((sum, group) => sum + (group.from >= from && group.to <= to ? group.people : 0), 0);
}

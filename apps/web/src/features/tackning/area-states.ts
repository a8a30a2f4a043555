import { bandOf, type Place } from './coverage-bands.ts';

/** What each base area is told about itself: its band, or none where nobody was asked about. */
export function bandStates(
  areaIds: readonly string[],
  places: readonly Place[],
  limits: readonly number[],
): Map<string, { band: number }> {
  const costOf = new Map(places.map(({ areaId, cost }) => [areaId, cost]));
  return new Map(
    areaIds.map((id) => {
      const cost = costOf.get(id);
      return [id, { band: cost === undefined ? -1 : bandOf(cost, limits) }];
    }),
  );
}

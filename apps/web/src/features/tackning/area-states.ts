import { bandOf } from './coverage-bands.ts';

/** What each base area is told about itself: its band, or none where nobody was asked about. */
export function bandStates(
  areaIds: readonly string[],
  costOf: ReadonlyMap<string, number | null>,
  limits: readonly number[],
): Map<string, { band: number }> {
  return new Map(
    areaIds.map((id) => {
      const cost = costOf.get(id);
      return [id, { band: cost === undefined ? -1 : bandOf(cost, limits) }];
    }),
  );
}

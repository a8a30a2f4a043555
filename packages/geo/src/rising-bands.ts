/** Bands in km, rising and each once. Throws on one that is not a positive number. */
export function risingBands(bandsKm: readonly number[]): number[] {
  const bad = bandsKm.find((km) => !(km > 0 && km < Number.POSITIVE_INFINITY));
  if (bad !== undefined) throw new RangeError(`A band is a positive number of kilometres, not ${bad}.`);
  return [...new Set(bandsKm)].sort((a, b) => a - b);
}

/** A box as large as Sweden. */
const [west, south, east, north] = [11, 55, 24, 69];

/** Positions spread evenly over the box, lon and lat interleaved, the same for the same seed. */
export function scatteredPositions(count: number, seed: number): Float64Array {
  let state = seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Float64Array.from({ length: 2 * count }, (_, i) =>
    i % 2 === 0 ? west + random() * (east - west) : south + random() * (north - south),
  );
}

/** Where a symbol stands beside others at the same point, in symbols: `[0, 0]` alone, `[-0.5, 0]` the left of two. */
export type Offset = readonly [x: number, y: number];

/** More than this in a row becomes a second row; very many make a square, which covers less of the map than a column. */
const fewPerRow = 4;

/**
 * Spreads symbols that share a point, so that each can be seen and chosen: centred rows, in the order given. Points
 * count as shared when they agree to about ten metres, since positions are often the middle of the town.
 */
export function sideBySide(positions: readonly (readonly [number, number])[]): Offset[] {
  const sharing = new Map<string, number[]>();
  for (const [index, [lon, lat]] of positions.entries()) {
    const key = `${lon.toFixed(4)} ${lat.toFixed(4)}`;
    const others = sharing.get(key);
    if (others) others.push(index);
    else sharing.set(key, [index]);
  }
  const offsets: Offset[] = positions.map(() => [0, 0]);
  for (const indices of sharing.values()) {
    const perRow = Math.max(fewPerRow, Math.ceil(Math.sqrt(indices.length)));
    const rows = Math.ceil(indices.length / perRow);
    for (const [place, index] of indices.entries()) {
      const row = Math.floor(place / perRow);
      const inRow = Math.min(perRow, indices.length - row * perRow);
      offsets[index] = [(place % perRow) - (inRow - 1) / 2, row - (rows - 1) / 2];
    }
  }
  return offsets;
}

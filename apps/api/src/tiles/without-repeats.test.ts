import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { describe, expect, it } from 'vitest';
import { withoutRepeats } from './without-repeats.ts';

const tileOf = (...rings: [number, number][][]) =>
  ({ features: [{ type: 3, tags: { id: 'regso:a' }, geometry: rings }] }) as unknown as GeoJSONVTTile;
const ringsOf = (tile: GeoJSONVTTile) => tile.features.map(({ geometry }) => geometry);

const square: [number, number][] = [
  [0, 0],
  [9, 0],
  [9, 9],
  [0, 9],
  [0, 0],
];

describe('withoutRepeats', () => {
  it('leaves out a corner on top of the one before it, and no other', () => {
    const tile = tileOf(square.flatMap((corner): [number, number][] => [corner, corner]));
    expect(ringsOf(withoutRepeats(tile))).toEqual([[square]]);
  });

  it('leaves out an island that is no wider than nothing', () => {
    const speck: [number, number][] = [
      [20, 20],
      [21, 20],
      [21, 20],
      [20, 20],
    ];
    expect(ringsOf(withoutRepeats(tileOf(speck, square)))).toEqual([[square]]);
  });

  it('keeps an area of which nothing is left, so that it can still be marked', () => {
    const point: [number, number][] = [
      [5, 6],
      [5, 6],
      [5, 6],
      [5, 6],
    ];
    const [rings] = ringsOf(withoutRepeats(tileOf(point)));
    expect(rings).toEqual([
      [
        [5, 6],
        [6, 6],
        [5, 7],
        [5, 6],
      ],
    ]);
  });
});

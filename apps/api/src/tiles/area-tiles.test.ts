import { closestTileZoom, tileLayer } from '@halsouppdrag/domain';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { areaTiles, type TileArea } from './area-tiles.ts';
import { tileAt } from './tile-at.ts';

/** A border down the middle that zigzags by some hundred metres, and by a few between. */
const border = Array.from({ length: 401 }, (_, k): [number, number] => [
  17.5 + 0.004 * (k % 2) + 0.0003 * Math.sin(k * 7),
  60 + k / 2000,
]);
const areaOf = (id: string, edge: number): TileArea => ({
  type: 'Feature',
  properties: { id, name: id },
  geometry: {
    type: 'Polygon',
    coordinates: [[...border, [edge, 60.2], [edge, 60], [17.5 + 0.0003 * Math.sin(0), 60]]],
  },
});
const tiles = areaTiles([areaOf('regso:west', 17.2), areaOf('regso:east', 17.8)]);

/** Corners of each area in the tile around the border's middle, in steps of the tile, by id. */
function cornersAt(zoom: number): Map<string, string[]> {
  const { x, y } = tileAt([17.502, 60.1], zoom);
  const tile = tiles.tile(zoom, x, y);
  const layer = tile === null ? undefined : new VectorTile(new PbfReader(tile)).layers[tileLayer];
  const found = new Map<string, string[]>();
  for (let k = 0; k < (layer?.length ?? 0); k++) {
    const part = layer?.feature(k);
    const corners = part?.loadGeometry().flatMap((ring) => ring.map((corner) => `${corner.x},${corner.y}`));
    found.set(String(part?.properties['id']), corners ?? []);
  }
  return found;
}

describe('areaTiles', () => {
  it.each([4, 6, 8, 10, closestTileZoom])('gives two areas that meet the same border at zoom %i', (zoom) => {
    const corners = cornersAt(zoom);
    const west = new Set(corners.get('regso:west'));
    const shared = (corners.get('regso:east') ?? []).filter((corner) => west.has(corner));
    const onlyWest = [...west].filter((corner) => !(corners.get('regso:east') ?? []).includes(corner));
    expect(shared.length).toBeGreaterThanOrEqual(2);
    // What is not shared is the outer frame: straight lines, so a few corners at most.
    expect(onlyWest.length).toBeLessThanOrEqual(4);
  });

  it('draws fewer corners from far away, and every one close by', () => {
    const counts = [4, 6, 8].map((zoom) => cornersAt(zoom).get('regso:west')?.length ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBeLessThan(60);
    const close = areaTiles([areaOf('regso:west', 17.2)]);
    let corners = 0;
    for (let y = 0; y < 2 ** closestTileZoom; y++) {
      const tile = y < 1150 || y > 1260 ? null : close.tile(closestTileZoom, 2247, y);
      const layer = tile === null ? undefined : new VectorTile(new PbfReader(tile)).layers[tileLayer];
      corners += layer?.feature(0).loadGeometry().flat().length ?? 0;
    }
    expect(corners).toBeGreaterThanOrEqual(border.length);
  });

  it('gives nothing where no area is', () => {
    expect(tiles.tile(8, 0, 0)).toBeNull();
  });
});

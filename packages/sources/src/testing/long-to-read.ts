import { writeOsm } from './write-osm.ts';

const nodes = 40_000;
const roads = 24;

/** An extract of so many roads over the same places that reading it takes long enough to be ended meanwhile. */
export function longToRead(): Uint8Array {
  const ids = Array.from({ length: nodes }, (_, k) => k + 1);
  return writeOsm({
    nodes: ids.map((id) => ({ id, lon: 17 + (id % 200) / 1000, lat: 60 + Math.floor(id / 200) / 1000 })),
    ways: Array.from({ length: roads }, (_, way) => ({
      // Each goes through them in another order.
      refs: ids.map((_, k) => 1 + ((k * (2 * way + 3)) % nodes)),
      tags: { highway: 'residential' },
    })),
  });
}

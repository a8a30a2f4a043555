import { existsSync, readFileSync } from 'node:fs';
import type { Position } from '@halsouppdrag/domain';
import { buildRoadGraph, type RoadGraph, roadCost, roadNetwork } from '@halsouppdrag/geo';
import { readOsmRoads } from '@halsouppdrag/sources';
import { beforeAll, describe, expect, it } from 'vitest';
import { shortestTimes } from '../../packages/geo/src/network/shortest-times.ts';
import { plainDijkstra } from '../../packages/geo/src/testing/plain-dijkstra.ts';

const extract = new URL('../../../shared/data/osm/uppsala_part.osm.pbf', import.meta.url);
const station = new URL('../../../shared/data/osm/lund-station-sweden.osm.pbf', import.meta.url);

function graphOf(file: URL): RoadGraph {
  const reading = readOsmRoads('utdrag.osm.pbf', new Uint8Array(readFileSync(file)));
  let step = reading.next();
  while (!step.done) step = reading.next();
  if (!step.value.ok) throw new Error(step.value.complaints[0]?.message);
  return buildRoadGraph(step.value.value);
}

/**
 * Roads whose length anyone can measure on a map and whose limit stands on the sign, from one end to the other. Metres by
 * hand (the sum of great-circle distances along the road, from another reader of the file); the speed as signed, or as
 * `road-speeds.ts` has it where nothing is signed. Positions to about ten metres.
 */
const routes: readonly [road: string, from: Position, to: Position, metres: number, kmh: number][] = [
  ['Tycho Hedéns väg, Uppsala', [17.6855, 59.8549], [17.6645, 59.8657], 1682, 60],
  ['Hallstaviksvägen, väg 76', [18.5397, 60.0432], [18.479, 60.0933], 7187, 80],
  ['Väg 76 norr om Harg', [18.479, 60.0933], [18.4107, 60.1684], 9863, 80],
  ['Väg 1120, Östhammar', [18.4265, 60.2773], [18.5283, 60.2525], 7024, 70],
  ['Häverö kyrkväg', [18.6793, 60.0399], [18.6596, 60.0916], 6707, 70],
  ['Väg 1100', [18.419, 60.3264], [18.2853, 60.3009], 8891, 80],
  ['Väg 291', [17.4244, 60.4936], [17.4389, 60.5398], 5331, 90],
  ['Väg 780', [17.8333, 60.533], [17.7961, 60.49], 5447, 70],
  ['Väg 1114, utan skylt', [18.3757, 60.1717], [18.3753, 60.0496], 14940, 70],
  ['Gräsövägen, utan skylt', [18.4641, 60.3498], [18.389, 60.5041], 21226, 70],
  ['Hanåsvägen, utan skylt', [17.1303, 60.5817], [17.2516, 60.527], 10228, 50],
  ['Gävlevägen, Skutskär', [17.4655, 60.5639], [17.4654, 60.5829], 2133, 90],
];

describe.skipIf(!existsSync(extract))('roads of a real extract (needs ../shared/data/osm/uppsala_part.osm.pbf)', () => {
  let graph: RoadGraph;
  beforeAll(() => {
    graph = graphOf(extract);
  });

  it.each(routes)('%s: length by signed speed, within ten metres at each end', (_, from, to, metres, kmh) => {
    const minutes = roadCost(roadNetwork(graph, 'car')).least([from], [to]).cost[0] ?? Number.NaN;
    const byHand = (metres * 60) / 1000 / kmh;
    // Ten metres along the road and ten to it, at 20 km/h, at each end.
    expect(Math.abs(minutes - byHand)).toBeLessThan(2 * (0.01 * (60 / kmh) + 0.01 * (60 / 20)));
  });

  it('walks Hanåsvägen at 5 km/h', () => {
    const minutes = roadCost(roadNetwork(graph, 'walk')).least([[17.1303, 60.5817]], [[17.2516, 60.527]]).cost[0];
    expect(minutes).toBeCloseTo(122.8, 0);
  });

  it('has no way between its patches: from Uppsala to Östhammar, and none back along a divided road', () => {
    const car = roadCost(roadNetwork(graph, 'car'));
    const uppsala: Position = [17.6389, 59.8586];
    expect(car.least([uppsala], [[18.3757, 60.1717]]).cost[0]).toBe(Number.POSITIVE_INFINITY);
    // The other carriageway leads out of the patch.
    expect(car.least([[17.6645, 59.8657]], [[17.6855, 59.8549]]).cost[0]).toBe(Number.POSITIVE_INFINITY);
  });

  it.each(['car', 'walk'] as const)('has the whole shortest-path tree of a plain Dijkstra (%s)', (mode) => {
    const network = roadNetwork(graph, mode);
    const nodes = graph.lon.length;
    const seeds = (units: number) =>
      Array.from({ length: units }, (_, unit) => ({
        node: (unit * 7919) % nodes,
        milliseconds: 997 * (unit % 4),
        unit,
      }));
    for (const units of [1, 12]) {
      expect(shortestTimes(network, seeds(units))).toEqual(plainDijkstra(network, seeds(units)));
    }
  });
});

/** Streets of one block, metres summed as above, positions to about a metre; minutes on foot at 5 km/h, by car as signed. */
const streets: readonly [street: string, from: Position, to: Position, metres: number, carMinutes: number][] = [
  ['Carl Bernlunds gata, 30', [13.1868, 55.7078], [13.18633, 55.71036], 286.6, 0.573],
  // The northern part is a drive without a sign: 20 km/h.
  ['Bruksgatan, 30', [13.18556, 55.70708], [13.1853, 55.7103], 362.2, 0.867],
  ['Vävaregatan, 30', [13.18554, 55.70902], [13.1841, 55.70889], 92.8, 0.186],
  ['Skyttelbron, gångbro', [13.18541, 55.70867], [13.18648, 55.70865], 67.1, Number.POSITIVE_INFINITY],
];

describe.skipIf(!existsSync(station))('the block around a station (needs ../shared/data/osm)', () => {
  let graph: RoadGraph;
  beforeAll(() => {
    graph = graphOf(station);
  });

  it.each(streets)('%s: on foot and by car', (_, from, to, metres, carMinutes) => {
    const by = (mode: 'car' | 'walk') =>
      roadCost(roadNetwork(graph, mode, 0)).least([from], [to]).cost[0] ?? Number.NaN;
    // A metre along the street and one to it, at each end.
    expect(Math.abs(by('walk') - (metres * 60) / 5000)).toBeLessThan((4 * 60) / 5000);
    if (carMinutes === Number.POSITIVE_INFINITY) expect(by('car')).toBe(carMinutes);
    else expect(Math.abs(by('car') - carMinutes)).toBeLessThan((2 * 60) / 30_000 + (2 * 60) / 20_000);
  });
});

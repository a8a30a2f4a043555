import { existsSync, readFileSync } from 'node:fs';
import type { Position } from '@halsouppdrag/domain';
import { buildRoadGraph, type RoadNetwork, roadNetwork } from '@halsouppdrag/geo';
import { readOsmRoads } from '@halsouppdrag/sources';
import { type Seed, shortestTimes } from '../../packages/geo/src/network/shortest-times.ts';
import { madeRoads, metresFrom } from '../../packages/geo/src/testing/made-roads.ts';
import { plainDijkstra } from '../../packages/geo/src/testing/plain-dijkstra.ts';
import type { BenchResult, BenchRow } from './bench-row.ts';
import { medianTimes } from './median-times.ts';

const units = 50;
const extract = new URL('../../../shared/data/osm/uppsala_part.osm.pbf', import.meta.url);

/** The nearest of 50 units over every node of a network, beside one plain Dijkstra a unit; and an extract read in. */
export function benchRoadNetwork(): BenchResult {
  const network = roadNetwork(buildRoadGraph(streetGrid(476)), 'car');
  const nodes = network.graph.lon.length;
  const seeds = Array.from(
    { length: units },
    (_, unit): Seed => ({ node: (unit * 7_368_787) % nodes, milliseconds: 0, unit }),
  );
  const workload = `nearest of ${units} units, ${nodes.toLocaleString('en')} road nodes`;
  const ours = shortestTimes(network, seeds);
  const right = plainDijkstra(network, seeds);
  const wrong = ours.milliseconds.filter(
    (time, v) => time !== right.milliseconds[v] || ours.unit[v] !== right.unit[v],
  ).length;
  const times = medianTimes(5, { ours: () => shortestTimes(network, seeds) });
  const plain = medianTimes(1, { plain: () => plainDijkstra(network, seeds) });
  const rows: BenchRow[] = [
    {
      workload,
      oursMs: times.ours,
      peer: 'one Dijkstra a unit',
      peerMs: plain.plain,
      note: wrong === 0 ? 'equal on all nodes' : 'answers differ, see below',
    },
    ...importRow(),
  ];
  return { rows, mismatches: wrong === 0 ? [] : [`${workload}: ${wrong} nodes differ from a plain Dijkstra`] };
}

function importRow(): BenchRow[] {
  if (!existsSync(extract)) return [];
  const bytes = new Uint8Array(readFileSync(extract));
  const read = (): RoadNetwork => {
    const reading = readOsmRoads('uppsala_part.osm.pbf', bytes);
    let step = reading.next();
    while (!step.done) step = reading.next();
    if (!step.value.ok) throw new Error(step.value.complaints[0]?.message);
    return roadNetwork(buildRoadGraph(step.value.value), 'car');
  };
  const nodes = read().graph.lon.length.toLocaleString('en');
  const times = medianTimes(3, { ours: read });
  return [
    {
      workload: 'OSM extract to network, uppsala_part',
      oursMs: times.ours,
      peer: null,
      peerMs: null,
      note: `${nodes} nodes`,
    },
  ];
}

/** Streets in a square, some faster than others, every seventh one-way: as many nodes as a county's roads. */
function streetGrid(side: number) {
  const positions = Array.from(
    { length: side * side },
    (_, k): Position => metresFrom(60 * (k % side) + (k % 7), 55 * Math.floor(k / side) + (k % 5)),
  );
  const line = (start: number, step: number) => Array.from({ length: side }, (_, k) => start + k * step);
  const streets = Array.from({ length: side }, (_, k) => [
    { nodes: line(k * side, 1), limit: k % 20 === 0 ? 90 : 40, use: k % 7 === 3 ? 5 : 7 },
    { nodes: line(k, side), limit: k % 25 === 0 ? 70 : 30, use: k % 7 === 5 ? 6 : 7 },
  ]).flat();
  return madeRoads(positions, streets);
}

import { openCluster } from '../../apps/api/src/cluster/open-cluster.ts';
import { openDatabase } from '../../apps/api/src/db/open-database.ts';
import { type RunningServer, runServer } from '../e2e/running-server.ts';
import type { BenchResult, BenchRow } from './bench-row.ts';
import { manyRecords, seedManyRecords } from './many-records.ts';

const clients = 20;
const rounds = 15;

const calls: readonly (readonly [path: string, boundMs: number])[] = [
  ['/api/insatser?area=kommun:0360&levnadsvana=fysiskAktivitet&status=pagar', 100],
  ['/api/insatser?area=kommun:0380&step=insats&sort=title', 100],
  ['/api/insatser?text=promenader&area=lan:03', 100],
  ['/api/search?text=promenader%20nummer', 50],
  ['/api/white-spots', 150],
  ['/api/behov?area=kommun:0360', 100],
];

/** The work of a whole region after some years: what twenty people at once wait for. Nobody else serves these. */
export async function benchWork(): Promise<BenchResult> {
  const server = await runServer();
  try {
    await seed(server);
    const rows: BenchRow[] = [];
    for (const [path, bound] of calls) rows.push(await timed(server, path, bound));
    return { rows, mismatches: [] };
  } finally {
    await server.stop();
  }
}

async function seed(server: RunningServer): Promise<void> {
  const cluster = await openCluster({ dataFolder: server.dataFolder, log: () => undefined });
  const database = openDatabase(cluster.url);
  try {
    await seedManyRecords(database.sql);
  } finally {
    await database.close();
    await cluster.close();
  }
}

async function timed(server: RunningServer, path: string, bound: number): Promise<BenchRow> {
  const times: number[] = [];
  const client = async () => {
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const response = await fetch(server.url + path);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      // The first rounds compile and fill caches.
      if (round >= 3) times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const alone: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await (await fetch(server.url + path)).arrayBuffer();
    alone.push(performance.now() - start);
  }
  const at = (list: number[], share: number) =>
    list.sort((a, b) => a - b)[Math.floor(share * (list.length - 1))] ?? Number.NaN;
  return {
    workload: `GET ${path}, ${manyRecords.insatser} insatser`,
    oursMs: at(alone, 0.5),
    peer: null,
    peerMs: null,
    note: `${clients} at once: 95 of 100 within ${at(times, 0.95).toFixed(0)} ms (bound ${bound})`,
  };
}

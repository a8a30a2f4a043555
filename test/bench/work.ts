import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { openCluster } from '../../apps/api/src/cluster/open-cluster.ts';
import { openDatabase } from '../../apps/api/src/db/open-database.ts';
import { repositoryRoot } from '../../apps/api/src/settings.ts';
import { type RunningServer, runServer } from '../e2e/running-server.ts';
import type { BenchResult, BenchRow } from './bench-row.ts';
import { benchBoard } from './board.ts';
import { manyRecords, seedManyRecords } from './many-records.ts';
import { benchWorkbook } from './workbook.ts';

const clients = 20;
const rounds = 15;
/** The first rounds compile and fill caches. */
const warmUp = 3;

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
    // First, while the server holds nothing else.
    const rows: BenchRow[] = [await benchWorkbook(server)];
    for (const [path, bound] of calls) rows.push(await sameForAll(server, path, bound));
    rows.push(await eachTheirOwn(server));
    rows.push(await atWork(server));
    const board = await benchBoard(server);
    return { rows: [...rows, ...board.rows], mismatches: board.mismatches };
  } finally {
    await server.stop();
  }
}

async function seed(server: RunningServer): Promise<void> {
  const cluster = await openCluster({ dataFolder: server.dataFolder, log: () => undefined, repositoryRoot });
  const database = openDatabase(cluster.url);
  try {
    await seedManyRecords(database.sql);
  } finally {
    await database.close();
    await cluster.close();
  }
}

/** Twenty who ask the same again and again without a pause: as when a change is told and everyone reads anew. */
async function sameForAll(server: RunningServer, path: string, bound: number): Promise<BenchRow> {
  const crowd = await crowded(async (_client, round) => {
    const taken = await timed(server, path);
    return round < warmUp ? null : taken;
  });
  const alone: number[] = [];
  for (let round = 0; round < rounds; round++) alone.push(await timed(server, path));
  return row(`GET ${path}`, alone, `${clients} at once without a pause`, crowd, bound);
}

/** Twenty without a pause who never ask what anyone has asked before: nothing that is kept helps. */
async function eachTheirOwn(server: RunningServer): Promise<BenchRow> {
  const crowd = await crowded((client, round) => timed(server, ownList(client * rounds + round)));
  const alone: number[] = [];
  for (let round = 0; round < rounds; round++) alone.push(await timed(server, ownList(clients * rounds + round)));
  return row('GET lists nobody asked for before', alone, `${clients} at once without a pause`, crowd, 100);
}

/** Twenty at work: each asks for a list of their own about once a second, and something is written every second. */
async function atWork(server: RunningServer): Promise<BenchRow> {
  let writing = true;
  const writer = (async () => {
    while (writing) {
      const body = JSON.stringify({ person: 'halsosamordnare-alvkarleby' });
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(`${server.url}/api/session`, { method: 'POST', body, headers });
      if (!response.ok) throw new Error(`the write was answered ${response.status}`);
      await wait(1000);
    }
  })();
  const crowd = await crowded(async (client, round) => {
    // Spread over the second, differently each time and the same in every run.
    await wait(((client * 7919 + round * 104_729) % 1000) + 500);
    return timed(server, ownList(client * rounds + round));
  });
  writing = false;
  await writer;
  return row('GET lists while others write', crowd, `${clients} at work, each once a second`, crowd, 100);
}

/** A list of some kommun, levnadsvana, status and order: another for every number up to 1 440. */
function ownList(number: number): string {
  const pick = (choices: readonly string[], at: number) => choices[Math.floor(at) % choices.length];
  const kommun = pick(['0305', '0319', '0330', '0331', '0360', '0380', '0381', '0382'], number);
  const levnadsvana = pick(['fysiskAktivitet', 'matvanor', 'alkohol', 'tobak', 'somn', 'stress'], number / 8);
  const status = pick(['planerad', 'pagar', 'genomford', 'avslutad', 'installd'], number / 48);
  const sort = pick(['-updatedAt', 'updatedAt', 'title', '-title', 'startsOn', '-startsOn'], number / 240);
  return `/api/insatser?area=kommun:${kommun}&levnadsvana=${levnadsvana}&status=${status}&sort=${sort}`;
}

async function crowded(ask: (client: number, round: number) => Promise<number | null>): Promise<number[]> {
  const times: number[] = [];
  const client = async (_: unknown, at: number) => {
    for (let round = 0; round < rounds; round++) {
      const taken = await ask(at, round);
      if (taken !== null) times.push(taken);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

async function timed(server: RunningServer, path: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(server.url + path);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return performance.now() - start;
}

function row(what: string, alone: readonly number[], how: string, crowd: readonly number[], bound: number): BenchRow {
  const at = (list: readonly number[], share: number) =>
    list.toSorted((a, b) => a - b)[Math.floor(share * (list.length - 1))] ?? Number.NaN;
  return {
    workload: `${what}, ${manyRecords.insatser} insatser`,
    oursMs: at(alone, 0.5),
    peer: null,
    peerMs: null,
    note: `${how}: 95 of 100 within ${at(crowd, 0.95).toFixed(0)} ms (bound ${bound}), load ${loadavg()[0]?.toFixed(1)}`,
  };
}

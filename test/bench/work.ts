import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { openCluster } from '../../apps/api/src/cluster/open-cluster.ts';
import { openDatabase } from '../../apps/api/src/db/open-database.ts';
import { repositoryRoot } from '../../apps/api/src/settings.ts';
import { type RunningServer, runServer } from '../e2e/running-server.ts';
import { runBareServer } from './bare-server.ts';
import type { BenchResult, BenchRow } from './bench-row.ts';
import { benchBoard } from './board.ts';
import { type Ask, clients, crowded, openAsk, unpacked, within } from './crowd.ts';
import { manyRecords, seedManyRecords } from './many-records.ts';
import { benchWorkbook } from './workbook.ts';

const rounds = 40;
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

/** The work of a whole region after some years: what twenty people at once wait for. */
export async function benchWork(): Promise<BenchResult> {
  const server = await runServer();
  const bare = await runBareServer();
  const { ask, close } = openAsk();
  try {
    await seed(server);
    // First, while the server holds nothing else.
    const rows: BenchRow[] = [await benchWorkbook(server)];
    const mismatches: string[] = [];
    for (const [path, bound] of calls) {
      const first = await ask(server.url + path);
      if (!holdsSomething(unpacked(first))) mismatches.push(`${path} was answered with nothing`);
      await bare.give(first.type, first.bytes);
      rows.push(await sameForAll(ask, server.url + path, bare.url, `GET ${path}`, bound));
    }
    rows.push(await eachTheirOwn(ask, server));
    rows.push(await atWork(ask, server));
    const board = await benchBoard(server);
    return { rows: [...rows, ...board.rows], mismatches: [...mismatches, ...board.mismatches] };
  } finally {
    close();
    await bare.stop();
    await server.stop();
  }
}

/** Whether some list of an answer has something in it. */
function holdsSomething(answer: unknown): boolean {
  return Object.values(answer as object).some((list) => Array.isArray(list) && list.length > 0);
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
async function sameForAll(ask: Ask, url: string, bareUrl: string, what: string, bound: number): Promise<BenchRow> {
  const crowdAt = async (address: string) =>
    (await crowded(rounds, async () => (await ask(address)).milliseconds)).flatMap((times) => times.slice(warmUp));
  const crowd = await crowdAt(url);
  const bare = await crowdAt(bareUrl);
  const alone: number[] = [];
  for (let round = 0; round < rounds; round++) alone.push((await ask(url)).milliseconds);
  const how = `${clients} at once without a pause, one alone ${within(0.5, alone).toFixed(1)} ms`;
  return { ...row(what, crowd, how, bound), peer: 'bare node:http, same bytes', peerMs: within(0.95, bare) };
}

/** Twenty without a pause who never ask what anyone has asked before: nothing that is kept helps. */
async function eachTheirOwn(ask: Ask, server: RunningServer): Promise<BenchRow> {
  const own = (client: number, round: number) => server.url + ownList(client * rounds + round);
  const crowd = await crowded(rounds, async (client, round) => (await ask(own(client, round))).milliseconds);
  const how = `${clients} at once without a pause`;
  return row('GET lists nobody asked for before', crowd.flat(), how, 100);
}

/** Twenty at work: each asks for a list of their own about once a second, and something is written every second. */
async function atWork(ask: Ask, server: RunningServer): Promise<BenchRow> {
  let writing = true;
  const writer = (async () => {
    while (writing) {
      await ask(`${server.url}/api/session`, { person: 'halsosamordnare-alvkarleby' });
      await wait(1000);
    }
  })();
  const crowd = await crowded(15, async (client, round) => {
    // Spread over the second, differently each time and the same in every run.
    await wait(((client * 7919 + round * 104_729) % 1000) + 500);
    return (await ask(server.url + ownList(client * rounds + round))).milliseconds;
  });
  writing = false;
  await writer;
  return row('GET lists while others write', crowd.flat(), `${clients} at work, each once a second`, 100);
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

function row(what: string, crowd: readonly number[], how: string, bound: number): BenchRow {
  return {
    workload: `${what}, ${manyRecords.insatser} insatser: 95 of 100 within`,
    oursMs: within(0.95, crowd),
    peer: null,
    peerMs: null,
    note: `bound ${bound} ms; ${how}, half within ${within(0.5, crowd).toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1)}`,
  };
}

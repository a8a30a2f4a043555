import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { SentComparison } from '@halsouppdrag/domain';
import { type RunningServer, runServer } from '../e2e/running-server.ts';
import { newData } from '../e2e/server-data.ts';
import type { BenchResult, BenchRow } from './bench-row.ts';
import { loadCountry } from './load-country.ts';
import { firstYear, manyFigures, seedManyFigures } from './many-figures.ts';
import { wholeCountry } from './whole-country.ts';

const clients = 20;
const rounds = 15;
/** The first rounds compile and fill caches. */
const warmUp = 3;
const bound = 100;

/** Comparing all of Sweden's RegSO: what twenty people at once wait for, when the same is asked and when it never is. */
export async function benchComparison(): Promise<BenchResult> {
  const country = wholeCountry();
  if (country === null) {
    console.log('Comparing the areas of the country is left out: it takes ../shared/data.');
    return { rows: [], mismatches: [] };
  }
  const data = await newData();
  let figures = 0;
  await loadCountry(data, country, async (sql) => {
    figures = await seedManyFigures(sql);
  });
  const server = await runServer(data);
  try {
    const areas = country.areas.filter(({ level }) => level === 'lokalsamhalle').length;
    const about = `POST /api/indicators/comparison, ${areas} areas of ${(figures / 1e6).toFixed(1)} M figures`;
    const { text } = await compare(server, 0);
    const compared = (JSON.parse(text) as SentComparison).areas.areaId.length;
    const rows = [await same(server, about), await others(server, about), await atWork(server, about)];
    return { rows, mismatches: compared === areas ? [] : [`${compared} areas were compared, not ${areas}`] };
  } finally {
    await server.stop();
    await data.remove();
  }
}

/** Twenty ask the same again and again without a pause. */
async function same(server: RunningServer, about: string): Promise<BenchRow> {
  const crowd = await crowded(async (_, round) => {
    const { ms } = await compare(server, 0);
    return round < warmUp ? null : ms;
  });
  const alone: number[] = [];
  for (let round = 0; round < rounds; round++) alone.push((await compare(server, 0)).ms);
  return row(about, alone, `${clients} at once without a pause`, crowd);
}

/** Nobody asks what anyone has asked before, one at a time: the longest that one has to wait. */
async function others(server: RunningServer, about: string): Promise<BenchRow> {
  const alone: number[] = [];
  for (let round = 0; round < rounds; round++) alone.push((await compare(server, clients * rounds + round)).ms);
  return row(`${about}, never asked before`, alone, 'one at a time', alone);
}

/** Twenty at work: each looks at another comparison about once in three seconds. */
async function atWork(server: RunningServer, about: string): Promise<BenchRow> {
  const crowd = await crowded(async (client, round) => {
    // Spread over the time, differently each round and the same in every run.
    await wait(((client * 7919 + round * 104_729) % 3000) + 1500);
    return (await compare(server, client * rounds + round)).ms;
  });
  return row(`${about}, never asked before`, crowd, `${clients} at work, each once in three seconds`, crowd);
}

/** One of the 600 questions there are: an indicator, a year and a sex. */
async function compare(server: RunningServer, number: number): Promise<{ ms: number; text: string }> {
  const { indicators, years } = manyFigures;
  const body = JSON.stringify({
    indicatorId: `andel-${(number % indicators) + 1}`,
    level: 'lokalsamhalle',
    year: firstYear + (Math.floor(number / indicators) % years),
    sex: ['all', 'women', 'men'][Math.floor(number / indicators / years) % 3],
  });
  const headers = { 'Content-Type': 'application/json', Origin: server.url };
  const start = performance.now();
  const response = await fetch(`${server.url}/api/indicators/comparison`, { method: 'POST', body, headers });
  const text = await response.text();
  const ms = performance.now() - start;
  if (!response.ok) throw new Error(`the comparison was answered ${response.status}: ${text.slice(0, 200)}`);
  return { ms, text };
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

function row(workload: string, alone: readonly number[], how: string, crowd: readonly number[]): BenchRow {
  const at = (list: readonly number[], share: number) =>
    list.toSorted((a, b) => a - b)[Math.floor(share * (list.length - 1))] ?? Number.NaN;
  return {
    workload,
    oursMs: at(alone, 0.5),
    ...{ peer: null, peerMs: null },
    note: `${how}: 95 of 100 within ${at(crowd, 0.95).toFixed(0)} ms (bound ${bound}), load ${loadavg()[0]?.toFixed(1)}`,
  };
}

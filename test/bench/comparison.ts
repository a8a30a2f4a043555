import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { comparedAreas, type SentComparison } from '@halsouppdrag/domain';
import { runServer } from '../e2e/running-server.ts';
import { newData } from '../e2e/server-data.ts';
import { runBareServer } from './bare-server.ts';
import type { BenchResult, BenchRow } from './bench-row.ts';
import { type Answer, clients, crowded, openAsk, unpacked, within } from './crowd.ts';
import { loadCountry } from './load-country.ts';
import { firstYear, manyFigures, seedManyFigures } from './many-figures.ts';
import { wholeCountry } from './whole-country.ts';

const rounds = 15;
/** The first rounds compile and fill caches. */
const warmUp = 3;
const bound = 100;

/** A question by its number, and what was answered: looked into when nobody is waiting any more. */
type Compare = (number: number) => Promise<Answer>;

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
  const bare = await runBareServer();
  const { ask, close } = openAsk();
  const answers = new Map<number, Answer>();
  const mismatches: string[] = [];
  const compareAt =
    (address: string): Compare =>
    async (number) => {
      const answer = await ask(address, questionOf(number));
      const known = answers.get(number);
      if (known === undefined) answers.set(number, answer);
      else if (Buffer.compare(known.bytes, answer.bytes) !== 0)
        mismatches.push(`question ${number} was answered in two ways`);
      return answer;
    };
  const compare = compareAt(`${server.url}/api/indicators/comparison`);
  try {
    const areas = country.areas.filter(({ level }) => level === 'lokalsamhalle').length;
    const about = `POST /api/indicators/comparison, ${areas} areas of ${(figures / 1e6).toFixed(1)} M figures`;
    const { type, bytes } = await compare(0);
    await bare.give(type, bytes);
    const rows = [
      { ...(await same(compare, about)), ...(await floor(compareAt(bare.url))) },
      await others(compare, about),
      await atWork(compare, about),
    ];
    for (const [number, answer] of answers) mismatches.push(...faultsOf(number, answer, areas));
    return { rows, mismatches };
  } finally {
    close();
    await bare.stop();
    await server.stop();
    await data.remove();
  }
}

/** Twenty ask the same again and again without a pause. */
async function same(compare: Compare, about: string): Promise<BenchRow> {
  const crowd = await withoutPause(compare);
  const alone: number[] = [];
  for (let round = 0; round < rounds; round++) alone.push((await compare(0)).milliseconds);
  return row(about, crowd, `${clients} at once without a pause, one alone ${within(0.5, alone).toFixed(1)} ms`);
}

/** The same bytes from a server that does nothing else. */
async function floor(compare: Compare): Promise<Pick<BenchRow, 'peer' | 'peerMs'>> {
  return { peer: 'bare node:http, same bytes', peerMs: within(0.95, await withoutPause(compare)) };
}

async function withoutPause(compare: Compare): Promise<number[]> {
  const crowd = await crowded(rounds, async () => (await compare(0)).milliseconds);
  return crowd.flatMap((times) => times.slice(warmUp));
}

/** Nobody asks what anyone has asked before, one at a time: the longest that one has to wait. */
async function others(compare: Compare, about: string): Promise<BenchRow> {
  const alone: number[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push((await compare(clients * rounds + round)).milliseconds);
  }
  return row(`${about}, never asked before`, alone, 'one at a time');
}

/** Twenty at work: each looks at another comparison about once in three seconds. */
async function atWork(compare: Compare, about: string): Promise<BenchRow> {
  const crowd = await crowded(rounds, async (client, round) => {
    // Spread over the time, differently each round and the same in every run.
    await wait(((client * 7919 + round * 104_729) % 3000) + 1500);
    return (await compare(client * rounds + round)).milliseconds;
  });
  return row(`${about}, never asked before`, crowd.flat(), `${clients} at work, each once in three seconds`);
}

/** One of the 600 questions there are: an indicator, a year and a sex. */
function questionOf(number: number) {
  const { indicators, years } = manyFigures;
  return {
    indicatorId: `andel-${(number % indicators) + 1}`,
    level: 'lokalsamhalle',
    year: firstYear + (Math.floor(number / indicators) % years),
    sex: ['all', 'women', 'men'][Math.floor(number / indicators / years) % 3],
  };
}

/** What is wrong with an answer: it is of something else, of other areas, or tells of so few people that it must not. */
function faultsOf(number: number, answer: Answer, areas: number): string[] {
  const asked = questionOf(number);
  const said = unpacked(answer) as SentComparison;
  const { year, sex, indicator } = said;
  const compared = comparedAreas(said.areas);
  const telling = compared.filter(({ count }) => typeof count === 'number' && count > 0 && count < 5);
  const told = compared.filter(({ value }) => value !== null);
  return [
    ...(indicator.id === asked.indicatorId && year === asked.year && sex === asked.sex
      ? []
      : [`question ${number} was answered of ${indicator.id}, ${year}, ${sex}`]),
    ...(compared.length === areas ? [] : [`question ${number} compared ${compared.length} areas, not ${areas}`]),
    ...(told.length > areas / 2 ? [] : [`question ${number} told only ${told.length} figures`]),
    ...(telling.length === 0 ? [] : [`question ${number} told of fewer than five in ${telling.length} areas`]),
  ];
}

function row(workload: string, crowd: readonly number[], how: string): BenchRow {
  return {
    workload: `${workload}: 95 of 100 within`,
    oursMs: within(0.95, crowd),
    peer: null,
    peerMs: null,
    note: `bound ${bound} ms; ${how}, half within ${within(0.5, crowd).toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1)}`,
  };
}

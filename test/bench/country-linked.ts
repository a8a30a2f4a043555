import { loadavg } from 'node:os';
import type { CDPSession, Page } from '@playwright/test';
import type { BenchRow } from './bench-row.ts';

const rounds = 8;
const seconds = 4;
/** What the page says has been drawn. */
const painted = 'compare-map-painted';
const coloured = 'compare-map-coloured';
const others = ['compare-chart-drawn', 'compare-table-drawn'];

/**
 * The compared country at work, on a page whose map is painted: colouring it another way, and brushing in its chart,
 * which lights the areas on the map and in the table.
 */
export async function workWithCountry(page: Page): Promise<BenchRow[]> {
  return [await colourAnew(page), await brush(page)];
}

/** From that another way is chosen until the map stands still in its new colours; chart and table have none of them. */
async function colourAnew(page: Page): Promise<BenchRow> {
  const session = await workSession(page);
  const scheme = page.getByLabel('Färglägg kartan efter');
  const taken: Record<'map' | 'own' | 'work', number[]> = { map: [], own: [], work: [] };
  const drawnAnew = () =>
    page.evaluate((names) => names.flatMap((name) => performance.getEntriesByName(name)).length, others);
  for (const name of others) await entry(page, name);
  const drawnBefore = await drawnAnew();
  for (let round = 0; round < rounds; round++) {
    await page.evaluate((name) => performance.clearMarks(name), painted);
    await page.evaluate((name) => performance.clearMeasures(name), coloured);
    const before = await workMs(session);
    const from = await page.evaluate(() => performance.now());
    await scheme.selectOption(round % 2 === 0 ? 'quantiles' : 'significance');
    taken.map.push((await entry(page, painted)).startTime - from);
    taken.own.push((await entry(page, coloured)).duration);
    taken.work.push((await workMs(session)) - before);
  }
  const drawnTimes = (await drawnAnew()) - drawnBefore;
  return {
    workload: 'page: the map of the country coloured another way',
    oursMs: median(taken.map),
    ...{ peer: null, peerMs: null },
    note:
      `until it stands still; of that ${median(taken.own).toFixed(0)} ms to tell the areas their colours and draw, ` +
      `least ${Math.min(...taken.own).toFixed(0)} (bound 50); chart and table drawn anew ${drawnTimes} times; ` +
      `${median(taken.work).toFixed(0)} ms of the page’s own work, ` +
      `least ${Math.min(...taken.work).toFixed(0)}; load ${loadavg()[0]?.toFixed(1)}`,
  };
}

/** The first entry of a name, as soon as there is one. */
async function entry(page: Page, name: string): Promise<{ startTime: number; duration: number }> {
  const found = await page.waitForFunction((wanted) => performance.getEntriesByName(wanted)[0]?.toJSON(), name);
  return found.jsonValue();
}

async function brush(page: Page): Promise<BenchRow> {
  const drawing = page.locator('figure svg[role="img"]').first();
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (box === null) throw new Error('there is no chart to brush in');
  const ours = await drag(page, box);
  await page.setContent('<svg style="width:760px;height:600px"></svg>');
  const peer = await drag(page, box);
  return {
    workload: 'page: brushing in the chart of the country: a frame',
    oursMs: ours.frameMs,
    peer: 'an empty page',
    peerMs: peer.frameMs,
    note:
      `${(1000 / ours.frameMs).toFixed(0)} frames a second (bound 60), an empty page ${(1000 / peer.frameMs).toFixed(0)}; ` +
      `${ours.workMs.toFixed(1)} ms of the page’s own work a frame, an empty page ${peer.workMs.toFixed(1)}; load ${loadavg()[0]?.toFixed(1)}`,
  };
}

/** A box is drawn out and in again for some seconds. */
async function drag(page: Page, { x, y, width, height }: Box): Promise<{ frameMs: number; workMs: number }> {
  const session = await workSession(page);
  await page.mouse.move(x + width * 0.2, y + height * 0.2);
  await page.mouse.down();
  const before = await workMs(session);
  let isDragging = true;
  const counted = page
    .evaluate(async (limit) => {
      const begun = await new Promise(requestAnimationFrame);
      let [frames, now] = [0, begun];
      while (now - begun < limit) {
        now = await new Promise(requestAnimationFrame);
        frames += 1;
      }
      return { frames, milliseconds: now - begun };
    }, seconds * 1000)
    .finally(() => {
      isDragging = false;
    });
  for (let step = 0; isDragging; step++) {
    const share = 0.5 + 0.25 * Math.sin(step / 10);
    await page.mouse.move(x + width * share, y + height * (0.3 + share / 2));
  }
  const { frames, milliseconds } = await counted;
  const worked = (await workMs(session)) - before;
  await page.mouse.up();
  return { frameMs: milliseconds / frames, workMs: worked / frames };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Counts processor time and not the clock: others may keep the machine busy. */
async function workSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  return session;
}

async function workMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

import { loadavg } from 'node:os';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { browserArguments } from '../e2e/browser-arguments.ts';
import { runServer } from '../e2e/running-server.ts';
import { findBrowser } from '../find-browser.mjs';
import type { BenchResult } from './bench-row.ts';

const moves = 40;
/** With a unit in the middle of the map. */
const address = '/tackning?lon=17.5137&lat=60.3475&zoom=8.5';

/** How soon the numbers and the map follow a unit that is dragged, from the move of the pointer on. */
export async function benchDragging(): Promise<BenchResult> {
  const executablePath = await findBrowser();
  if (executablePath === null) return { rows: [], mismatches: ['no browser to drag a unit in'] };
  const server = await runServer();
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What runs this file wraps functions that have a name in one of its own, which the page does not know.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(tellOfPainting);
    await page.goto(`${server.url}${address}`);
    await page.waitForFunction(() => performance.getEntriesByName('coverage-map-painted').length > 0);
    const { followed, workMs } = await drag(page);
    const figures = rising(followed.map((one) => one.figures));
    const map = rising(followed.map((one) => one.map));
    const at = (times: readonly number[], share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
    const spread = (times: readonly number[]) =>
      `${at(times, 0.5)}, fastest ${at(times, 0)}, 95 of 100 within ${at(times, 0.95)}`;
    return {
      rows: [
        {
          workload: 'a unit dragged on the page: figures and map have followed',
          oursMs: Math.max(figures[figures.length >> 1] ?? Number.NaN, map[map.length >> 1] ?? Number.NaN),
          peer: null,
          peerMs: null,
          note:
            `bound 16 (a frame); the figures in ${spread(figures)}; the map in ${spread(map)}; ${workMs.toFixed(1)} ms of ` +
            `the page’s own work a move; load ${loadavg()[0]?.toFixed(1)}`,
        },
      ],
      mismatches: followed.length === moves ? [] : ['the numbers did not follow the unit that was dragged'],
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Tells the page each time that the areas have been painted under the map, which is done beside it. */
function tellOfPainting() {
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(...given: ConstructorParameters<typeof Plain>) {
      super(...given);
      if (given[1]?.name !== 'live-areas') return;
      this.addEventListener('message', () => window.dispatchEvent(new Event('areas-painted')));
    }
  };
}

/** Milliseconds from the move of the pointer until a frame has been made with the new figures, and one with the new map. */
interface Followed {
  readonly figures: number;
  readonly map: number;
}

/** How each move was followed, and the processor time that the page's main thread needs for one, its painting with it. */
async function drag(page: Page): Promise<{ followed: readonly Followed[]; workMs: number }> {
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
  if (box === null) return { followed: [], workMs: Number.NaN };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  let before = 0;
  const followed: Followed[] = [];
  // The first ones take the unit up and compile what counts.
  for (let move = -4; move < moves; move++) {
    const isFollowed = page.evaluate(nextFollowed);
    // To and fro between places far enough apart that others are near.
    const far = move % 2 === 0 ? 60 : 130;
    await page.mouse.move(x + far, y - far);
    const times = await isFollowed;
    if (move >= 0) followed.push(times);
    else before = await taskMs(session);
  }
  const worked = (await taskMs(session)) - before;
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return { followed, workMs: worked / moves };
}

async function nextFollowed(): Promise<Followed> {
  const said = [...document.querySelectorAll('[role=status]')].find((one) => /har så nära/.test(one.textContent ?? ''));
  const once = (name: string) =>
    new Promise<Event>((resolve) => window.addEventListener(name, resolve, { capture: true, once: true }));
  const isNew = new Promise<void>((resolve) => {
    const follows = new MutationObserver(() => {
      follows.disconnect();
      resolve();
    });
    if (said !== undefined) follows.observe(said, { subtree: true, childList: true, characterData: true });
  });
  /** The time when the frame after something has been made, which is after what is asked to run in that frame. */
  const frameAfter = async (something: Promise<unknown>) => {
    await something;
    await new Promise(requestAnimationFrame);
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    return performance.now();
  };
  const [{ timeStamp }, figures, map] = await Promise.all([
    once('mousemove'),
    frameAfter(isNew),
    frameAfter(once('areas-painted')),
  ]);
  return { figures: figures - timeStamp, map: map - timeStamp };
}

const rising = (times: readonly number[]) => [...times].sort((a, b) => a - b);

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

import { loadavg } from 'node:os';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserArguments } from '../e2e/browser-arguments.ts';
import { runServer } from '../e2e/running-server.ts';
import { findBrowser } from '../find-browser.mjs';
import type { BenchResult } from './bench-row.ts';
import { marks, type Presented, presentedMoves } from './presented.ts';

const moves = 40;
/** With a unit in the middle of the map. */
const address = '/tackning?lon=17.5137&lat=60.3475&zoom=8.5';

/** How soon the numbers and the map follow a unit that is dragged, and a box on an empty page, from the move on. */
export async function benchDragging(): Promise<BenchResult> {
  const executablePath = await findBrowser();
  if (executablePath === null) return { rows: [], mismatches: ['no browser to drag a unit in'] };
  const server = await runServer();
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    const box = await dragBox(browser);
    const unit = await dragUnit(browser, server.url);
    const figures = unit.presented.map(({ page }) => page);
    const map = unit.presented.map(({ canvas }) => canvas ?? Number.NaN);
    const both = figures.map((one, k) => Math.max(one, map[k] ?? Number.NaN));
    return {
      rows: [
        {
          workload: 'a unit dragged on the page: figures and map are seen to have followed',
          oursMs: median(both),
          peer: 'a box on an empty page',
          peerMs: median(box.presented.map(({ page }) => page)),
          note:
            `bound 16 (a frame), when the page is at rest; both in ${spread(both)}; the figures in ${spread(figures)}; the map in ${spread(map)}; ` +
            `the page’s own work a move ${unit.workMs.toFixed(1)} ms, with the box ${box.workMs.toFixed(1)}; ` +
            `load ${loadavg()[0]?.toFixed(1)}`,
        },
      ],
      mismatches: both.some(Number.isNaN) ? ['a move of the unit was not followed'] : [],
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

interface Dragged {
  readonly presented: readonly Presented[];
  /** Processor time of the page's main thread for one move, its painting with it. */
  readonly workMs: number;
}

async function dragUnit(browser: Browser, url: string): Promise<Dragged> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}${address}`);
  await page.waitForFunction(() => performance.getEntriesByName('coverage-map-painted').length > 0);
  // A first visit is kept for when there is no connection, and fetches other views ahead: seconds in which the page and
  // the processor are busy with more than the unit.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForLoadState('networkidle');
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate((written) => {
    const said = [...document.querySelectorAll('[role=status]')].find((one) =>
      /har så nära/.test(one.textContent ?? ''),
    );
    const follows = new MutationObserver(() => performance.mark(written));
    if (said !== undefined) follows.observe(said, { subtree: true, childList: true, characterData: true });
  }, marks.written);
  const dragged = await drag(browser, page, [x, y]);
  await page.close();
  return dragged;
}

async function dragBox(browser: Browser): Promise<Dragged> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(
    '<div style="position:absolute;inset:0 auto auto 0;width:36px;height:36px;background:#143c50">',
  );
  await page.evaluate((written) => {
    const box = document.querySelector('div');
    window.addEventListener('mousemove', ({ clientX, clientY }) => {
      box?.style.setProperty('transform', `translate(${clientX}px, ${clientY}px)`);
      performance.mark(written);
    });
  }, marks.written);
  const dragged = await drag(browser, page, [1160, 355]);
  await page.close();
  return dragged;
}

/** Moves the pointer to and fro between places far enough apart that other areas are near. */
async function drag(browser: Browser, page: Page, [x, y]: readonly [number, number]): Promise<Dragged> {
  await page.evaluate((moved) => {
    window.addEventListener('mousemove', ({ timeStamp }) => performance.mark(moved, { startTime: timeStamp }), {
      capture: true,
    });
  }, marks.moved);
  const moveOften = async (times: number) => {
    for (let move = 0; move < times; move++) {
      const far = move % 2 === 0 ? 60 : 130;
      await page.mouse.move(x + far, y - far);
      // Frames come 60 times a second: moves fall anywhere between two.
      await page.waitForTimeout(70 + ((move * 7) % 17));
    }
  };
  // The first ones take the unit up and compile what counts.
  await moveOften(8);
  const presented = await presentedMoves(browser, () => moveOften(moves));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  const before = await taskMs(session);
  await moveOften(moves);
  return { presented, workMs: ((await taskMs(session)) - before) / moves };
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

const rising = (times: readonly number[]) => [...times].sort((a, b) => a - b);
const median = (times: readonly number[]) => rising(times)[times.length >> 1] ?? Number.NaN;

function spread(times: readonly number[]): string {
  const at = (share: number) => (rising(times)[Math.floor(share * times.length)] ?? Number.NaN).toFixed(1);
  return `${at(0.5)}, fastest ${at(0)}, 95 of 100 within ${at(0.95)}`;
}

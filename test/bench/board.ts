import { loadavg } from 'node:os';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { argumentsWithoutMaps } from '../e2e/browser-arguments.ts';
import type { RunningServer } from '../e2e/running-server.ts';
import { findBrowser } from '../find-browser.mjs';
import type { BenchResult } from './bench-row.ts';
import { manyRecords } from './many-records.ts';

const seconds = 5;
/** About as fast as a person turns a wheel to look for something. */
const pixelsEach60th = 15;

/** How evenly a column of the board scrolls, beside a column of empty boxes in the same browser. */
export async function benchBoard(server: RunningServer): Promise<BenchResult> {
  const executablePath = await findBrowser();
  if (executablePath === null) return { rows: [], mismatches: ['no browser to scroll the board in'] };
  const browser = await chromium.launch({ executablePath, args: argumentsWithoutMaps() });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.url}/insatser/tavla`);
    await page.locator('section:has(#steg-insats) li').nth(3).waitFor();
    // The first passes fetch and compile; what is wanted is how it goes on.
    await scroll(page, 'section:has(#steg-insats) div:has(> ul)');
    const board = await scroll(page, 'section:has(#steg-insats) div:has(> ul)');
    const boardWork = await workOfA60th(page, 'section:has(#steg-insats) div:has(> ul)');
    await page.setContent(emptyBoxes);
    await scroll(page, '#boxes');
    const boxes = await scroll(page, '#boxes');
    const boxesWork = await workOfA60th(page, '#boxes');
    return {
      rows: [
        {
          workload: `a column of the board scrolls, ${manyRecords.insatser} insatser: a frame`,
          oursMs: board.median,
          peer: 'empty boxes',
          peerMs: boxes.median,
          // How often frames are shown is also the browser's and the machine's doing: what is ours is the work of the page itself.
          note:
            `${boardWork.toFixed(1)} ms of the page’s own work for a 60th of a second (bound 16.7), empty boxes ${boxesWork.toFixed(1)}; ` +
            `${board.workMs.toFixed(1)} ms passing at work a shown frame, empty boxes ${boxes.workMs.toFixed(1)}; ` +
            `${board.perSecond.toFixed(1)} frames a second (bound 60), 95 of 100 within ${board.p95.toFixed(1)} ms, the longest ` +
            `${board.longest.toFixed(0)} ms; empty boxes ${boxes.perSecond.toFixed(1)}, the longest ${boxes.longest.toFixed(0)} ms; load ${loadavg()[0]?.toFixed(1)}`,
        },
      ],
      mismatches: board.travelled > 0 ? [] : ['the board did not scroll'],
    };
  } finally {
    await browser.close();
  }
}

const emptyBoxes = `<div id="boxes" style="height:600px;overflow:auto;background:#fff">${'<p style="height:150px;border:1px solid">Ruta</p>'.repeat(2000)}</div>`;

interface Frames {
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  readonly perSecond: number;
  readonly travelled: number;
  /** Milliseconds by the clock a frame that the page's main thread was at work, or kept waiting in the midst of it. */
  readonly workMs: number;
}

/** Scrolls on by what the clock says, as the browser itself does, and counts the frames it is shown in. */
async function scroll(page: Page, selector: string): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskMs(session);
  const { frames, travelled } = await page.locator(selector).evaluate(
    async (element, { seconds, pixelsEach60th }) => {
      const from = element.scrollTop;
      const frames: number[] = [];
      const begun = await new Promise(requestAnimationFrame);
      let before = begun;
      while (before - begun < seconds * 1000) {
        const now = await new Promise(requestAnimationFrame);
        frames.push(now - before);
        before = now;
        element.scrollTop = from + ((now - begun) / 1000) * 60 * pixelsEach60th;
      }
      return { frames, travelled: element.scrollTop - from };
    },
    { seconds, pixelsEach60th },
  );
  const worked = (await taskMs(session)) - before;
  const rising = [...frames].sort((a, b) => a - b);
  const at = (share: number) => rising[Math.min(rising.length - 1, Math.floor(share * rising.length))] ?? Number.NaN;
  const total = rising.reduce((sum, one) => sum + one, 0);
  return {
    median: at(0.5),
    p95: at(0.95),
    longest: at(1),
    perSecond: (1000 * rising.length) / total,
    travelled,
    workMs: worked / rising.length,
  };
}

/**
 * Milliseconds of processor time that the page's main thread needs to scroll on by what passes in a 60th of a second:
 * what a browser that draws fast enough leaves the page to do, however many others keep the machine busy.
 */
async function workOfA60th(page: Page, selector: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.disable');
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  const before = await taskMs(session);
  const steps = seconds * 60;
  await page.locator(selector).evaluate(
    async (element, { steps, pixelsEach60th }) => {
      const from = element.scrollTop;
      for (let step = 1; step <= steps; step++) {
        element.scrollTop = from + step * pixelsEach60th;
        await new Promise(requestAnimationFrame);
      }
    },
    { steps, pixelsEach60th },
  );
  return ((await taskMs(session)) - before) / steps;
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

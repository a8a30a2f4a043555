import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { mapPainted } from '../e2e/map-painted.ts';
import { runServer } from '../e2e/running-server.ts';
import { findBrowser } from '../find-browser.mjs';
import type { BenchResult, BenchRow } from './bench-row.ts';

const rounds = 7;

/** The first map: how long until it is painted with data, and how much JavaScript it takes. */
export async function benchPage(): Promise<BenchResult> {
  const executablePath = await findBrowser();
  if (executablePath === null) return { rows: [], mismatches: ['no browser to time the page with'] };
  const server = await runServer();
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const visits = [];
    for (let round = 0; round <= rounds; round++) visits.push(await visit(browser, server.url));
    // The first visit warms the server up.
    const warm = visits.slice(1).sort((a, b) => a.painted - b.painted);
    const median = warm[rounds >> 1];
    if (median === undefined) throw new Error('no visit was timed');
    return { rows: [row('first map painted with data, cold browser cache', median)], mismatches: [] };
  } finally {
    await browser.close();
    await server.stop();
  }
}

function row(workload: string, { painted, shell, total }: Visit): BenchRow {
  const note = `JavaScript ${total.toFixed(0)} kB gzip, of which ${shell.toFixed(0)} kB before the map is asked for`;
  return { workload, oursMs: painted, peer: null, peerMs: null, note };
}

interface Visit {
  readonly painted: number;
  /** kB gzip that the page asks for first, and all in all. */
  readonly shell: number;
  readonly total: number;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (/\.m?js$/.test(path)) scripts.push(path);
  });
  await page.goto(`${url}/karta`);
  await mapPainted(page);
  const painted = await page.evaluate(() => performance.getEntriesByName('map-painted')[0]?.startTime ?? Number.NaN);
  await context.close();
  const unique = [...new Set(scripts)];
  const mapAt = unique.findIndex((path) => path.includes('map-view'));
  return { painted, shell: kilobytes(unique.slice(0, mapAt)), total: kilobytes(unique) };
}

function kilobytes(paths: readonly string[]): number {
  const dist = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));
  return paths.reduce((sum, path) => sum + readFileSync(`${dist}${path}.gz`).byteLength, 0) / 1000;
}

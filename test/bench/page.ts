import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { browserArguments } from '../e2e/browser-arguments.ts';
import { mapPainted } from '../e2e/map-painted.ts';
import { runServer } from '../e2e/running-server.ts';
import { findBrowser } from '../find-browser.mjs';
import type { BenchResult, BenchRow } from './bench-row.ts';

const rounds = 7;
const dist = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));

/** The first map: how long until it is painted with data, and how much JavaScript it takes. */
export async function benchPage(): Promise<BenchResult> {
  const executablePath = await findBrowser();
  if (executablePath === null) return { rows: [], mismatches: ['no browser to time the page with'] };
  const server = await runServer();
  const browser = await chromium.launch({
    executablePath,
    args: browserArguments(),
  });
  try {
    const visits: Visit[] = [];
    for (let round = 0; round <= rounds; round++) visits.push(await visit(browser, server.url));
    // The first visit warms the server up.
    const warm = visits.slice(1);
    const { shell, total } = visits[0] as Visit;
    const sizes = `JavaScript ${total.toFixed(0)} kB gzip, of which ${shell.toFixed(0)} kB before the map`;
    return {
      rows: [
        row('page: the shell painted', warm, ({ shellPainted }) => shellPainted, ''),
        row(
          'page: first map painted with data',
          warm,
          ({ picturePainted }) => picturePainted,
          'areas and care units, still; bound 2000',
        ),
        row('page: the map that answers has its areas', warm, ({ areasPainted }) => areasPainted, ''),
        row('page: and its care units', warm, ({ dataPainted }) => dataPainted, ''),
        row('page: and its names and insatser', warm, ({ allPainted }) => allPainted, sizes),
      ],
      mismatches: [],
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

function row(workload: string, visits: readonly Visit[], time: (visit: Visit) => number, note: string): BenchRow {
  const times = visits.map(time).sort((a, b) => a - b);
  return { workload, oursMs: times[times.length >> 1] ?? Number.NaN, peer: null, peerMs: null, note };
}

interface Visit {
  readonly shellPainted: number;
  readonly picturePainted: number;
  readonly areasPainted: number;
  readonly dataPainted: number;
  readonly allPainted: number;
  /** kB gzip of JavaScript that the page asks for before the map, and until the map is painted. */
  readonly shell: number;
  readonly total: number;
}

/** One visit with an empty browser cache: milliseconds from when the address was opened. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}/karta`);
  await mapPainted(page);
  const entries = await page.evaluate(() =>
    performance.getEntries().map(({ name, entryType, startTime }) => ({ name, entryType, startTime })),
  );
  await context.close();
  const at = (name: string) => entries.find((entry) => entry.name === name)?.startTime ?? Number.NaN;
  const allPainted = at('map-painted');
  const scripts = entries
    .filter(({ entryType, startTime }) => entryType === 'resource' && startTime < allPainted)
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => /\.m?js$/.test(path));
  const firstMap = filesOfFirstMap();
  const map = scripts.filter((path) => firstMap.includes(path) || path.includes('maplibre'));
  return {
    shellPainted: at('first-contentful-paint'),
    picturePainted: at('map-picture-painted'),
    areasPainted: at('map-areas-painted'),
    dataPainted: at('map-data-painted'),
    allPainted,
    shell: kilobytes(scripts.filter((path) => !map.includes(path))),
    total: kilobytes(scripts),
  };
}

/** What the page asks for because the map is what is opened, see `fetch-first-map.ts`. */
function filesOfFirstMap(): string {
  const name = readdirSync(`${dist}/assets`).find((file) => /^first-map-.*\.js$/.test(file)) ?? '';
  const views = readFileSync(`${dist}/assets/${name}`, 'utf8').split(/^if /m);
  return views.find((view) => view.includes("'/karta'")) ?? '';
}

function kilobytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + readFileSync(`${dist}${path}.gz`).byteLength, 0) / 1000;
}

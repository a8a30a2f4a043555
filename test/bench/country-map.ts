import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArguments } from '../e2e/browser-arguments.ts';
import { runServer } from '../e2e/running-server.ts';
import { newData } from '../e2e/server-data.ts';
import { findBrowser } from '../find-browser.mjs';
import type { BenchResult } from './bench-row.ts';
import { workWithCountry } from './country-linked.ts';
import { loadCountry } from './load-country.ts';
import { wholeCountry } from './whole-country.ts';

const rounds = 5;
const wide = { viewport: { width: 1440, height: 900 } };

/** All of Sweden's RegSO compared on a map: how long until it is painted, and how it is to work with. */
export async function benchCountryMap(): Promise<BenchResult> {
  const country = wholeCountry();
  const executablePath = await findBrowser();
  if (country === null || executablePath === null) {
    console.log('The map of the country is left out: it takes ../shared/data and a browser.');
    return { rows: [], mismatches: [] };
  }
  const data = await newData();
  await loadCountry(data, country);
  const server = await runServer(data);
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    // The first visit warms the server up.
    await visit(browser, server.url);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await visit(browser, server.url));
    times.sort((a, b) => a - b);
    const page = await browser.newPage(wide);
    await paint(page, server.url);
    const linked = await workWithCountry(page);
    const areas = country.areas.filter(({ level }) => level === 'lokalsamhalle').length;
    return {
      rows: [
        {
          workload: `page: the map of ${areas} RegSO painted`,
          oursMs: times[times.length >> 1] ?? Number.NaN,
          ...{ peer: null, peerMs: null },
          note: 'Indikatorer, compared with the country; bound 2500',
        },
        ...linked,
      ],
      mismatches: [],
    };
  } finally {
    await browser.close();
    await server.stop();
    await data.remove();
  }
}

/** One visit with an empty browser cache: milliseconds from when the address was opened to when the map is painted. */
async function visit(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext(wide);
  const time = await paint(await context.newPage(), url);
  await context.close();
  return time;
}

async function paint(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/indikatorer?indicator=pahittad-andel&level=lokalsamhalle`);
  const painted = await page.waitForFunction(
    (name) => performance.getEntriesByName(name)[0]?.startTime,
    'compare-map-painted',
  );
  return (await painted.jsonValue()) ?? Number.NaN;
}

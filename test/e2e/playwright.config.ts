import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArguments } from './browser-arguments.ts';

const browser = process.env['CHROME_PATH'];
const isCi = process.env['CI'] !== undefined;
/** Its tests can run beside each other, so they come last, when the other worker may still be at a long file. */
const last = 'every-view.spec.ts';
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.spec.ts') && name !== last);

export default defineConfig({
  testDir: '.',
  outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
  globalSetup: './template.ts',
  // A project for each file gives it a worker of its own, and so a server and a database that no other file writes in.
  projects: [...files.sort(), last].map((name) => ({ name: name.replace('.spec.ts', ''), testMatch: name })),
  workers: 2,
  // Against hanging only: a busy machine may take ten times as long as an idle one.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  // One that needs its second try is named at the end of the run: it is to be mended, and holds nothing else up.
  retries: isCi ? 1 : 0,
  forbidOnly: isCi,
  use: {
    ...(browser === undefined ? {} : { launchOptions: { executablePath: browser, args: browserArguments() } }),
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // Taken of every test it is a third of all work, so where a test gets a second try only that is traced.
    trace: isCi ? 'on-first-retry' : 'retain-on-failure',
    // What is kept on the device would stand in the way of what a test does to the network; the field tests allow it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  },
});

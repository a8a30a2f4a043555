import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArguments } from './browser-arguments.ts';

const browser = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: '.',
  outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
  // One server and one database for all files: an errand changes what the next one sees.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    ...(browser === undefined ? {} : { launchOptions: { executablePath: browser, args: browserArguments() } }),
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    trace: 'retain-on-failure',
    // What is kept on the device would stand in the way of what a test does to the network; the field tests allow it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  },
});

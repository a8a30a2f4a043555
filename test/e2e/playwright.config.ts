import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

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
    viewport: { width: 1440, height: 900 },
  },
});

/** WebGL drawn by software, and nothing of the browser's own that asks the network. */
function browserArguments(): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...quiet, ...software, ...asRoot];
}

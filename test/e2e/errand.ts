import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { type RunningServer, runServer } from './running-server.ts';
import { copyOf } from './server-data.ts';
import { templateVariable } from './template.ts';

export { expect };

interface Errand {
  /** Every request the page made, to be held against our own address. */
  readonly requests: string[];
  /** What the browser complained about. */
  readonly complaints: string[];
}

/** A test with a running server and a page that writes down what it asks for and what goes wrong in it. */
export const test = base.extend<{ errand: Errand }, { server: RunningServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern.
    async ({}, use) => {
      const data = await copyOf(process.env[templateVariable] ?? '');
      const server = await runServer(data);
      await use(server);
      await server.stop();
      await data.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  errand: [
    async ({ page, server }, use) => {
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await use({ requests, complaints });
      // What the page asks for as the test ends is answered by nobody: its route must not fail the next test.
      if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      const foreign = requests.filter((url) => !url.startsWith(server.url) && !/^(blob|data):/.test(url));
      expect(foreign, 'requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

const pictures = fileURLToPath(new URL('../../.screenshots', import.meta.url));

/** Takes a picture for people to look at, where they ask for it with `PICTURES`; git ignores the folder. */
export async function picture(page: Page, name: string) {
  if (process.env['PICTURES'] === undefined) return;
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.screenshot({ path: `${pictures}/${name}-${width}x${height}.png` });
}

/** Becomes one of the people of the region package. */
export async function be(page: Page, person: RegExp) {
  await page.getByRole('button', { name: /Välj vem du är/ }).click();
  await page.getByRole('menuitem', { name: person }).click();
  await expect(page.getByRole('button', { name: /^Du är/ })).toBeVisible();
}

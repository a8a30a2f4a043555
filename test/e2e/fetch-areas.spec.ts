import { type GeodataServer, openGeodataServer } from '../../apps/api/src/testing/geodata-server.ts';
import { accessibilityFaults } from './axe.ts';
import { test as base, be, expect } from './errand.ts';
import { runServer } from './running-server.ts';
import { copyOf } from './server-data.ts';
import { templateVariable } from './template.ts';

/** A server that may fetch areas from one standing in for a region's own service. */
const test = base.extend<object, { geodata: GeodataServer }>({
  geodata: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern.
    async ({}, use) => {
      const geodata = await openGeodataServer();
      await use(geodata);
      await geodata.close();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ geodata }, use) => {
      const data = await copyOf(process.env[templateVariable] ?? '');
      const FETCH_FROM = `geodata=${geodata.origin}`;
      const server = await runServer({ ...data, environment: { ...data.environment, FETCH_FROM } });
      await use(server);
      await server.stop();
      await data.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('a data steward fetches areas by address, is told what is wrong with one, can stop, and loads them', async ({
  page,
  geodata,
}) => {
  await page.goto('/data');
  await be(page, /dataansvarig/i);
  const heading = page.getByRole('heading', { level: 2, name: 'Ny områdesindelning', exact: true });
  const part = page.locator('section').filter({ has: heading });
  const address = part.getByLabel('Adress till ett lager');
  const fetchAreas = part.getByRole('button', { name: 'Hämta områdena' });

  await address.fill('https://geodata.example.se/omraden/FeatureServer/0');
  await fetchAreas.click();
  await expect(part.getByRole('alert')).toContainText('Inget får hämtas från geodata.example.se');

  geodata.behave('never');
  await address.fill(geodata.wfs);
  await fetchAreas.click();
  await expect.poll(() => geodata.asked.length).toBe(1);
  await part.getByRole('button', { name: 'Avbryt' }).click();
  await expect(part.getByText('Avbrutet. Ingen fil är hämtad.')).toBeVisible();

  await fetchAreas.click();
  await expect(part.getByText(/Koordinatsystem: SWEREF 99 TM.*som filen säger/)).toBeVisible();
  // Whoever leaves the page and comes back by its address finds the fetch again.
  await page.reload();
  await expect(part.getByText(/Koordinatsystem: SWEREF 99 TM.*som filen säger/)).toBeVisible();
  await part.getByText(/^Hämtad från .* med 3 anrop$/).click();
  await expect(part.getByRole('row', { name: /startIndex=4.*Nytt svar \(200\)/ })).toBeVisible();
  await part.getByLabel('Vad indelningen heter').fill('Vårdcentrum hos tjänsten');
  await part.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(part.getByText(/^5 områden, varav 5 i eller intill länet/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await part.getByRole('button', { name: 'Läs in områdena' }).click();
  await expect(part.getByText('Vårdcentrum hos tjänsten: 5 områden är inlästa.')).toBeVisible();
  expect(new URL(page.url()).searchParams.has('areaFetch')).toBe(false);
  await expect(part.getByText(/^Hämtad från .* med 3 anrop$/)).toBeVisible();
  await part.getByRole('button', { name: 'Ta tillbaka Vårdcentrum hos tjänsten' }).click();
  await expect(part.getByText(/^Tillbakatagen /)).toBeVisible();
});

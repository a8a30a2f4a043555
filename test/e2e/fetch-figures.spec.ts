import { openStatisticsServer, type StatisticsServer } from '../../apps/api/src/testing/statistics-server.ts';
import { accessibilityFaults } from './axe.ts';
import { test as base, be, expect, picture } from './errand.ts';
import { runServer } from './running-server.ts';
import { copyOf } from './server-data.ts';
import { templateVariable } from './template.ts';

/** A server that may ask statistics standing in for the real ones, and one that nobody answers for. */
const test = base.extend<object, { statistics: StatisticsServer }>({
  statistics: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern.
    async ({}, use) => {
      const statistics = await openStatisticsServer();
      await use(statistics);
      await statistics.close();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ statistics }, use) => {
      const data = await copyOf(process.env[templateVariable] ?? '');
      const FETCH_FROM = `kolada=${statistics.kolada} pxweb2=${statistics.pxweb2} pxweb1=http://localhost:9/sv/bort`;
      const server = await runServer({ ...data, environment: { ...data.environment, FETCH_FROM } });
      await use(server);
      await server.stop();
      await data.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('a data steward fetches a levnadsvana from Kolada, loads it, and has next year’s with one click', async ({
  page,
  statistics,
}) => {
  await page.goto('/data');
  await be(page, /dataansvarig/i);
  const heading = page.getByRole('heading', { name: 'Hämta från en statistikdatabas' });
  const part = page.locator('section').filter({ has: heading });
  const service = part.getByLabel('Statistikdatabas', { exact: true });
  const search = part.getByRole('button', { name: 'Sök' });
  await part.getByLabel('Vad siffrorna ska gälla').selectOption({ label: 'Daglig rökning' });
  await expect(part.getByLabel('Sök efter', { exact: true })).toHaveValue('rök');

  // One that does not answer: what to do instead is said, and what was written stands.
  await service.selectOption({ label: 'localhost:9 (PxWeb)' });
  await search.click();
  await expect(part.getByRole('alert')).toContainText('Datorn kanske saknar internet');
  await expect(part.getByRole('link', { name: /Öppna sidan/ })).toBeVisible();

  // One that takes no more questions says when it does.
  statistics.behave('busyForAnHour');
  await service.selectOption({ index: 0 });
  await search.click();
  await expect(part.getByRole('alert')).toContainText('Försök igen om 60 minuter');

  await search.click();
  await part.getByRole('button', { name: 'Hämta Invånare som röker dagligen, andel (%)' }).click();
  await expect(part.getByText(/^Hämtat från /)).toBeVisible();
  // What it was fetched for is what it is loaded as.
  await expect(part.getByLabel('Vad siffrorna gäller')).toHaveValue('daglig-rokning');
  await part.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(part.getByText('216 rader lästa, 0 går inte att använda.')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await part.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(part.getByText(/siffror ur Invånare som röker dagligen.* är inlästa/)).toBeVisible();
  // The receipt shows what was asked and answered.
  await page.getByText(/^Hämtad från .* med ett anrop$/).click();
  await expect(page.getByRole('row', { name: /municipality.*Nytt svar \(200\)/ })).toBeVisible();

  const asked = statistics.asked.length;
  await part.getByRole('button', { name: 'Hämta igen: Invånare som röker dagligen, andel (%)' }).click();
  await expect(part.getByText(/^Samma fråga ställdes nyss/)).toBeVisible();
  expect(statistics.asked).toHaveLength(asked);

  await page.goto('/indikatorer?indicator=daglig-rokning&level=kommun');
  await expect(page.getByRole('row', { name: /Tierp/ }).first()).toContainText(/4,[67]/);
});

test('what has no figures yet is looked for with one click, by a word that tables about it have in their names', async ({
  page,
  statistics,
}) => {
  await page.goto('/data');
  await be(page, /dataansvarig/i);
  const lacking = page.getByRole('group', { name: /^De här saknar siffror/ });
  const buttons = lacking.getByRole('button');
  await expect(buttons).not.toHaveCount(0);
  await expect(lacking.getByText('Exempeldata')).toHaveCount(0);
  const asked = statistics.asked.length;
  await lacking.getByRole('button', { name: /^Hitta siffror till Besvär med sömnen hos / }).press('Enter');
  await expect(page.getByText(/har inget med de orden/)).toBeVisible();
  const paths = statistics.asked.slice(asked).map(({ path }) => decodeURIComponent(path));
  expect(paths).toEqual([expect.stringContaining('title=sömn&')]);
  await expect(page.getByLabel('Vad siffrorna ska gälla')).toHaveValue('somnbesvar');
  await expect(page.getByLabel('Sök efter', { exact: true })).toHaveValue('sömn');
  expect(await accessibilityFaults(page)).toEqual([]);
  await lacking.scrollIntoViewIfNeeded();
  await picture(page, 'levnadsvanor-lacking');
  await page.setViewportSize({ width: 360, height: 740 });
  await lacking.scrollIntoViewIfNeeded();
  await picture(page, 'levnadsvanor-lacking');
});

test('of a table from PxWeb one says what is wanted, by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/data');
  await be(page, /dataansvarig/i);
  const heading = page.getByRole('heading', { name: 'Hämta från en statistikdatabas' });
  const part = page.locator('section').filter({ has: heading });
  await part.getByLabel('Statistikdatabas', { exact: true }).selectOption({ index: 1 });
  await part.getByLabel('Sök efter').fill('rökning');
  await part.getByLabel('Sök efter').press('Enter');
  await part.getByRole('button', { name: /^Välj Daglig rökning/ }).press('Enter');
  await part.getByLabel('ålder', { exact: true }).selectOption({ label: 'välj vilka' });
  await part.getByLabel('16–29 år').press('Space');
  await expect(part.getByLabel('16–29 år')).toBeChecked();
  await part.getByRole('button', { name: 'Hämta', exact: true }).press('Enter');
  await expect(part.getByRole('button', { name: 'Kontrollera' })).toBeVisible();
  await expect(part.getByText(/120 rader/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a saved question is changed, also when somebody else has changed it meanwhile', async ({ page }) => {
  await page.goto('/data');
  await be(page, /dataansvarig/i);
  const heading = page.getByRole('heading', { name: 'Hämta från en statistikdatabas' });
  const part = page.locator('section').filter({ has: heading });
  await part.getByLabel('Statistikdatabas', { exact: true }).selectOption({ index: 1 });
  await part.getByLabel('Sök efter').fill('rökning');
  await part.getByRole('button', { name: 'Sök' }).click();
  await part.getByRole('button', { name: /^Välj Daglig rökning/ }).click();
  await part.getByLabel('år', { exact: true }).selectOption({ label: 'alla' });
  await part.getByRole('button', { name: 'Hämta', exact: true }).click();
  await expect(part.getByRole('button', { name: 'Kontrollera' })).toBeVisible();

  await page.reload();
  const change = part.getByRole('button', { name: /^Ändra frågan: Daglig rökning/ }).first();
  const row = part.getByRole('row').filter({ hasText: 'Daglig rökning' }).first();
  await change.press('Enter');
  await expect(part.getByLabel('Vad siffrorna ska gälla').last()).toBeFocused();
  await part.getByLabel('ålder', { exact: true }).selectOption({ label: 'välj vilka' });
  await part.getByLabel('16–29 år').check();
  expect(await accessibilityFaults(page)).toEqual([]);

  const { items } = await (await page.request.get('/api/saved-queries')).json();
  const { id, version, parts } = items[0];
  const others = parts.map((one: { dimension: string }) =>
    one.dimension === 'Tid' ? { dimension: 'Tid', take: 'latest', count: 3 } : one,
  );
  const theirs = await page.request.patch(`/api/saved-queries/${id}`, {
    data: { parts: others },
    headers: { 'If-Match': `"${version}"` },
  });
  expect(theirs.status()).toBe(200);

  await part.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(part.getByRole('alert')).toContainText('Någon annan har ändrat frågan');
  await expect(part.getByRole('alert')).toContainText('de senaste 3');
  await part.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(part.getByText('Frågan är ändrad. Hämta igen')).toBeVisible();
  await expect(change).toBeFocused();
  await expect(row).toContainText('Frågan är ändrad sedan dess.');

  await row.getByRole('button', { name: /^Hämta igen/ }).click();
  await expect(part.getByRole('button', { name: 'Kontrollera' })).toBeVisible();
  await expect(row).not.toContainText('Frågan är ändrad sedan dess.');
});

test('a fetch that waits says why, goes on when one has left the page, and can be stopped', async ({
  page,
  statistics,
}) => {
  await page.goto('/data');
  await be(page, /dataansvarig/i);
  const heading = page.getByRole('heading', { name: 'Hämta från en statistikdatabas' });
  const part = page.locator('section').filter({ has: heading });
  await part.getByLabel('Statistikdatabas', { exact: true }).selectOption({ index: 1 });
  await part.getByLabel('Sök efter').fill('rökning');
  await part.getByRole('button', { name: 'Sök' }).click();
  await part.getByRole('button', { name: /^Välj Daglig rökning/ }).click();
  await part.getByLabel('kön', { exact: true }).selectOption({ label: 'välj vilka' });
  const fetch = part.getByRole('button', { name: 'Hämta', exact: true });
  await expect(fetch).toBeEnabled();
  const asked = statistics.asked.length;
  // What the table is made of was just told; what comes now are its limits, and then the figures.
  statistics.behave('slow', 'slow');
  await fetch.click();
  await expect.poll(() => statistics.asked.length).toBeGreaterThan(asked);
  await expect(part.getByRole('progressbar')).toBeVisible();

  await page.reload();
  await part.getByRole('button', { name: /^Visa hur det går: Daglig rökning/ }).click();
  await expect(part.getByRole('status').getByRole('progressbar')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await part.getByRole('button', { name: 'Avbryt' }).click();
  await expect(part.getByText('Avbrutet. Ingen fil är hämtad.')).toBeVisible();
  await expect(part.getByRole('row', { name: /Daglig rökning/ }).filter({ hasText: 'Inte än' })).toBeVisible();
});

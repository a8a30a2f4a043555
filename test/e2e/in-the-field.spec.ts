import type { APIRequestContext, BrowserContext, Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, picture, test } from './errand.ts';
import { loseContact } from './lose-contact.ts';
import { mapPainted } from './map-painted.ts';
import { openReady, origin, signIn, soderfors } from './ready-for-the-field.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });
test.describe.configure({ timeout: 600_000 });

/** All that stands in the diary of an insats. */
async function diaryTexts(request: APIRequestContext, id: string): Promise<string[]> {
  const { items } = await (await request.get(`/api/insatser/${id}/diary?limit=200`)).json();
  return items.map(({ text }: { text: string }) => text);
}

async function writeEntry(page: Page, participants: number, text: string) {
  await page.getByRole('button', { name: 'Skriv i dagboken' }).click();
  const form = page.getByRole('form', { name: 'Skriv i dagboken' });
  await form.getByLabel('Antal deltagare').fill(String(participants));
  await form.getByLabel('Vad hände?').fill(text);
  await form.getByRole('button', { name: 'Spara i dagboken' }).click();
  await expect(form).toHaveCount(0);
}

test('can be installed', async ({ page }) => {
  await page.goto('/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await page.request.get(address ?? '')).json();
  expect(manifest).toMatchObject({ name: 'Hälsouppdraget', display: 'standalone', start_url: '/', lang: 'sv' });
  for (const icon of manifest.icons) {
    const answer = await page.request.get(icon.src);
    expect(answer.headers()['content-type'], icon.src).toContain(icon.type);
    if (icon.sizes === 'any') continue;
    const size = await page.evaluate(async (url) => {
      const picture = await createImageBitmap(await (await fetch(url)).blob());
      return `${picture.width}x${picture.height}`;
    }, icon.src);
    expect(size).toBe(icon.sizes);
  }
});

test('opens without a connection with the map and the insatser of one’s own', async ({ page, context, errand }) => {
  const { id } = await openReady(page, 'Utan kontakt');
  await context.setOffline(true);
  await page.reload();
  await mapPainted(page);
  await expect(page.getByText(/Ingen kontakt – visar det som hämtades \d{4}-\d\d-\d\d \d\d:\d\d/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Du är Hälsosamordnare i Tierp/ })).toBeVisible();
  await picture(page, 'falt-karta-utan-kontakt');
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.goto('/insatser');
  await expect(page.getByRole('link', { name: 'Utan kontakt', exact: true })).toBeVisible();
  // Never opened before, and here all the same.
  await page.goto(`/insatser/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Utan kontakt' })).toBeVisible();
  await expect(page.getByText('Dagboken är tom.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/Ingen kontakt/)).toHaveCount(0, { timeout: 30_000 });
  expect(errand.complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(one))).toEqual([]);
});

test('keeps nothing of what one person saw when another is chosen', async ({ page, context }) => {
  await openReady(page, 'Bara min');
  const kept = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('-person-')));
  expect(await kept()).toContain('halsouppdrag-person-halsosamordnare-tierp');
  await page.getByRole('button', { name: /^Du är/ }).click();
  await page.getByRole('menuitem', { name: /Planerare/ }).click();
  await expect(page.getByRole('button', { name: /^Du är Planerare|^Du är .*[Pp]lanerare/ })).toBeVisible();
  await expect.poll(kept).not.toContain('halsouppdrag-person-halsosamordnare-tierp');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Du är .*[Pp]lanerare/ })).toBeVisible();
  await context.setOffline(false);
});

test('fifty entries without a connection are all there once, though the server dies while they are sent from two tabs', async ({
  page,
  context,
  server,
}) => {
  const { id } = await openReady(page, 'Femtio gånger');
  await page.goto(`/insatser/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Femtio gånger' })).toBeVisible();
  await loseContact(page);
  const texts = Array.from({ length: 50 }, (_, index) => `Tillfälle ${index + 1}.`);
  for (const [index, text] of texts.entries()) await writeEntry(page, index, text);
  await expect(page.getByRole('link', { name: '50 ej sända' })).toBeVisible();
  await expect(page.getByText('Ej sänt. Anteckningen ligger på enheten')).toBeVisible();
  await picture(page, 'falt-ej-sant');

  // Closed and opened again, nothing is gone; and a second tab is open beside it.
  await page.reload();
  await expect(page.getByText('Tillfälle 50.', { exact: true })).toBeVisible();
  const other = await context.newPage();
  await other.goto('/ej-sant');
  await expect(other.getByRole('link', { name: '50 ej sända' })).toBeVisible();
  await picture(other, 'falt-ej-sant-lista');
  expect(await accessibilityFaults(other)).toEqual([]);

  await context.setOffline(false);
  await other.getByRole('button', { name: 'Sänd nu' }).click();
  const unsent = () => other.locator('li').filter({ hasText: 'Tillfälle' }).count();
  await expect.poll(unsent, { intervals: [20], timeout: 60_000 }).toBeLessThan(48);
  await server.kill();
  const left = await unsent();
  expect(left, 'the server died in the middle').toBeGreaterThan(0);
  await server.start();
  await expect.poll(unsent, { timeout: 120_000 }).toBe(0);
  await expect(other.getByText('Allt är sänt.')).toBeVisible();
  await expect(page.getByRole('link', { name: /ej sända?/ })).toHaveCount(0);
  expect((await diaryTexts(page.request, id)).sort()).toEqual([...texts].sort());
  await expect(page.getByText('Tillfälle 50.', { exact: true })).toBeVisible({ timeout: 30_000 });
});

test('an insats logged without a connection is made once', async ({ page, context }) => {
  await openReady(page, 'Finns redan');
  await context.setOffline(true);
  await page.goto(`/insatser?panel=ny-insats:${soderfors}`);
  const panel = page.getByRole('complementary');
  await panel.getByText('Sömn', { exact: true }).click();
  await panel.getByLabel('Rubrik').fill('Nattro i fält');
  await panel.getByRole('button', { name: 'Spara insats' }).click();
  await expect(panel.getByText('Ej sänt. Insatsen ligger på enheten')).toBeVisible();
  await page.goto('/insatser');
  await expect(page.getByText('Nattro i fält')).toBeVisible();
  await picture(page, 'falt-ny-insats');
  await context.setOffline(false);
  await expect(page.getByRole('main').getByRole('link', { name: 'Nattro i fält', exact: true })).toBeVisible({
    timeout: 30_000,
  });
  const { total } = await (await page.request.get('/api/insatser?text=Nattro')).json();
  expect(total).toBe(1);
});

/** Changes the title of an insats in its form, without a connection. */
async function changeTitleOffline(page: Page, context: BrowserContext, id: string, title: string) {
  await context.setOffline(true);
  await page.goto(`/insatser?panel=andra-insats:${id}`);
  const panel = page.getByRole('complementary');
  await panel.getByLabel('Rubrik').fill(title);
  await panel.getByRole('button', { name: 'Spara ändringar' }).click();
  await expect(panel.getByText('Ej sänt. Ändringen ligger på enheten')).toBeVisible();
}

test('what is changed without a connection stands side by side with what somebody else has saved', async ({
  page,
  context,
}) => {
  const { id, version } = await openReady(page, 'Krock i fält');
  await changeTitleOffline(page, context, id, 'Min rubrik');
  await changeTitleOffline(page, context, id, 'Min andra rubrik');
  await picture(page, 'falt-andring');
  // Playwright's own requests go past the browser, as somebody else's would.
  const change = (data: object) =>
    page.request.patch(`/api/insatser/${id}`, { data, headers: { ...origin(page), 'if-match': `"${version}"` } });
  await change({ title: 'Deras rubrik' });
  await context.setOffline(false);
  await expect(page.getByRole('link', { name: /2 ej sända · 2 behöver dig/ })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: /behöver dig/ }).click();
  const [first, second] = [page.getByRole('listitem').first(), page.getByRole('listitem').nth(1)];
  await expect(first.getByRole('radio', { name: /Ditt\s*Min rubrik/ })).toBeChecked();
  await expect(first.getByRole('radio', { name: /Det sparade\s*Deras rubrik/ })).toBeVisible();
  await picture(page, 'falt-krock');
  expect(await accessibilityFaults(page)).toEqual([]);
  await second.getByRole('radio', { name: /Ditt\s*Min andra rubrik/ }).check();
  await second.getByRole('button', { name: 'Spara så här' }).click();
  await expect(page.getByRole('link', { name: '1 ej sänd · 1 behöver dig' })).toBeVisible();
  await page.getByRole('radio', { name: /Det sparade/ }).check();
  await page.getByRole('button', { name: 'Spara så här' }).click();
  await expect(page.getByText('Allt är sänt.')).toBeVisible();
  expect((await (await page.request.get(`/api/insatser/${id}`)).json()).title).toBe('Min andra rubrik');
});

test('what the server refuses is kept with the reason, and is sent as nobody else', async ({ page, context }) => {
  const { id, version } = await openReady(page, 'Snart borta');
  await changeTitleOffline(page, context, id, 'För sent');
  await page.request.delete(`/api/insatser/${id}`, { headers: { ...origin(page), 'if-match': `"${version}"` } });
  await signIn(page, 'halsosamordnare-uppsala');
  await context.setOffline(false);
  await page.goto('/ej-sant');
  await expect(page.getByText('Väntar på att Hälsosamordnare i Tierp är vald')).toBeVisible({ timeout: 30_000 });
  await signIn(page);
  await page.reload();
  await expect(page.getByText(/Servern sade nej/)).toBeVisible({ timeout: 30_000 });
  await picture(page, 'falt-nej');
  await page.getByRole('button', { name: 'Släng' }).click();
  await page.getByRole('button', { name: 'Släng' }).click();
  await expect(page.getByText('Allt är sänt.')).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { be, expect, picture, test } from './errand.ts';

test.describe.configure({ mode: 'serial' });

const title = 'Promenader med Söderfors IF';

test('a hälsosamordnare finds Söderfors and logs an insats with the keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('/karta');
  await page.getByRole('button', { name: 'Välj vem du är' }).focus();
  await keyboard.press('Enter');
  const tierp = page.getByRole('menuitem', { name: 'Hälsosamordnare i Tierp' });
  await expect(tierp).toBeVisible();
  await pressUntilFocused(page, 'ArrowDown', tierp);
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Du är Hälsosamordnare i Tierp/ })).toBeVisible();

  await page.getByRole('combobox', { name: 'Sök område eller enhet' }).focus();
  await keyboard.type('soderfors');
  await expect(page.getByRole('option', { name: 'Söderfors' }).filter({ hasText: 'Lokalsamhälle' })).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'Söderfors', level: 2 })).toBeVisible();
  await expect(page).toHaveURL(/panel=regso:0360R005/);
  await expect(
    panel.getByText('Fysisk aktivitet: Ingen insats').or(panel.getByText('Ingen insats').first()),
  ).toBeVisible();

  await panel.getByText('Logga insats här').focus();
  await keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Logga insats' })).toBeVisible();
  const focusIn = (name: string | RegExp) => expect(panel.getByLabel(name).first()).toBeFocused();

  // Tab from the title to the six choices, space for the first of them, Tab to the next field.
  await pressUntilFocused(page, 'Tab', panel.getByRole('checkbox', { name: 'Fysisk aktivitet' }));
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await focusIn('Rubrik');
  await keyboard.type(title);
  await keyboard.press('Enter');

  await expect(panel.getByText('Sparat.')).toBeVisible();
  await expect(panel.getByRole('heading', { name: title })).toBeVisible();
  await picture(page, 'insats-sparad');

  await page.reload();
  await expect(panel.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('link', { name: 'Insatser', exact: true }).click();
  await expect(page.getByRole('main').getByRole('link', { name: title, exact: true })).toBeVisible();
});

test('two tabs edit it: the stale one is told, and nothing is lost', async ({ page, context }) => {
  await page.goto('/insatser');
  await be(page, /Hälsosamordnare i Tierp/);
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('complementary').getByText('Ändra', { exact: true }).click();
  await expect(page.getByRole('complementary').getByLabel('Rubrik')).toHaveValue(title);
  const other = await context.newPage();
  await other.goto(page.url());
  const [mine, theirs] = [page, other].map((tab) => tab.getByRole('complementary'));
  if (mine === undefined || theirs === undefined) throw new Error('two tabs have two panels');
  await theirs.getByLabel('Rubrik').fill('Promenader i Söderfors, varje tisdag');
  await mine.getByLabel('Rubrik').fill('Promenader och kaffe i Söderfors');

  await theirs.getByRole('button', { name: 'Spara ändringar' }).click();
  await expect(theirs.getByRole('heading', { name: 'Promenader i Söderfors, varje tisdag' })).toBeVisible();

  await mine.getByRole('button', { name: 'Spara ändringar' }).click();
  await expect(mine.getByText('Någon annan hann spara före dig')).toBeVisible();
  await expect(mine.getByText('Promenader i Söderfors, varje tisdag')).toBeVisible();
  await expect(mine.getByText('Promenader och kaffe i Söderfors')).toBeVisible();
  await picture(page, 'insats-krock');

  await mine.getByRole('button', { name: 'Behåll mina ändringar ovanpå den nya' }).click();
  const save = mine.getByRole('button', { name: /^Spara/ });
  if (await save.isVisible()) await save.click();
  await expect(mine.getByRole('heading', { name: 'Promenader och kaffe i Söderfors' })).toBeVisible();
  // The history keeps what the other one wrote.
  await expect(mine.getByText(/varje tisdag/).first()).toBeVisible();
});

test('the list is exported as CSV with its filters, and holds the insats', async ({ page }) => {
  await page.goto('/insatser?area=kommun:0360');
  const download = page.waitForEvent('download');
  await page.getByText('Ladda ner CSV').click();
  const file = await (await download).path();
  const csv = await readFile(file, 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain('Promenader och kaffe i Söderfors');
  await page.goto('/insatser?area=kommun:0381&text=kaffe');
  await expect(page.getByText('Ingen insats stämmer med filtren')).toBeVisible();
});

test('after a restart of the server it is still there', async ({ page, server }) => {
  await server.restart();
  await page.goto('/insatser');
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Promenader och kaffe i Söderfors', exact: true }),
  ).toBeVisible();
});

test('a save that does not reach the server is kept on the device, and made once when the server is back', async ({
  page,
  server,
}) => {
  await page.goto('/karta?panel=ny-insats:regso:0360R005');
  await be(page, /Hälsosamordnare i Tierp/);
  const panel = page.getByRole('complementary');
  await panel.getByText('Sömn', { exact: true }).click();
  await panel.getByLabel('Rubrik').fill('Kvällar utan skärm');
  await server.kill();
  await panel.getByRole('button', { name: 'Spara insats' }).click();
  await expect(panel.getByText('Ej sänt. Insatsen ligger på enheten')).toBeVisible();
  await expect(page.getByRole('link', { name: '1 ej sänd' })).toBeVisible();
  await picture(page, 'insats-utan-kontakt');
  await server.start();
  await expect(page.getByRole('link', { name: '1 ej sänd' })).toHaveCount(0, { timeout: 60_000 });
  await page.goto('/insatser?text=Kvällar utan skärm');
  await expect(page.getByText('1 insats', { exact: true })).toBeVisible();
});

/** Presses a key until something has focus; fails when it cannot be reached so. */
async function pressUntilFocused(page: Page, key: string, wanted: Locator) {
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${wanted} is not reached by ${key}`);
}

import type { Page } from '@playwright/test';
import { be, expect, test } from './errand.ts';

test.describe.configure({ mode: 'serial' });

const panelOf = (page: Page) => page.getByRole('complementary');
/** Within what a change is to be seen by others. Held once: a busy machine may take longer to draw than to tell. */
const soon = { timeout: 2000 };

async function logInsats(page: Page, title: string) {
  await page.goto('/insatser?panel=ny-insats:regso:0360R005');
  await be(page, /Hälsosamordnare i Tierp/);
  await panelOf(page).getByText('Stress', { exact: true }).click();
  await panelOf(page).getByLabel('Rubrik').fill(title);
  await panelOf(page).getByRole('button', { name: 'Spara insats' }).click();
  await expect(panelOf(page).getByRole('heading', { name: title })).toBeVisible();
}

async function retitle(page: Page, title: string) {
  await panelOf(page).getByText('Ändra', { exact: true }).click();
  await panelOf(page).getByLabel('Rubrik').fill(title);
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
  await panelOf(page).getByRole('button', { name: 'Spara ändringar' }).click();
  await saved;
}

/** Another person at another computer, looking at the same. */
async function someoneElse(page: Page, person: RegExp) {
  const context = await page.context().browser()?.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  if (context === undefined) throw new Error('there is no browser');
  const other = await context.newPage();
  const follows = other.waitForResponse(/\/api\/changes/);
  await other.goto(page.url());
  await be(other, person);
  await follows;
  return { other, leave: () => context.close() };
}

test('what one changes the other sees within two seconds, in the list and the open panel', async ({ page }) => {
  await logInsats(page, 'Andas i Söderfors');
  const { other, leave } = await someoneElse(page, /Planerare/);
  await expect(panelOf(other).getByRole('heading', { name: 'Andas i Söderfors' })).toBeVisible();

  await retitle(page, 'Andas ute i Söderfors');
  await expect(panelOf(other).getByRole('heading', { name: 'Andas ute i Söderfors' })).toBeVisible(soon);
  await expect(other.getByRole('main').getByRole('link', { name: 'Andas ute i Söderfors', exact: true })).toBeVisible(
    soon,
  );
  await expect(panelOf(other).getByText(/Andas i Söderfors → Andas ute i Söderfors/)).toBeVisible(soon);
  await leave();
});

test('what the other types stays, and is put beside the change when it is wanted', async ({ page }) => {
  await logInsats(page, 'Sova i Söderfors');
  const { other, leave } = await someoneElse(page, /Hälsosamordnare i Tierp/);
  const form = panelOf(other);
  await form.getByText('Ändra', { exact: true }).click();
  const title = form.getByLabel('Rubrik');
  await title.fill('Sova gott i Söder');
  await title.press('End');

  await page.getByRole('button', { name: /^Du är/ }).click();
  await page.getByRole('menuitem', { name: /Hälsosamordnare i Tierp/ }).click();
  await retitle(page, 'Sova länge i Söderfors');
  await expect(form.getByText(/har ändrat den här insatsen/)).toBeVisible();
  await expect(title).toBeFocused();
  await title.pressSequentially('fors');
  await expect(title).toHaveValue('Sova gott i Söderfors');
  // Who made the change is not told of it as somebody else's.
  await expect(panelOf(page).getByText(/har ändrat den här insatsen/)).toHaveCount(0);

  await form.getByRole('button', { name: 'Visa ändringen' }).click();
  await expect(form.getByText('Sova länge i Söderfors')).toBeVisible();
  await form.getByRole('button', { name: 'Spara så här' }).click();
  await expect(form.getByRole('heading', { name: 'Sova gott i Söderfors' })).toBeVisible();
  await expect(panelOf(page).getByRole('heading', { name: 'Sova gott i Söderfors' })).toBeVisible();
  await leave();
});

test('what is removed is gone for others too, but what they have written of it is not', async ({ page }) => {
  await logInsats(page, 'Vila i Söderfors');
  const reader = await someoneElse(page, /Planerare/);
  const writer = await someoneElse(page, /Hälsosamordnare i Tierp/);
  await panelOf(writer.other).getByText('Ändra', { exact: true }).click();
  await panelOf(writer.other).getByLabel('Rubrik').fill('Vila mer');

  await panelOf(page).getByRole('button', { name: 'Ta bort' }).click();
  await panelOf(page).getByRole('button', { name: 'Ta bort insatsen' }).click();
  await expect(panelOf(reader.other).getByRole('heading', { name: 'Vila i Söderfors' })).toHaveCount(0);
  await expect(panelOf(writer.other).getByText(/Insatsen är borttagen/)).toBeVisible();
  await expect(panelOf(writer.other).getByLabel('Rubrik')).toHaveValue('Vila mer');
  await reader.leave();
  await writer.leave();
});

test('changes are seen again after the server has been away', async ({ page, server }) => {
  await logInsats(page, 'Gå i Söderfors');
  const { other, leave } = await someoneElse(page, /Planerare/);
  await server.restart();
  await retitle(page, 'Gå långt i Söderfors');
  // The browser waits up to three seconds before it comes back, and is then told what it missed.
  await expect(panelOf(other).getByRole('heading', { name: 'Gå långt i Söderfors' })).toBeVisible();
  await retitle(page, 'Gå längre i Söderfors');
  await expect(panelOf(other).getByRole('heading', { name: 'Gå längre i Söderfors' })).toBeVisible();
  await leave();
});

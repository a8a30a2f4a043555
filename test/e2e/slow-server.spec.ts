import type { Locator, Page } from '@playwright/test';
import { expect, test } from './errand.ts';
import { heldBack } from './held-back.ts';

test('an answer that does not come is spoken of, given up at last, and asked for again with a press', async ({
  page,
}) => {
  await page.clock.install();
  const letCome = await heldBack(page, '**/api/coverage');
  await page.goto('/tackning');
  await expect(page.getByRole('heading', { name: 'Pröva ändringar' })).toBeVisible();
  await page.clock.fastForward('00:11');
  await expect(page.getByText('Det tar längre tid än vanligt.').first()).toBeVisible();
  await page.clock.fastForward('01:15');
  const alert = page.getByRole('alert').filter({ hasText: 'Servern svarade inte i tid.' });
  await expect(alert.first()).toBeVisible();
  letCome();
  // The headline, and each part that had begun to ask before it was given up, has its own button.
  await expect(async () => {
    for (const button of await alert.getByRole('button', { name: 'Försök igen' }).all()) await button.click();
    await expect(alert).toHaveCount(0, { timeout: 2000 });
  }).toPass();
  await expect(page.getByText(/har så nära/)).toBeVisible();
});

for (const [view, call, answered, choose] of [
  [
    '/tackning',
    '**/api/coverage',
    (page) => page.getByText(/har så nära/),
    (page) => page.getByRole('checkbox', { name: 'Sjukhus' }).press('Space'),
  ],
  [
    '/indikatorer?indicator=exempel-stressad&level=kommun',
    '**/api/indicators/comparison',
    (page) => page.getByRole('row', { name: /^Heby/ }),
    (page) => page.getByLabel('Kön', { exact: true }).selectOption('women'),
  ],
] satisfies [string, string, (page: Page) => Locator, (page: Page) => Promise<unknown>][])
  test(`while a new answer is waited for in ${view}, the page says that the figures are the former ones`, async ({
    page,
  }) => {
    await page.goto(view);
    await expect(answered(page).first()).toBeVisible();
    const letCome = await heldBack(page, call);
    await choose(page);
    const said = page.getByRole('status').filter({ hasText: 'Räknar om. Siffrorna är de förra så länge.' });
    await expect(said).toBeVisible();
    letCome();
    await expect(said).toHaveCount(0);
  });

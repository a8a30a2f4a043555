import { accessibilityFaults } from './axe.ts';
import { expect, test } from './errand.ts';

test('a planner holds a kommun against two others as one, by hand, and sends the link', async ({ page, browser }) => {
  await page.goto('/indikatorer');
  await page.getByLabel('Indikator', { exact: true }).selectOption('exempel-stressad');
  await page.getByLabel('Nivå').selectOption('kommun');
  for (const name of ['Heby', 'Älvkarleby']) await page.getByRole('checkbox', { name, exact: true }).press('Space');
  const chosen = page.getByRole('region', { name: 'Valda områden' });
  await chosen.getByRole('button', { name: 'Jämför alla med de valda' }).click();
  const asOne =
    /^Den egna gruppen \(2 områden\) har 22,1 procent \(95 % osäkerhet .+\) och övriga \(6 områden\) 21,5 procent \(.+\)\. Skillnaden kan bero på slumpen\.$/;
  const headline = page.locator('[class*="headline"]');
  await expect(headline).toHaveText(
    /^Den egna gruppen \(2 områden\) har 22,1 procent och övriga \(6 områden\) 21,5 procent\. Skillnaden kan bero på slumpen\. Inget/,
  );
  await expect(chosen.getByText(asOne)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Tierp', exact: true }).press('Space');
  const one = 'Tierp har 19,7 procent: ingen säkerställd skillnad mot den egna gruppen.';
  await expect(headline).toHaveText(one);
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.locator('[class*="headline"]')).toHaveText(one);
  await expect(other.getByText(asOne)).toBeVisible();
  await expect(other.getByLabel('Jämför med')).toHaveValue('group');
  // Every figure is the same, area by area.
  expect(await other.getByRole('row').allInnerTexts()).toEqual(await page.getByRole('row').allInnerTexts());
  await other.close();
});

test('the areas of index 1–2 are held against the rest with one press', async ({ page }) => {
  await page.goto('/indikatorer?indicator=utrikes-fodda&level=lokalsamhalle');
  await page.getByRole('button', { name: /^Jämför områdena med index 1–2 \(\d+\) med övriga$/ }).click();
  await expect(page.locator('[class*="headline"]')).toHaveText(
    /^Den egna gruppen \(\d+ områden\) har [\d,]+ procent och övriga \(\d+ områden\) [\d,]+ procent\. Gruppen ligger högre, och skillnaden är säkerställd\. Av 1\d\d områden/,
  );
});

test('a group is saved under a name, taken out again another day, and forgotten', async ({ page }) => {
  await page.goto('/indikatorer?indicator=exempel-stressad&level=kommun&against=group&group=kommun:0331,kommun:0319');
  await page.getByLabel('Namn på gruppen').fill('Norra grannar');
  await page.getByLabel('Namn på gruppen').press('Enter');
  const use = page.getByRole('button', { name: 'Norra grannar (2 områden)' });
  await expect(use).toBeVisible();
  await page.goto('/indikatorer?indicator=exempel-stressad&level=kommun');
  await use.press('Enter');
  await expect(page).toHaveURL(/group=kommun:0331,kommun:0319/);
  await expect(page.locator('[class*="headline"]')).toHaveText(/^Den egna gruppen \(2 områden\) har 22,1 procent/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Glöm gruppen Norra grannar' }).press('Enter');
  await expect(use).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Egen grupp: 2 områden' })).toBeVisible();
  await expect(use).toBeHidden();
});

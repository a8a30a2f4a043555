import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './errand.ts';
import { still } from './still.ts';

test('a planner holds two areas against each other by keyboard, saves the picture and sends the link', async ({
  page,
  browser,
}) => {
  await page.goto('/indikatorer?indicator=ohalsa-percentil&level=lokalsamhalle');
  for (const name of ['Söderfors', 'Karlholm']) {
    const box = page.getByRole('checkbox', { name, exact: true });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  // The source says nothing of chance, so no more may be said.
  const sentence =
    /Söderfors och Karlholm har olika siffror, \d+ \(percentil\) och \d+ \(percentil\), men osäkerheten är inte känd/;
  await expect(page.getByText(sentence)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som SVG' }).click();
  const picture = await readFile(await (await download).path(), 'utf8');
  for (const said of ['Ohälsa, percentil', '2022', 'Boverket']) expect(picture).toContain(said);
  expect(picture).not.toContain('Exempeldata');
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByText(sentence)).toBeVisible();
  await expect(other.getByRole('checkbox', { name: 'Karlholm', exact: true })).toBeChecked();
  expect(new URL(other.url()).search).toBe(new URL(page.url()).search);
  await other.close();
});

test('a planner finds that two kommuner cannot be told apart, and saves the funnel', async ({ page, browser }) => {
  await page.goto('/indikatorer?indicator=exempel-stressad&level=kommun');
  for (const name of ['Tierp', 'Heby']) {
    const box = page.getByRole('checkbox', { name, exact: true });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  const sentence = /^Tierp och Heby går inte att skilja åt: .* men skillnaden kan bero på slumpen\.$/;
  await expect(page.getByText(sentence)).toBeVisible();
  await page.getByRole('radio', { name: 'Intervall' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Tratt' })).toBeChecked();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som SVG' }).click();
  const picture = await readFile(await (await download).path(), 'utf8');
  // Made up, and so it says wherever it goes.
  for (const said of ['Känner sig stressad', '2024', 'Exempeldata', '0,025', 'Uppsala län 21,6'])
    expect(picture).toContain(said);
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByText(sentence)).toBeVisible();
  await expect(other.getByRole('radio', { name: 'Tratt' })).toBeChecked();
  // The same figures, area by area, and the same marks in the funnel.
  const rows = (of: Page) => of.locator('tr[data-area]').allInnerTexts();
  const funnel = (of: Page) =>
    of
      .getByRole('figure')
      .locator('svg circle')
      .evaluateAll((all) => all.map((one) => one.outerHTML));
  await expect(other.getByRole('figure').locator('svg circle').first()).toBeVisible();
  expect(await rows(page)).toHaveLength(8);
  expect(await rows(other)).toEqual(await rows(page));
  expect(await funnel(other)).toEqual(await funnel(page));
  await other.close();
});

test('a picture of several years says which years its source is for', async ({ page }) => {
  await page.goto('/indikatorer?indicator=folkmangd&level=kommun&chart=time&chosen=kommun:0360');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som SVG' }).click();
  const picture = await readFile(await (await download).path(), 'utf8');
  // The words are broken into lines.
  const words = picture.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(words).toMatch(/Värden för \d{4}–\d{4}\./);
  expect(words).not.toMatch(/Värden för \d{4}\./);
});

test('a picture saved as PNG is written with the font of the page, also where the machine has none such', async ({
  page,
}) => {
  await page.goto('/indikatorer?indicator=exempel-stressad&level=kommun');
  const saved = async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara som PNG' }).click();
    return readFile(await (await download).path());
  };
  const pictured = await saved();
  expect([...pictured.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  expect((await saved()).equals(pictured)).toBe(true);
  // Without the font it is another picture, and one all the same.
  await page.route(/inter-latin[^/]*\.woff2$/, (route) => route.abort());
  expect((await saved()).equals(pictured)).toBe(false);
});

test('on paper a chart is whole, with its table, how it was made and no more than that', async ({ page }) => {
  await page.goto('/indikatorer?indicator=utrikes-fodda&level=lokalsamhalle&chart=inequality');
  const chart = page.getByRole('img', { name: /^Staplar efter socioekonomiskt index: Utrikes födda/ });
  await expect(chart).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // As wide as A4 is inside its margins; the chart was drawn for a screen.
  await page.setViewportSize({ width: 695, height: 1024 });
  // It is drawn anew for the width it is given.
  await still(page);
  const box = await chart.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(695);
  await expect(page.getByRole('table', { name: 'Utrikes födda efter socioekonomiskt index' })).toBeVisible();
  const areas = page.getByRole('table', { name: /område för område/ });
  await expect(areas).toBeVisible();
  const table = await areas.boundingBox();
  expect((table?.x ?? 0) + (table?.width ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(695);
  await expect(page.getByText('Intervallet (95 %) är Wilsons', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Spara som SVG' })).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Tratt' })).toBeHidden();
});

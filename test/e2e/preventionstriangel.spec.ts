import { accessibilityFaults } from './axe.ts';
import { expect, picture, test } from './errand.ts';
import { mapPainted } from './map-painted.ts';

interface Counts {
  readonly counts: { readonly selektiv: number; readonly indikerad: number };
}

test('the preventionstriangel narrows every view of the insatser, with the keyboard alone', async ({ page }) => {
  await page.goto('/insatser');
  const { counts }: Counts = await (await page.request.get('/api/preventionsnivaer')).json();
  const both = counts.selektiv + counts.indikerad;
  expect(counts.selektiv).toBeGreaterThan(0);
  const triangle = page.getByRole('group', { name: 'Preventionsnivå' });
  const selektiv = triangle.getByRole('checkbox', { name: /^Selektiv/ });
  await expect(selektiv).toHaveAccessibleName(new RegExp(`${String(counts.selektiv)}$`));
  await expect(selektiv).toHaveAccessibleDescription('Riktas till grupper med högre risk.');
  await selektiv.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/preventionsniva=selektiv/);
  await expect(page.getByText(`Visar ${counts.selektiv} av ${counts.selektiv}.`)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/preventionsniva=selektiv,indikerad/);
  await expect(page.getByText(`Visar ${both} av ${both}.`)).toBeVisible();
  await expect(page.getByRole('link', { name: /CSV/ })).toHaveAttribute('href', /preventionsniva=selektiv%2Cindikerad/);
  await picture(page, 'preventionstriangel');
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Tavla' }).click();
  await expect(page.getByRole('main').getByText(`${both} insatser`, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Kalender' }).click();
  // The board stays, with a button of the same name, until the calendar has come.
  await expect(page.getByRole('heading', { level: 1, name: 'Kalender' })).toBeVisible();
  await page.getByRole('button', { name: 'Filter, 1 valt' }).click();
  await expect(selektiv).toBeChecked();
  await page.goto('/karta?preventionsniva=selektiv');
  await mapPainted(page);
  await expect(page.getByText('Bara: Selektiv.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Selektiv/ })).toBeChecked();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('the preventionstriangel has room on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/insatser?preventionsniva=universell,okand');
  await page.getByRole('button', { name: 'Filter, 1 valt' }).click();
  await page.getByRole('checkbox', { name: /^Universell/ }).scrollIntoViewIfNeeded();
  await picture(page, 'preventionstriangel');
  expect(await accessibilityFaults(page)).toEqual([]);
  const scrolls = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(scrolls).toBe(false);
  await page.getByRole('button', { name: 'Rensa filter' }).click();
  await expect(page).not.toHaveURL(/preventionsniva/);
});

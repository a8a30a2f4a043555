import { readFile } from 'node:fs/promises';
import readWorkbook from 'read-excel-file/node';
import { accessibilityFaults } from './axe.ts';
import { be, expect, picture, test } from './errand.ts';

test('a kommun is followed up: chosen by list, kept in the address, taken along as a workbook', async ({ page }) => {
  await page.goto('/insatser');
  await page.getByRole('link', { name: 'Följ upp kommunen' }).click();
  await expect(page.getByRole('heading', { name: /^Uppsala län 20\d\d$/ })).toBeVisible();
  await page.getByLabel('Kommun eller län').selectOption({ label: 'Tierp' });
  await expect(page.getByText(/Under 20\d\d pågick .* i Tierp, varav \d+ påhittade/)).toBeVisible();
  expect(new URL(page.url()).searchParams.get('area')).toBe('kommun:0360');
  await page.getByRole('combobox', { name: 'År', exact: true }).selectOption('2025');
  await expect(page.getByRole('heading', { name: 'Tierp 2025' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Tierp 2025' })).toBeVisible();

  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'XLSX', exact: true }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('uppfoljning-kommun-0360-2025.xlsx');
  const sheets = await readWorkbook(await readFile(await file.path()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Uppföljning', 'Kommunerna', 'Indikatorer', 'Källor']);

  const comingPaper = page.waitForEvent('download');
  await page.getByRole('link', { name: 'PDF', exact: true }).click();
  expect((await comingPaper).suggestedFilename()).toBe('uppfoljning-kommun-0360-2025.pdf');
});

test('the indicators of a kommun are counted beside the län, with their year and source', async ({ page }) => {
  await page.goto('/insatser/kommun?area=kommun:0360');
  const index = page.getByRole('table', { name: /^Socioekonomiskt index: .*Tierp$/ });
  await expect(index.getByRole('row', { name: /^Index 1 / })).toBeVisible();
  await expect(index.getByRole('columnheader', { name: 'Andel av invånarna, Uppsala län' })).toBeVisible();
  const inhabitants = await index
    .getByRole('row', { name: /^Summa / })
    .getByRole('cell')
    .nth(1)
    .textContent();
  const kommuner = page.getByRole('table', { name: 'Kommunerna bredvid varandra' });
  await expect(
    kommuner
      .getByRole('row', { name: /^Tierp/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(inhabitants ?? '');
  await expect(page.getByText(/^Källa: .*Socioekonomiskt index.*2022\.$/)).toBeVisible();
  await expect(
    page.getByRole('table', { name: /^Ohälsa, percentil/ }).getByText('Median vägd efter invånare'),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('on paper the report is its words and tables, without what one presses', async ({ page }) => {
  await page.goto('/insatser/kommun?area=kommun:0360');
  await expect(page.getByText('Kommunerna bredvid varandra')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Kommun eller län')).toBeHidden();
  await expect(page.getByRole('link', { name: 'XLSX', exact: true })).toBeHidden();
  await expect(page.getByText(/Under 20\d\d pågick/)).toBeVisible();
});

test('the list comes as a workbook of as many rows as it says, fetched in sight', async ({ page }) => {
  await page.goto('/insatser?area=kommun:0360');
  const status = page.getByText(/^\d+ insatser$/);
  await expect(status).toBeVisible();
  const total = Number((await status.textContent())?.split(' ')[0]);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'XLSX' }).click();
  const file = await coming;
  await expect(page.getByText(/Arbetsboken är hämtad/)).toBeVisible();
  expect(file.suggestedFilename()).toBe('insatser.xlsx');
  const [insatser] = await readWorkbook(await readFile(await file.path()));
  expect(insatser?.data).toHaveLength(total + 1);
});

test('a workbook that is cut off is not saved, and says so', async ({ page }) => {
  await page.goto('/insatser');
  await page.route('**/api/insatser.xlsx*', (route) => route.abort());
  await page.getByRole('button', { name: 'XLSX' }).click();
  await expect(page.getByText(/Hämtningen gick inte att slutföra/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'XLSX' })).toBeEnabled();
});

test('an insats starts from a known method, or from an earlier insats', async ({ page }) => {
  await page.goto('/insatser?panel=ny-insats:regso:0360R005');
  await be(page, /Hälsosamordnare i Tierp/);
  const panel = page.getByRole('complementary');
  await panel.getByText('Utgå från en metod eller en tidigare insats').click();
  await expect(panel.getByText('Listan är en början', { exact: false })).toBeVisible();
  await picture(page, 'utga-fran');
  expect(await accessibilityFaults(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Utgå från hittaut.nu' }).click();
  await expect(panel.getByText(/^Utgår från hittaut\.nu/)).toBeVisible();
  await expect(panel.getByLabel('Beskrivning')).toHaveValue(/Källa: .*2016-10-21/);
  await panel.getByLabel('Rubrik').fill('Hitta ut i Söderfors');
  await panel.getByRole('button', { name: 'Spara insats' }).click();
  await expect(panel.getByRole('heading', { name: 'Hitta ut i Söderfors' })).toBeVisible();

  await panel.getByRole('link', { name: 'Utgå från den här' }).click();
  await expect(panel.getByText(/^Utgår från Hitta ut i Söderfors/)).toBeVisible();
  await expect(panel.getByLabel('Rubrik')).toHaveValue('Hitta ut i Söderfors');
  await expect(panel.getByText('Söderfors', { exact: true }).first()).toBeVisible();
});

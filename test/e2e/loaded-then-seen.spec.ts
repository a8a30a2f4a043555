import type { Page } from '@playwright/test';
import { be, expect, test } from './errand.ts';
import { pagesOf } from './pages-of.ts';

/** Loads a file of one's own desk as a data steward. */
async function load(
  page: Page,
  name: string,
  lines: readonly string[],
  indicator: string,
  columns: readonly (readonly [column: string, label: string])[] = [],
): Promise<void> {
  await page.goto('/data');
  await be(page, /dataansvarig/i);
  const part = page.locator('section').filter({ hasText: 'Läs in siffror från en fil' });
  const buffer = Buffer.from(`${lines.join('\n')}\n`);
  await part.getByLabel('Välj fil').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await part.getByLabel('Vad siffrorna gäller').selectOption({ label: indicator });
  for (const [column, label] of [...columns, [lines[0]?.split(';').at(-1), 'värde'] as const])
    await part.getByLabel(`Vad ”${column}” innehåller`).selectOption({ label });
  await part.getByRole('button', { name: 'Kontrollera' }).click();
  await part.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(part.getByText(new RegExp(`siffror ur ${name} är inlästa`))).toBeVisible();
}

test('what is missing is told of each levnadsvana and level, and no longer when it has been loaded', async ({
  page,
}) => {
  const gaps = page.getByRole('table', { name: /^Siffror som är inlästa för varje levnadsvana och nivå/ });
  const sleep = gaps.getByRole('row', { name: /Sömn/ });
  await page.goto('/data');
  // Län, kommun, lokalsamhälle, DeSO.
  await expect(sleep.getByRole('cell')).toHaveText([
    'Saknas',
    'Bara exempeldata, 2024',
    'Bara exempeldata, 2024',
    'Saknas',
  ]);
  const lines = ['Kommunkod;År;Andel', '0360;2023;31,5', '0380;2023;29,0'];
  await load(page, 'somn.csv', lines, 'Besvär med sömnen');
  await page.reload();
  await expect(sleep.getByRole('cell')).toHaveText(['Saknas', 'Ja, 2023', 'Bara exempeldata, 2024', 'Saknas']);
});

test('a projection that has been loaded is told as one in the profile of an area, and is not the year shown first', async ({
  page,
}) => {
  const profile = '/indikatorer/omrade?area=kommun:0360';
  await page.goto(profile);
  await expect(page.getByText('Ingen befolkningsprognos är inläst.')).toBeVisible();
  await load(page, 'framskrivning.csv', ['Kommunkod;År;Antal', '0360;2040;22400', '0380;2040;290000'], 'Folkmängd');
  await page.goto(profile);
  await expect(page.getByText(/22\s400 personer år 2040/)).toBeVisible();
  expect(await pagesOf(page)).toBe(2);
  await page.goto('/indikatorer?indicator=folkmangd&level=kommun&chart=time&chosen=kommun:0360');
  // What stands first is a year that has been.
  await expect(page.getByLabel('År', { exact: true })).toHaveValue('2024');
  await expect(page.getByText('Framskrivning: ett år som inte har varit (prickad)')).toBeVisible();
  await page.goto('/indikatorer?indicator=folkmangd&level=kommun&year=2040');
  // The source that the indicator names knows nothing of that year: that it was loaded is said beside it.
  await expect(page.getByText(/Källa: .*inläst av dataansvarig \d{4}-\d\d-\d\d\. Värden för 2040/)).toBeVisible();
  await expect(page.getByText(/Framskrivning: 2040 har inte varit än/).first()).toBeAttached();
});

test('when people by age are loaded for every kommun, the pyramid of the whole län is there, and of a kommun', async ({
  page,
}) => {
  const pyramid = '/indikatorer?indicator=folkmangd&level=kommun&chart=pyramid';
  await page.goto(pyramid);
  const of = page.getByLabel('Visa befolkningen i');
  await expect(of.getByRole('option')).toHaveText(['Uppsala län', 'Riket']);
  await of.selectOption('Riket');
  await expect(page.getByText('Ingen befolkning efter ålder och kön är inläst för riket.')).toBeVisible();
  const codes = ['0305', '0319', '0330', '0331', '0360', '0380', '0381', '0382'];
  const ages = Array.from({ length: 101 }, (_, age) => (age === 100 ? '100+' : String(age)));
  const rows = codes.flatMap((code) =>
    ['kvinnor', 'män'].flatMap((sex) => ages.map((age) => `${code};2023;${sex};${age};${sex === 'män' ? 12 : 11}`)),
  );
  await load(page, 'alder.csv', ['Kommunkod;År;Kön;Ålder;Antal', ...rows], 'Folkmängd', [
    ['Kön', 'kön'],
    ['Ålder', 'ålder'],
  ]);
  await page.goto(pyramid);
  const chart = page.getByRole('figure').getByRole('img');
  // 8 kommuner, 101 ages, 11 women and 12 men each.
  await expect(chart).toHaveAccessibleName(/^Befolkningspyramid för Uppsala län: 18\s584 personer/);
  await expect(page.getByRole('figure').getByText('Antal personer, 2023')).toBeVisible();
  await page.getByText('Visa som tabell').press('Enter');
  await expect(page.getByRole('figure').getByRole('row', { name: '100+ 88 96' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Tierp', exact: true }).press('Space');
  await expect(chart).toHaveAccessibleName(/för Tierp: 2\s323 personer/);
  await of.selectOption('Uppsala län');
  await expect(page).toHaveURL(/pyramid=lan:03/);
  await expect(chart).toHaveAccessibleName(/för Uppsala län/);
  await page.goto('/indikatorer/omrade?area=kommun:0360');
  await expect(page.getByRole('table', { name: /^Antal personer i Tierp/ })).toBeVisible();
  expect(await pagesOf(page)).toBe(2);
});

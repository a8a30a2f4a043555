import { accessibilityFaults } from './axe.ts';
import { be, expect, test } from './errand.ts';

/** As it comes from somebody's desk: latin-1, a title above, codes without their zero, and a heading that says nothing. */
const desk = (uppsala: string) => ({
  name: 'stress 2024.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `Känner sig stressade 2024;;\nKommunkod;Kommun;Kolumn3\n360;Tierp;12,5\n380;Uppsala;${uppsala}\n`,
    'latin1',
  ),
});

test('a data steward loads next year’s file: sees what is odd, says what the columns hold, loads, takes back, loads again', async ({
  page,
  browser,
}) => {
  await page.goto('/data');
  await be(page, /dataansvarig/i);
  const part = page.locator('section').filter({ hasText: 'Läs in siffror från en fil' });
  await part.getByLabel('Välj fil').setInputFiles(desk('mycket'));
  await expect(part.getByText('stress 2024.csv: 2 rader.')).toBeVisible();
  await expect(part.getByText('Rubrikerna står på rad 2.')).toBeVisible();
  await part.getByLabel('Vad siffrorna gäller').selectOption({ label: 'Känner sig stressad' });
  await part.getByLabel('Vad ”Kolumn3” innehåller').selectOption({ label: 'värde' });
  await part.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(part.getByText('2 rader lästa, 1 går inte att använda.')).toBeVisible();
  await expect(part.getByRole('row', { name: /4 Kolumn3 .*”mycket”/ })).toBeVisible();
  // A file with rows that cannot be used is not loaded until they are said to be left out.
  await expect(part.getByRole('button', { name: 'Läs in', exact: true })).toBeDisabled();
  expect(await accessibilityFaults(page)).toEqual([]);

  await part.getByLabel('Välj fil').setInputFiles(desk('14,0'));
  await part.getByLabel('Vad siffrorna gäller').selectOption({ label: 'Känner sig stressad' });
  await part.getByLabel('Vad ”Kolumn3” innehåller').selectOption({ label: 'värde' });
  await part.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(part.getByText('2 rader lästa, 0 går inte att använda.')).toBeVisible();
  const load = part.getByRole('button', { name: 'Läs in', exact: true });
  await load.click();
  await expect(part.getByText('2 siffror ur stress 2024.csv är inlästa.')).toBeVisible();

  const reader = await browser.newPage();
  const address = new URL('/indikatorer?indicator=stressad&level=kommun', page.url()).href;
  await reader.goto(address);
  await expect(reader.getByRole('row', { name: /Tierp .*12,5/ })).toBeVisible();

  await part.getByRole('button', { name: 'Ta tillbaka stress 2024.csv' }).click();
  await expect(part.getByText(/^Tillbakatagen /)).toBeVisible();
  await reader.goto(address);
  await expect(reader.getByText('Det länken frågar efter finns inte inläst.')).toBeVisible();
  await expect(reader.getByLabel('Indikator', { exact: true })).not.toHaveValue('stressad');

  await part.getByLabel('Välj fil').setInputFiles(desk('14,0'));
  await part.getByLabel('Vad siffrorna gäller').selectOption({ label: 'Känner sig stressad' });
  await part.getByLabel('Vad ”Kolumn3” innehåller').selectOption({ label: 'värde' });
  await part.getByRole('button', { name: 'Kontrollera' }).click();
  await load.click();
  await expect(part.getByRole('button', { name: 'Ta tillbaka stress 2024.csv' })).toBeVisible();
  await reader.close();
});

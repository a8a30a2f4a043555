import { accessibilityFaults } from './axe.ts';
import { be, expect, picture, test } from './errand.ts';
import { openRunningDatabase } from './running-database.ts';

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

test('a load that takes its time shows how far it has come, and leaves nothing when it is stopped', async ({
  page,
  server,
}) => {
  await page.goto('/data');
  await be(page, /dataansvarig/i);
  const part = page.locator('section').filter({ hasText: 'Läs in siffror från en fil' });
  await part.getByLabel('Välj fil').setInputFiles({ ...desk('15,0'), name: 'avbruten.csv' });
  await part.getByLabel('Vad siffrorna gäller').selectOption({ label: 'Känner sig stressad' });
  await part.getByLabel('Vad ”Kolumn3” innehåller').selectOption({ label: 'värde' });
  await part.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(part.getByText('2 rader lästa, 0 går inte att använda.')).toBeVisible();

  const { sql, close } = await openRunningDatabase(server);
  const loads = async () => (await sql`select id from indicator_load`).length;
  const before = await loads();
  await sql.begin(async (held) => {
    // Others may read the figures meanwhile, and nobody write any.
    await held`lock table indicator_value in share mode`;
    await part.getByRole('button', { name: 'Läs in', exact: true }).click();
    await expect(part.getByText('Läser in 0 av 2 siffror. Inget gäller förrän alla är inlästa.')).toBeVisible();
    await expect(part.getByRole('progressbar')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const [width, height] of [
      [360, 740],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await part.getByRole('progressbar').scrollIntoViewIfNeeded();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await picture(page, 'load-going');
    }
    await part.getByRole('button', { name: 'Avbryt' }).click();
    await expect(part.getByText('Avbrutet. Det som är inläst står i listan nedan.')).toBeVisible();
    await expect(part.getByRole('progressbar')).toBeHidden();
    await picture(page, 'load-stopped');
  });
  // Held again only once the load has let go of it, which is when it has ended.
  await sql.begin((held) => held`lock table indicator_value in access exclusive mode`);
  expect(await loads()).toBe(before);
  await close();
  await page.reload();
  await expect(part.getByRole('heading', { name: 'Inlästa filer' })).toBeVisible();
  await expect(part.getByText(before === 0 ? 'Ingen fil är inläst.' : 'stress 2024.csv').first()).toBeVisible();
  await expect(part.getByRole('button', { name: 'Ta tillbaka avbruten.csv' })).toHaveCount(0);
});

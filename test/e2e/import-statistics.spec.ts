import { accessibilityFaults } from './axe.ts';
import { be, expect, test } from './errand.ts';

/** As PxWeb answers with JSON-stat: codes and labels, a dimension of answers without a total, and signs for figures. */
const table = (year: string) => {
  const regions = { '0360': 'Tierp', '0380': 'Uppsala', '0114': 'Upplands Väsby' };
  const answers = { '01': 'Stressad', '02': 'Inte stressad' };
  const dataset = {
    class: 'dataset',
    version: '2.0',
    label: 'Stress efter region, svar och år',
    source: 'Prov',
    id: ['Region', 'Answer', 'Tid'],
    size: [3, 2, 1],
    role: { geo: ['Region'], time: ['Tid'] },
    dimension: {
      Region: { label: 'region', category: { index: ['0380', '0360', '0114'], label: regions } },
      Answer: { label: 'svar', category: { index: ['01', '02'], label: answers } },
      Tid: { label: 'år', category: { index: [year] } },
    },
    value: [null, 85.5, 12.5, 87.5, 20, 80],
    status: { 0: '..' },
  };
  return { name: `stress ${year}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(dataset)) };
};

test('a data steward loads a JSON-stat table: its dimensions are known, the value that is meant is chosen, and next year it is remembered', async ({
  page,
  browser,
}) => {
  await page.goto('/data');
  await be(page, /dataansvarig/i);
  const part = page.locator('section').filter({ hasText: 'Läs in siffror från en fil' });
  await part.getByLabel('Välj fil').setInputFiles(table('2024'));
  await expect(part.getByText('Det är en statistiktabell i formatet JSON-stat.')).toBeVisible();
  await expect(part.getByRole('row', { name: /^region 3 st: .*0360 Tierp.* Tabellens områden: 2 av 3/ })).toBeVisible();
  await expect(part.getByLabel('Vad ”år” innehåller')).toHaveValue('year');
  await part.getByLabel('Vad siffrorna gäller').selectOption({ label: 'Känner sig stressad' });

  // Nobody guesses which of the answers the indicator is about.
  const check = part.getByRole('button', { name: 'Kontrollera' });
  await check.click();
  await expect(part.getByText(/väntade ett valt värde för ”svar”/)).toBeVisible();
  await part.getByLabel('Vilket värde av ”svar” som läses in').selectOption({ label: 'Stressad' });
  await part.getByLabel('Vad ”..” betyder').selectOption({ label: 'dolt, för få personer' });
  await check.click();
  await expect(part.getByText('3 rader lästa, 1 går inte att använda.')).toBeVisible();
  await expect(part.getByRole('row', { name: /^region .*”0114 Upplands Väsby”/ })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  const load = part.getByRole('button', { name: 'Läs in', exact: true });
  await expect(load).toBeDisabled();
  await part.getByLabel('Läs in ändå, utan den raden').check();
  await load.click();
  await expect(part.getByText('2 siffror ur stress 2024.json är inlästa.')).toBeVisible();

  const reader = await browser.newPage();
  await reader.goto(new URL('/indikatorer?indicator=stressad&level=kommun', page.url()).href);
  await expect(reader.getByRole('row', { name: /Tierp .*12,5/ })).toBeVisible();
  await reader.close();

  await part.getByLabel('Välj fil').setInputFiles(table('2025'));
  await expect(part.getByText(/Filen liknar stress 2024.json/)).toBeVisible();
  await expect(part.getByLabel('Vilket värde av ”svar” som läses in')).toHaveValue('01');
  await expect(part.getByLabel('Vad ”..” betyder')).toHaveValue('hidden');
  await part.getByRole('button', { name: 'Ta tillbaka stress 2024.json' }).click();
  await expect(part.getByText(/^Tillbakatagen /)).toBeVisible();
});

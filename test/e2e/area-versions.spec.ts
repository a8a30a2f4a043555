import { accessibilityFaults } from './axe.ts';
import { be, expect, test } from './errand.ts';

/** Two areas that hold all of the län, with latitude before longitude as some programs write it. */
const areas = {
  name: 'vardcentrum.geojson',
  mimeType: 'application/geo+json',
  buffer: Buffer.from(
    JSON.stringify({
      type: 'FeatureCollection',
      features: (
        [
          ['VC1', 'Norra', 60, 61],
          ['VC2', 'Södra', 59, 60],
        ] as const
      ).map(([code, name, south, north]) => ({
        type: 'Feature',
        properties: { code, name },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [south, 16],
              [south, 20],
              [north, 20],
              [north, 16],
              [south, 16],
            ],
          ],
        },
      })),
    }),
  ),
};
const figures = {
  name: 'stress per vårdcentrum.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Område;År;Andel;Täljare;Nämnare\nVC1;2031;20;2000;10000\nVC2;2031;30;6000;20000\n', 'utf8'),
};
const mark = /omräknad från Vårdcentrum 2031, efter befolkning/;

test('a data steward loads areas nobody knew, figures for them, moves these to the tool’s areas, and takes it all back', async ({
  page,
}) => {
  await page.goto('/data');
  await be(page, /dataansvarig/i);
  const section = (title: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
  const [ofAreas, ofFiles, ofMoves] = [
    section('Ny områdesindelning'),
    section('Läs in siffror från en fil'),
    section('Räkna om siffror till en annan indelning'),
  ];
  await expect(ofMoves.getByText(/inga siffror att räkna om/)).toBeVisible();

  await ofAreas.getByLabel(/^Fil med områden/).setInputFiles(areas);
  await expect(ofAreas.getByText(/Koordinatsystem: WGS 84.*Axlarna stod i omvänd ordning/)).toBeVisible();
  await expect(ofAreas.getByRole('img', { name: /2 områden/ })).toBeVisible();
  await expect(ofAreas.getByLabel('Kolumn med områdenas kod')).toHaveValue('code');
  await ofAreas.getByLabel('Vad indelningen heter').fill('Vårdcentrum 2031');
  await ofAreas.getByRole('button', { name: 'Kontrollera' }).press('Enter');
  await expect(ofAreas.getByText(/^2 områden, varav 2 i eller intill länet/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await ofAreas.getByRole('button', { name: 'Läs in områdena' }).press('Enter');
  await expect(ofAreas.getByText('Vårdcentrum 2031: 2 områden är inlästa.')).toBeVisible();

  await ofFiles.getByLabel('Välj fil').setInputFiles(figures);
  await expect(ofFiles.getByLabel('Områdesindelning')).toHaveValue('Vårdcentrum 2031');
  await ofFiles.getByLabel('Vad siffrorna gäller').selectOption({ label: 'Känner sig stressad' });
  await ofFiles.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(ofFiles.getByText('2 rader lästa, 0 går inte att använda.')).toBeVisible();
  await ofFiles.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(ofFiles.getByRole('button', { name: `Ta tillbaka ${figures.name}` })).toBeVisible();

  await ofMoves.getByRole('button', { name: 'Visa vad det ger' }).click();
  await expect(ofMoves.getByRole('row', { name: /^2031 alla alla 8 000 8 000 100,0 %$/ })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await ofMoves.getByRole('button', { name: 'Räkna om och läs in' }).click();
  await expect(ofMoves.getByText(/Känner sig stressad: omräknad från Vårdcentrum 2031.*är inläst/)).toBeVisible();
  await expect(ofFiles.getByRole('row', { name: mark })).toBeVisible();

  const reader = await page.context().newPage();
  await reader.goto(new URL('/indikatorer?indicator=stressad&level=lokalsamhalle&year=2031', page.url()).href);
  await expect(reader.getByText(mark).first()).toBeVisible();
  await reader.close();

  await ofAreas.getByRole('button', { name: 'Ta tillbaka Vårdcentrum 2031' }).click();
  await expect(ofAreas.getByRole('alert')).toContainText('Ta tillbaka omräkningarna först');
  await ofFiles.getByRole('button', { name: `Ta tillbaka ${areas.name}` }).click();
  await expect(ofFiles.getByRole('row', { name: mark })).toContainText('Tillbakatagen');
  await ofFiles.getByRole('button', { name: `Ta tillbaka ${figures.name}` }).click();
  await expect(ofMoves.getByText(/inga siffror att räkna om/)).toBeVisible();
  await ofAreas.getByRole('button', { name: 'Ta tillbaka Vårdcentrum 2031' }).click();
  await expect(ofAreas.getByText(/^Tillbakatagen /)).toBeVisible();
});

import { writeOsm } from '../../packages/sources/src/testing/write-osm.ts';
import { accessibilityFaults } from './axe.ts';
import { be, expect, test } from './errand.ts';

/**
 * One road from Uppsala to Björklinge, signed 70, and one through Tierp that hangs loose: made up, so that nothing of
 * anybody's map is needed here.
 */
const extract = writeOsm({
  date: '2026-11-20',
  nodes: [
    { id: 1, lon: 17.64, lat: 59.84 },
    { id: 2, lon: 17.64, lat: 59.88 },
    { id: 3, lon: 17.56, lat: 60.03 },
    { id: 4, lon: 17.5, lat: 60.33 },
    { id: 5, lon: 17.53, lat: 60.36 },
  ],
  ways: [
    { refs: [1, 2, 3], tags: { highway: 'primary', maxspeed: '70' } },
    { refs: [4, 5], tags: { highway: 'tertiary', maxspeed: '50' } },
  ],
});
const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

test('the data steward reads a road network in, and anyone then sees who has how many minutes, and who has no way', async ({
  page,
  browser,
}) => {
  await page.goto('/tackning');
  await be(page, /dataansvarig/i);
  const travel = page.getByLabel('Så mäts resan');
  await expect(travel.getByRole('option')).toHaveText(['Fågelvägen × faktor']);
  const networks = page.locator('details').filter({ hasText: 'Vägnät' }).first();
  await networks.locator('summary').press('Enter');
  const chosen = networks.locator('input[type=file]');

  await chosen.setInputFiles(file('trasig.osm.pbf', extract.subarray(0, 100)));
  await expect(networks.getByRole('alert')).toContainText(/trasig\.osm\.pbf, vid blob \d+ \(byte \d+ i filen\)/);
  await networks.getByRole('button', { name: 'Ta bort vägnätet trasig.osm.pbf' }).click();
  await expect(networks.getByText('Inget vägnät är inläst.')).toBeVisible();

  await chosen.setInputFiles(file('prov.osm.pbf', extract));
  await expect(networks.getByText('Inläst', { exact: true })).toBeVisible();
  await expect(networks.getByText('© OpenStreetMaps bidragsgivare, ODbL, 2026-11-20')).toBeVisible();
  await expect(networks.getByText(/^Med bil: .* % av invånarna bor vid den största/)).toBeVisible();

  // Whatever is loaded is held against the way that is chosen.
  const along = (url: URL) => url.pathname === '/api/coverage';
  await page.route(along, (route) =>
    (route.request().postData() ?? '').includes('"walk"') ? route.abort() : route.fallback(),
  );
  await page.getByText('Mätt på andra sätt', { exact: true }).press('Enter');
  const failed = page.getByRole('alert').filter({ hasText: /^Till fots: gick inte att räkna\. / });
  await expect(failed).toBeVisible();
  await page.unroute(along);
  await failed.getByRole('button', { name: 'Försök igen' }).press('Enter');
  await expect(failed).toHaveCount(0);
  const others = page.getByRole('table', { name: 'Mätt på andra sätt' });
  await expect(others.getByRole('rowheader')).toHaveText(['Väg med bil', 'Till fots']);
  await expect(others.getByRole('row', { name: /^Väg med bil/ })).toContainText(/\d+(,\d)? minuter/);

  await travel.selectOption('Väg med bil');
  const headline = page.getByText(/invånare i .* har högst 15 minuter till närmaste/);
  await expect(headline).toBeVisible();
  await expect(page.getByText(/[\d\s]+ är utan väg: kartdatan har ingen väg/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^Utan väg/ }).first()).toBeVisible();
  await expect(page.getByText(/Vägdata: © OpenStreetMaps bidragsgivare, ODbL, 2026-11-20/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await accessibilityFaults(page)).toEqual([]);

  const said = await headline.textContent();
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByText(/har högst 15 minuter till närmaste/)).toHaveText(said ?? '');
  await other.close();

  // Removed, it is never silently the straight line.
  await networks.getByRole('button', { name: 'Ta bort vägnätet prov.osm.pbf' }).click();
  await networks.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect(networks.getByText('Inget vägnät är inläst.')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Vägnätet finns inte, eller är inte färdigt inläst/)).toBeVisible();
  await expect(travel.locator('option:checked')).toHaveText('Något som inte finns längre');
  await travel.selectOption('Fågelvägen × faktor');
  await expect(page.getByText(/har högst 10 km till närmaste/)).toBeVisible();
});

import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { be, expect, picture, test } from './errand.ts';
import { heldBack } from './held-back.ts';

const lead = (page: Page) => page.getByText(/får längre än 15 km|fler får högst 15 km/).first();
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });
/** Every figure of a comparison: each measure, who gains and who loses by index, and where. */
async function whole(page: Page): Promise<string[]> {
  const tables = page.getByRole('table', { name: /^Sida vid sida$|: efter socioekonomiskt index$|för lokalsamhälle$/ });
  const where = page.getByRole('table', { name: /lokalsamhälle för lokalsamhälle$/ });
  let said: string[] = [];
  await expect(async () => {
    if (!(await where.isVisible())) await page.getByText(/: vilka som vinner och förlorar$/).press('Enter');
    said = await tables.allTextContents();
    expect(said).toHaveLength(3);
  }).toPass({ timeout: 30_000 });
  return said;
}

test('a samråd member closes Björklinge for the summer, gets the best two places proven, saves it, and another sees the same', async ({
  page,
  browser,
}) => {
  await page.goto('/tackning?near=15');
  await be(page, /samråd/i);

  // With the keyboard: closed for the summer, and asked about the first of July.
  await page.getByText('Lägg till en ändring').press('Enter');
  await page.getByLabel('Vad som ändras').selectOption({ label: 'En enhet får andra öppettider' });
  await page.getByLabel('Enhet', { exact: true }).selectOption({ label: 'Björklinge filial' });
  await expect(page.getByLabel('Stängd från och med')).toHaveValue('06-01');
  await page.getByLabel('Stängd från och med').fill('6 juni');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).press('Enter');
  await expect(page.getByText(/Skriv båda dagarna som månad och dag/)).toBeVisible();
  await page.getByLabel('Stängd från och med').fill('06-10');
  await page.getByLabel('Stängd från och med').press('Enter');
  await expect(page.getByText('Björklinge filial blir stängd 10 juni–31 augusti').first()).toBeVisible();
  // In a usual week nobody notices; in July they do.
  await expect(page.getByText(/Ingen får högst 15 km som inte har det i dag/)).toBeVisible();
  await page.getByRole('radio', { name: /^En vanlig vecka/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/on=\d{4}-07-01/);
  await expect(lead(page)).toContainText(/får längre än 15 km, flest i /);
  await expect(page.getByText(/och räknas inte: .*Bälinge filial.*Björklinge filial/)).toBeVisible();
  await page
    .getByText(/vilka som vinner och förlorar/)
    .first()
    .press('Enter');
  await expect(row(page, /^Björklinge/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  // The best two places beside what is open in July.
  await page.getByLabel('Högst så många nya enheter').fill('2');
  await page.getByRole('button', { name: 'Räkna ut' }).press('Enter');
  const two = page.getByRole('table', { name: 'De bästa platserna' }).getByRole('row', { name: /^2/ });
  await expect(two).toContainText('Bevisat bäst');
  await two.getByRole('button', { name: /^Pröva i ett scenario/ }).press('Enter');
  await expect(page.getByText(/Med 3 ändringar skulle/)).toBeVisible();
  await expect(lead(page)).toContainText(/fler får högst 15 km/);

  // Saved under a name, and opened by its link in another browser.
  await page.getByRole('button', { name: 'Spara', exact: true }).press('Enter');
  await page.getByLabel('Namn').fill('Björklinge stängt i sommar, två nya');
  await page.getByLabel('Namn').press('Enter');
  await expect(page).toHaveURL(/\/tackning\?(?!.*changes=).*scenario=/);
  await expect(page.getByRole('heading', { name: 'Scenario: Björklinge stängt i sommar, två nya' })).toBeVisible();
  const said = await lead(page).textContent();
  // What was unfolded before it had a name is so still.
  await expect(page.getByRole('table', { name: /lokalsamhälle för lokalsamhälle$/ })).toBeVisible();
  // And is called by its name in what it is held against today, which comes after the heading.
  const named = page.getByRole('table', { name: 'Sida vid sida' }).getByRole('columnheader').last();
  await expect(named).toHaveText('Björklinge stängt i sommar, två nya');
  const figures = await whole(page);
  expect(figures[2]).toContain('Björklinge');
  await picture(page, 'samrad-scenario');
  const other = await browser.newContext({ locale: 'sv-SE', serviceWorkers: 'block' });
  const elsewhere = await other.newPage();
  await elsewhere.setViewportSize({ width: 360, height: 740 });
  await elsewhere.goto(page.url());
  await expect(lead(elsewhere)).toHaveText(said ?? '');
  expect(await whole(elsewhere)).toEqual(figures);
  await expect(elsewhere.getByRole('button', { name: 'Spara', exact: true })).toHaveCount(0);
  expect(await accessibilityFaults(elsewhere)).toEqual([]);
  expect(await elsewhere.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await picture(elsewhere, 'samrad-scenario');
  await other.close();

  // What is edited on top is told, and taken back, a day that was written too.
  await page.getByRole('radio', { name: 'En annan dag' }).press(' ');
  await page.getByRole('textbox', { name: 'Dag' }).fill('2031-12-24');
  await expect(page).toHaveURL(/on=2031-12-24/);
  await page.getByRole('button', { name: 'Ångra ändringarna' }).press('Enter');
  await expect(page.getByRole('radio', { name: /^I sommar/ })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Dag' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Ta bort: Björklinge filial blir/ }).press('Enter');
  await expect(page.getByText('Ändrat, inte sparat')).toBeVisible();
  await page.getByRole('button', { name: 'Ångra ändringarna' }).press('Enter');
  await expect(page.getByText('Ändrat, inte sparat')).toHaveCount(0);
  await expect(lead(page)).toHaveText(said ?? '');
});

test('two who change the same scenario lose nothing, and two scenarios stand side by side', async ({
  page,
  server,
}) => {
  await page.goto('/tackning');
  await be(page, /samråd/i);
  const question = {
    ...{ kinds: ['vardcentral', 'narmottagning'], statuses: ['oppen'], limits: [2, 5, 10, 15, 20, 30] },
    changes: [{ kind: 'close', vardenhetId: 'rasbo-filial' }],
  };
  const headers = { Origin: server.url };
  const save = async (name: string, changes = question.changes) => {
    const data = { name, question: { ...question, changes }, near: 10 };
    return (await (await page.request.post('/api/scenarios', { data, headers })).json()) as { id: string };
  };
  const { id } = await save('Rasbo stänger');
  await save('Skokloster stänger', [{ kind: 'close', vardenhetId: 'skoklosters-filial' }]);

  await page.goto(`/tackning?scenario=${id}`);
  await expect(page.getByRole('heading', { name: 'Scenario: Rasbo stänger' })).toBeVisible();
  await page.getByLabel('Nära är högst (km)').fill('12');
  await expect(page.getByText('Ändrat, inte sparat')).toBeVisible();
  // Meanwhile someone else saves a version of their own, which the page hears of only when its own is refused.
  const hear = await heldBack(page, `**/api/scenarios/${id}`, (request) => request.method() === 'GET');
  const changed = await page.request.patch(`/api/scenarios/${id}`, {
    data: { note: 'Ny anteckning' },
    headers: { ...headers, 'If-Match': '"1"' },
  });
  expect(changed.status()).toBe(200);
  const conflict = page.getByRole('heading', { name: 'Någon annan har sparat en nyare version' });
  const refused = page.waitForResponse((response) => response.status() === 412);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await refused;
  hear();
  await expect(conflict).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Spara mina ändringar som ny version' }).click();
  await expect(page.getByText(/^Version 3, sparad av/)).toBeVisible();
  await expect(page.getByText('Ny anteckning')).toBeVisible();

  // What a version said is there to be read by its link, and to go on from.
  await page.getByText('Alla versioner').press('Enter');
  await page.getByRole('link', { name: 'Version 1, Rasbo stänger' }).press('Enter');
  await expect(page).toHaveURL(/version=1/);
  await expect(page.getByText('Det här är version 1 av 3, så som den sparades.')).toBeVisible();
  await expect(page.getByLabel('Nära är högst (km)')).toHaveValue('10');
  await expect(page.getByText('Ändrat, inte sparat')).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: 'Gå vidare från den här' }).press('Enter');
  await expect(page.getByText('Ändrat, inte sparat')).toBeVisible();
  await page.getByRole('button', { name: 'Spara', exact: true }).press('Enter');
  await expect(page.getByText(/^Version 4, sparad av/)).toBeVisible();
  await expect(page).not.toHaveURL(/version=/);

  // A copy is a scenario of its own, and leaves the one it was made from as it was.
  await page.getByLabel('Nära är högst (km)').fill('20');
  await page.getByRole('button', { name: 'Spara som nytt' }).press('Enter');
  await expect(page.getByLabel('Namn')).toHaveValue('Kopia av Rasbo stänger');
  await page.getByLabel('Namn').press('Enter');
  await expect(page.getByRole('heading', { name: 'Scenario: Kopia av Rasbo stänger' })).toBeVisible();
  await expect(page.getByText(/^Version 1, sparad av/)).toBeVisible();
  await expect(page).not.toHaveURL(new RegExp(id));
  await page.goto(`/tackning?scenario=${id}`);
  await expect(page.getByText(/^Version 4, sparad av/)).toBeVisible();
  await expect(page.getByLabel('Nära är högst (km)')).toHaveValue('10');

  await page.locator('summary', { hasText: 'Sparade scenarier' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Jämför med Skokloster stänger' }).check();
  const table = page.getByRole('table', { name: 'Sida vid sida' });
  await expect(table.getByRole('columnheader')).toHaveText(['Mått', 'I dag', 'Rasbo stänger', 'Skokloster stänger']);
  await expect(page).toHaveURL(/compare=/);
  expect(await accessibilityFaults(page)).toEqual([]);
  const before = await table.textContent();
  await page.reload();
  await expect(table).toHaveText(before ?? '');
  // One that is measured in minutes is named, and not put among kilometres; one that is gone is told and in nobody's way.
  const networkId = '00000000-0000-4000-8000-000000000001';
  await page.goto(`${page.url()},${networkId}`);
  await expect(page.getByText('Ett scenario i länken finns inte längre och jämförs inte.')).toBeVisible();
  await expect(table).toHaveText(before ?? '');
  await expect(page.getByRole('checkbox', { name: 'Jämför med Skokloster stänger' })).toBeChecked();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV till kalkylprogram' }).click();
  expect((await download).suggestedFilename()).toBe('tackning-mot-i-dag.csv');
  const places = page.waitForEvent('download');
  await page.getByRole('button', { name: 'GeoJSON till karta' }).click();
  expect((await places).suggestedFilename()).toBe('tackning-mot-i-dag.geojson');

  // What is taken away leaves the list and the comparison.
  await page.getByRole('button', { name: 'Ta bort Skokloster stänger' }).press('Enter');
  await page.getByRole('button', { name: 'Behåll' }).press('Enter');
  await page.getByRole('button', { name: 'Ta bort Skokloster stänger' }).press('Enter');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ta bort', exact: true }).press('Enter');
  await expect(page.getByText('Skokloster stänger är borttaget.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skokloster stänger', exact: true })).toHaveCount(0);
  await expect(table.getByRole('columnheader')).toHaveText(['Mått', 'I dag', 'Rasbo stänger']);

  // A link to what does not exist shows how it is today, and says so.
  await page.goto('/tackning?scenario=00000000-0000-4000-8000-000000000000');
  await expect(page.getByText(/Scenariot i länken finns inte/)).toBeVisible();
  await expect(page.getByText(/^82 av 100 invånare i Uppsala län/)).toBeVisible();
});

test('three scenarios side by side are read on a phone without being moved sideways, each figure by its name', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/tackning');
  await be(page, /samråd/i);
  const save = async (name: string, vardenhetId: string) => {
    const question = {
      ...{ kinds: ['vardcentral', 'narmottagning'], statuses: ['oppen'], limits: [5, 10, 30] },
      changes: [{ kind: 'close', vardenhetId }],
    };
    const data = { name, question, near: 10 };
    const saved = await page.request.post('/api/scenarios', { data, headers: { Origin: server.url } });
    return ((await saved.json()) as { id: string }).id;
  };
  const long = 'Bälinge stängt hela året, med buss till Gamla Uppsala';
  const first = await save('Björklinge stängt', 'bjorklinge-filial');
  const others = [await save('Storvreta stängt', 'storvreta-vardcentral'), await save(long, 'balinge-filial')];
  await page.goto(`/tackning?scenario=${first}&compare=${others.join(',')}`);
  const table = page.getByRole('table', { name: 'Sida vid sida' });
  const near = table.getByRole('row', { name: /^Har högst 10 km/ }).getByRole('cell');
  await expect(near).toHaveCount(4);
  const names = near.evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
  expect(await names).toEqual(['I dag', 'Björklinge stängt', 'Storvreta stängt', long].map((name) => `"${name}"`));
  const fits = (element: SVGElement | HTMLElement) => element.scrollWidth <= element.clientWidth;
  expect(await table.locator('..').evaluate(fits)).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await table.scrollIntoViewIfNeeded();
  await picture(page, 'three-scenarios');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(table.getByRole('columnheader', { name: long })).toBeVisible();
});

import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { be, expect, picture, test } from './errand.ts';

test.describe.configure({ mode: 'serial' });

const said = 'Många slutar idrotta när de börjar högstadiet i Tierp.';

test('a behov with an invånardialog is registered with the keyboard alone', async ({ page }) => {
  await page.goto('/insatser/behov?panel=regso:0360R005');
  await be(page, /Hälsosamordnare i Tierp/);
  const panel = page.getByRole('complementary');
  const { keyboard } = page;
  await panel.getByRole('link', { name: 'Registrera behov här' }).focus();
  await keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Registrera behov' })).toBeVisible();

  await tabTo(page, panel.getByRole('radio', { name: 'Fysisk aktivitet' }));
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'Matvanor' })).toBeChecked();
  await keyboard.press('ArrowLeft');
  await tabTo(page, panel.getByLabel('Vad behöver bli bättre?'));
  await keyboard.type(said);
  await expect(panel.getByText('Utan belägg kan behovet inte gå vidare.')).toBeVisible();
  await tabTo(page, panel.getByRole('button', { name: 'Lägg till belägg: Invånardialog' }));
  await keyboard.press('Enter');

  // What was added is what one writes in next.
  await expect(panel.getByLabel('Datum', { exact: true })).toBeFocused();
  await keyboard.type('2026-11-10');
  await tabTo(page, panel.getByLabel('Plats'));
  await keyboard.type('Folkets hus');
  await keyboard.press('Tab');
  await expect(panel.getByLabel('Antal deltagare')).toBeFocused();
  await keyboard.type('14');
  await keyboard.press('Tab');
  await keyboard.type('Belysning');
  await keyboard.press('Enter');
  await keyboard.type('Bussar på kvällen');
  await tabTo(page, panel.getByRole('button', { name: 'Spara behov' }));
  expect(await accessibilityFaults(page)).toEqual([]);
  await keyboard.press('Enter');

  await expect(panel.getByText('Behovet är sparat.')).toBeVisible();
  await expect(panel.getByRole('heading', { name: said })).toBeVisible();
  await expect(panel.getByText('14 deltagare')).toBeVisible();
  await expect(panel.getByText('Teman: Belysning, Bussar på kvällen.')).toBeVisible();
  for (const size of [
    { width: 1440, height: 900 },
    { width: 360, height: 740 },
  ]) {
    await page.setViewportSize(size);
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'behov-sparat');
  }
});

test('an unfinished behov is there again after a reload, and a save that fails keeps it', async ({ page, server }) => {
  await page.goto('/insatser/behov?panel=nytt-behov:regso:0360R005:somn');
  await be(page, /Hälsosamordnare i Tierp/);
  const panel = page.getByRole('complementary');
  await panel.getByLabel('Vad behöver bli bättre?').fill('Sömnen är dålig.');
  await panel.getByRole('button', { name: 'Lägg till belägg: Indikator' }).click();
  await page.getByRole('option', { name: /Socioekonomiskt index/ }).click();
  await panel.getByRole('radio', { name: /2022/ }).check();
  await page.reload();
  await expect(panel.getByLabel('Vad behöver bli bättre?')).toHaveValue('Sömnen är dålig.');
  await expect(panel.getByRole('radio', { name: /2022/ })).toBeChecked();
  await server.kill();
  await panel.getByRole('button', { name: 'Spara behov' }).click();
  await expect(panel.getByText('Ej sänt. Behovet ligger på enheten')).toBeVisible();
  await server.start();
  await expect(page.getByRole('link', { name: '1 ej sänd' })).toHaveCount(0, { timeout: 30_000 });
  await page.goto('/insatser/behov?text=Sömnen är dålig&answered=false');
  await expect(page.getByText('1 behov', { exact: true })).toBeVisible();
});

test('two tabs change the same behov: both versions are shown and nothing is lost', async ({ page, context }) => {
  await page.goto('/insatser/behov?text=högstadiet i Tierp');
  await be(page, /Hälsosamordnare i Tierp/);
  await page.getByRole('main').getByRole('link', { name: said }).click();
  const mine = page.getByRole('complementary');
  await mine.getByRole('link', { name: 'Ändra', exact: true }).click();
  await expect(mine.getByLabel('Vad behöver bli bättre?')).toHaveValue(said);
  const other = await context.newPage();
  await other.goto(page.url());
  const theirs = other.getByRole('complementary');
  await theirs.getByText('Barn och unga', { exact: true }).click();
  await mine.getByLabel('Vad behöver bli bättre?').fill(`${said} Mest flickor.`);
  await theirs.getByRole('button', { name: 'Spara ändringar' }).click();
  await expect(theirs.getByRole('heading', { name: said })).toBeVisible();
  await mine.getByRole('button', { name: 'Spara ändringar' }).click();
  await expect(mine.getByText('Någon annan hann spara före dig')).toBeVisible();
  await mine.getByRole('button', { name: 'Spara så här' }).click();
  await expect(mine.getByRole('heading', { name: `${said} Mest flickor.` })).toBeVisible();
  await expect(mine.getByText('Barn och unga').first()).toBeVisible();
});

test('a partner is added with a warning of those that are alike, and merged into the one it is', async ({ page }) => {
  await page.goto('/insatser/partner?panel=ny-partner:Söderfors Idrottsförening');
  await be(page, /Hälsosamordnare i Tierp/);
  const panel = page.getByRole('complementary');
  await panel.getByText('Förening', { exact: true }).click();
  await panel.getByRole('button', { name: 'Spara partner' }).click();
  await expect(panel.getByText('Partnern är sparad.')).toBeVisible();

  await page.getByRole('main').getByRole('link', { name: 'Lägg till partner', exact: true }).click();
  await panel.getByLabel('Namn').fill('Söderfors idrottsforening');
  await expect(panel.getByText('Finns den redan?')).toBeVisible();
  await expect(panel.getByRole('link', { name: /Öppna Söderfors Idrottsförening/ })).toBeVisible();
  await panel.getByText('Förening', { exact: true }).click();
  await panel.getByRole('button', { name: 'Spara partner' }).click();
  await expect(panel.getByRole('heading', { name: 'Söderfors idrottsforening' })).toBeVisible();
  const merged = page.url();

  await panel.getByRole('button', { name: 'Slå ihop med' }).click();
  await panel.getByRole('button', { name: 'Söderfors Idrottsförening' }).click();
  await expect(panel.getByText(/Söderfors Idrottsförening blir kvar/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'partner-slas-ihop');
  await panel.getByRole('button', { name: 'Slå ihop och behåll Söderfors Idrottsförening' }).click();
  await expect(panel.getByRole('heading', { name: 'Söderfors Idrottsförening' })).toBeVisible();

  await page.goto(merged);
  await expect(panel.getByText('Partnern är sammanslagen med en annan.')).toBeVisible();
  await panel.getByRole('link', { name: 'Söderfors Idrottsförening' }).click();
  await expect(panel.getByRole('heading', { name: 'Söderfors Idrottsförening' })).toBeVisible();
});

test('an insats is begun from a behov, with a partner from the register', async ({ page }) => {
  await page.goto('/insatser/behov?text=högstadiet i Tierp');
  await be(page, /Hälsosamordnare i Tierp/);
  await page.getByRole('main').getByRole('link', { name: said }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('link', { name: 'Ta fram insats för behovet' }).click();
  await expect(panel.getByText('Svarar på behovet')).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: 'Fysisk aktivitet' })).toBeChecked();
  await panel.getByLabel('Rubrik').fill('Öppen hall');
  const search = panel.getByRole('combobox', { name: 'Sök partner i registret' });
  await search.fill('Söderfors idrott');
  await page.getByRole('option', { name: 'Söderfors Idrottsförening' }).click();
  await panel.getByLabel('Vad gör Söderfors Idrottsförening?').fill('lånar ut hallen');
  await panel.getByRole('button', { name: 'Spara insats' }).click();
  await expect(panel.getByRole('heading', { name: 'Öppen hall' })).toBeVisible();
  await page.goto('/insatser/behov?text=högstadiet i Tierp');
  await page.getByRole('main').getByRole('link', { name: said }).click();
  await expect(panel.getByRole('link', { name: 'Öppen hall' })).toBeVisible();
});

/** Presses Tab until something has focus; fails when it cannot be reached so. */
async function tabTo(page: Page, wanted: Locator) {
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${wanted} is not reached by Tab`);
}

test('evidence is corrected in its place, a frozen value only taken away, and the history says what was', async ({
  page,
}) => {
  await page.goto('/');
  const headers = { origin: new URL(page.url()).origin };
  await page.request.post('/api/session', { data: { person: 'halsosamordnare-tierp' }, headers });
  const dialogue = { kind: 'invanardialog', heldOn: '2026-10-01', place: 'Torget', participants: 14, themes: ['Ljus'] };
  const data = { areaId: 'regso:0360R005', levnadsvana: 'stress', description: 'Rättas.', evidence: [dialogue] };
  const behov = await (await page.request.post('/api/behov', { data, headers })).json();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/insatser/behov?panel=andra-behov:${behov.id}`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Ändra belägg 1: Invånardialog' }).click();
  await expect(panel.getByRole('textbox', { name: 'Datum' })).toBeFocused();
  await panel.getByLabel('Antal deltagare').fill('41');
  await picture(page, 'belagg-andras');
  expect(await accessibilityFaults(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Spara ändringar' }).click();
  await expect(panel.getByText('Torget, 2026-10-01: 41 deltagare').first()).toBeVisible();
  const after = await (await page.request.get(`/api/behov/${behov.id}`)).json();
  expect(after.evidence).toMatchObject([{ id: behov.evidence[0].id, participants: 41 }]);
});

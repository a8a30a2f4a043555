import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, picture, test } from './errand.ts';

/** The whole errand, from a white spot to a printed follow-up. One step after another, as it is done. */
test.describe.configure({ mode: 'serial' });

const wrong = 'Det saknas något att göra på vintern för den som vill röra på sig.';
const title = 'Vinterträning i Söderfors';
let address = '';

async function signIn(page: Page, baseURL: string | undefined, person: string) {
  const origin = new URL(baseURL ?? '').origin;
  const answer = await page.request.post('/api/session', { data: { person }, headers: { origin } });
  expect(answer.ok()).toBe(true);
}

/** Opens a section of the insats for writing, lets the test fill it in, and saves it. */
async function fillIn(page: Page, section: string, write: (form: Locator) => Promise<void>) {
  await page.getByRole('button', { name: `Ändra ${section.toLowerCase()}`, exact: true }).click();
  const form = page.getByRole('form', { name: `Ändra ${section.toLowerCase()}` });
  await write(form);
  await form.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(form).toBeHidden();
}

const forward = (page: Page, to: string) => page.getByRole('button', { name: `Gå vidare till att ${to}` }).click();

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** Days from today, as the page writes them. */
const day = (offset: number) => dayFormat.format(Date.now() + offset * 86_400_000);

test('she finds the white spot Söderfors × fysisk aktivitet and registers a behov there', async ({ page, baseURL }) => {
  await page.goto('/');
  await signIn(page, baseURL, 'halsosamordnare-tierp');
  await page.goto('/insatser/vita-flackar?area=kommun:0360');
  await page.getByRole('button', { name: /^Söderfors, Fysisk aktivitet.*vit fläck/ }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Det här är en vit fläck', { exact: false })).toBeVisible();
  await panel.getByRole('link', { name: 'Registrera behov här' }).click();
  await panel.getByLabel('Vad behöver bli bättre?').fill(wrong);
  await panel.getByRole('button', { name: 'Lägg till belägg: Invånardialog' }).click();
  await panel.getByLabel('Datum', { exact: true }).fill(day(-9));
  await panel.getByLabel('Plats').fill('Bruksgården');
  await panel.getByLabel('Antal deltagare').fill('17');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Mörkt och halt');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Spara behov' }).click();
  await expect(panel.getByText('Behovet är sparat.')).toBeVisible();

  await panel.getByRole('link', { name: 'Ta fram insats för behovet' }).click();
  await panel.getByLabel('Rubrik').fill(title);
  await panel.getByRole('button', { name: 'Spara insats' }).click();
  await panel.getByRole('link', { name: 'Öppna hela insatsen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  address = new URL(page.url()).pathname;
});

test('adds two partners and plans a series, while somebody else writes too', async ({ page, baseURL }) => {
  await page.goto('/');
  await signIn(page, baseURL, 'halsosamordnare-tierp');
  const origin = new URL(baseURL ?? '').origin;
  for (const name of ['Söderfors vinterförening', 'Bruksbostäder i Söderfors']) {
    const data = { name, kind: 'forening', areaIds: ['regso:0360R005'] };
    expect((await page.request.post('/api/partners', { data, headers: { origin } })).status()).toBe(201);
  }
  await page.goto(address);
  await forward(page, 'identifiera partner');
  await fillIn(page, 'Partner', async (form) => {
    for (const name of ['Söderfors vinterförening', 'Bruksbostäder i Söderfors']) {
      await form.getByRole('combobox', { name: 'Sök i registret' }).fill(name.slice(0, 14));
      await page.getByRole('option', { name }).click();
    }
    await form.getByLabel('Roll för Söderfors vinterförening').fill('Leder träningen');
  });
  await forward(page, 'ta fram insats');

  await page.getByRole('button', { name: 'Ändra vem den är till för' }).click();
  const plan = page.getByRole('form', { name: 'Ändra vem den är till för' });
  await plan.getByText('Äldre', { exact: true }).click();
  await plan.getByText('Universell', { exact: true }).first().click();
  await plan.getByLabel('Ansvarig').fill('Hälsosamordnaren i Tierp');
  // Somebody else changes another part in the meantime: nobody's words are lost.
  const { version } = await (await page.request.get(`/api${address}`)).json();
  const description = 'Inne i hallen när det är halt ute.';
  const theirs = await page.request.patch(`/api${address}`, {
    data: { description },
    headers: { origin, 'if-match': `"${version}"` },
  });
  expect(theirs.status()).toBe(200);
  await plan.getByRole('radio', { name: /Främjande/ }).check({ force: true });
  await plan.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(plan).toBeHidden();
  await expect(page.getByText(description, { exact: true })).toBeVisible();
  await expect(page.getByText('Hälsosamordnaren i Tierp').first()).toBeVisible();

  await fillIn(page, 'När och var', async (form) => {
    await form.getByLabel('Startdatum', { exact: true }).fill(day(-21));
    await form.getByLabel('Slutdatum', { exact: true }).fill(day(0));
    await form.getByRole('button', { name: 'Lägg till tillfällen' }).click();
    await form.getByLabel('Veckodag').selectOption({ label: 'tisdag' });
    await form.getByLabel('Från och med', { exact: true }).fill(day(-21));
    await form.getByLabel('Till och med', { exact: true }).fill(day(0));
    await expect(form.getByText(/varje tisdag/)).toBeVisible();
  });
  await fillIn(page, 'Mål', async (form) => {
    await form.getByRole('button', { name: 'Lägg till mål' }).click();
    await form.getByLabel('Vad ska uppnås?').fill('Personer som kommer varje vecka');
    await form.getByText('Antal', { exact: true }).click();
    await form.getByLabel('Mål', { exact: true }).fill('12');
  });
  await fillIn(page, 'Samverkan', async (form) => {
    await form.getByText('Kräver insatsen samverkan mellan huvudmän?').click();
  });
  await expect(page.getByRole('button', { name: 'Tjänsteledningen behöver säga ja.' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('gets tjänsteledningens ja, and only then starts', async ({ page, baseURL }) => {
  await page.goto('/');
  await signIn(page, baseURL, 'halsosamordnare-tierp');
  const origin = new URL(baseURL ?? '').origin;
  const { version } = await (await page.request.get(`/api${address}`)).json();
  const early = await page.request.patch(`/api${address}`, {
    data: { status: 'pagar' },
    headers: { origin, 'if-match': `"${version}"` },
  });
  expect(early.status()).toBe(422);

  await signIn(page, baseURL, 'samrad-tierp');
  await page.goto(address);
  const form = page.getByRole('form', { name: 'Skriv in ställningstagande' });
  await form.getByText('Ja', { exact: true }).click();
  await form.getByLabel('Vem tog ställning?').fill('Tjänsteledningen i Tierp');
  await form.getByLabel('Varför?').fill('Följer verksamhetsplanen.');
  await form.getByRole('button', { name: 'Skriv in ställningstagande' }).click();
  await expect(page.getByText('Insatsen är låst.', { exact: false })).toBeVisible();

  await signIn(page, baseURL, 'halsosamordnare-tierp');
  await page.reload();
  await fillIn(page, 'När och var', async (when) => {
    await when.getByText('Pågår', { exact: true }).click();
  });
  await forward(page, 'följa upp');
});

test('writes three times in the diary on a phone, once without a connection', async ({ page, baseURL, context }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await signIn(page, baseURL, 'halsosamordnare-tierp');
  await page.goto(address);
  const write = async (count: string) => {
    await page.getByRole('button', { name: 'Skriv i dagboken' }).click();
    await page.getByLabel('Antal deltagare').fill(count);
    await page.getByRole('button', { name: 'Spara i dagboken' }).click();
  };
  await write('11');
  await expect(page.getByText('11 deltagare')).toBeVisible();
  await context.setOffline(true);
  await write('12');
  await expect(page.getByText('Ej sänt').first()).toBeVisible();
  await picture(page, 'dagbok-utan-kontakt');
  await context.setOffline(false);
  await expect(page.getByText('12 deltagare')).toBeVisible();
  await expect(page.getByText('Ej sänt')).toHaveCount(0, { timeout: 20_000 });
  await write('13');
  await expect(page.getByText('13 deltagare')).toBeVisible();
  const { total } = await (await page.request.get(`/api${address}/diary`)).json();
  expect(total).toBe(3);
});

test('follows it up and prints it on two pages', async ({ page, baseURL }) => {
  await page.goto('/');
  await signIn(page, baseURL, 'halsosamordnare-tierp');
  await page.goto(address);
  await fillIn(page, 'När och var', async (form) => {
    await form.getByText('Genomförd', { exact: true }).click();
  });
  await fillIn(page, 'Nådde vi dem?', async (form) => {
    await form.getByLabel('Antal deltagare').fill('14');
  });
  await fillIn(page, 'Gav det effekt?', async (form) => {
    await form.getByRole('button', { name: /Lägg till utfall/ }).click();
    await form.getByLabel('Datum', { exact: true }).fill(day(0));
    await form.getByLabel('Värde').fill('13');
  });
  await fillIn(page, 'Vilka var med, och blev det som tänkt?', async (form) => {
    await form.getByLabel('Vilka var med?').fill('Föreningen, bostadsbolaget och vårdcentralen.');
    await form.getByText('Ja', { exact: true }).click();
  });
  await fillIn(page, 'Vad lärde vi oss?', async (form) => {
    await form.getByLabel('Vad lärde vi oss?').fill('Det var hallen som gjorde det.');
  });
  await page.getByRole('button', { name: 'Avsluta uppföljningen' }).click();
  await expect(page.getByText('Insatsen är låst. Uppföljningen är klar.', { exact: false })).toBeVisible();
  await expect(page.getByText('Målet är nått')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await picture(page, 'insats-uppfoljd');
  expect(await accessibilityFaults(page)).toEqual([]);
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

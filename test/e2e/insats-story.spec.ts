import type { APIRequestContext, Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, picture, test } from './errand.ts';

const soderfors = 'regso:0360R005';
const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

let origin = '';

/** Becomes a person for the page and for what the test asks of the API itself. */
async function signIn(page: Page, person: string) {
  await page.request.post('/api/session', { data: { person }, headers: { origin } });
}

test.beforeEach(({ baseURL }) => {
  origin = new URL(baseURL ?? '').origin;
});

async function stored(
  request: APIRequestContext,
  path: string,
  data: object,
): Promise<{ id: string; version: number }> {
  const headers = { origin, 'idempotency-key': crypto.randomUUID() };
  const response = await request.post(path, { data, headers });
  expect(response.status(), await response.text()).toBe(201);
  return response.json();
}

/** A picture of one pixel. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const bare = { areaIds: [soderfors], levnadsvanor: ['fysiskAktivitet'] };

test('the page leads from what is missing to where it is filled in, and on to the next step', async ({ page }) => {
  await page.goto('/');
  await signIn(page, 'halsosamordnare-tierp');
  const behov = await stored(page.request, '/api/behov', {
    areaId: soderfors,
    levnadsvana: 'fysiskAktivitet',
    description: 'Äldre i Söderfors rör sig lite på vintern.',
    evidence: [
      { kind: 'invanardialog', heldOn: '2026-10-01', place: 'Folkets hus', participants: 14, themes: ['halka'] },
    ],
  });
  const { id } = await stored(page.request, '/api/insatser', { ...bare, title: 'Vinterpromenader' });
  await page.goto(`/insatser/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Vinterpromenader' })).toBeVisible();

  const forward = page.getByRole('button', { name: 'Gå vidare till att identifiera partner' });
  await expect(forward).toBeDisabled();
  await page.getByRole('button', { name: 'Koppla insatsen till minst ett behov.' }).click();
  const form = page.getByRole('form', { name: 'Ändra behov' });
  await form.getByRole('checkbox', { name: /Äldre i Söderfors rör sig lite/ }).check();
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Folkets hus', { exact: false })).toBeVisible();
  await forward.click();
  await expect(page.getByText('Det här saknas innan ni tar fram insatsen:')).toBeVisible();
  expect((await (await page.request.get(`/api/behov/${behov.id}`)).json()).insatsIds).toEqual([id]);

  await page.getByRole('button', { name: 'Gå tillbaka' }).click();
  await page.getByRole('button', { name: 'Gå tillbaka' }).click();
  await expect(page.getByText('Skriv varför.')).toBeVisible();
  await page.getByLabel('Varför?').fill('Behovet är inte klart.');
  await page.getByRole('button', { name: 'Gå tillbaka' }).click();
  await expect(forward).toBeVisible();
  await expect(page.getByText('Skäl: tomt → Behovet är inte klart.')).toBeVisible();
});

test('what two people write in one section stands side by side, and nothing is lost', async ({ page }) => {
  await page.goto('/');
  await signIn(page, 'halsosamordnare-tierp');
  const insats = await stored(page.request, '/api/insatser', { ...bare, title: 'Två skriver' });
  await page.goto(`/insatser/${insats.id}`);
  await page.getByRole('button', { name: 'Ändra vem den är till för' }).click();
  await page.getByLabel('Ansvarig').fill('Min ansvariga');

  const change = (data: object, version: number) =>
    page.request.patch(`/api/insatser/${insats.id}`, { data, headers: { origin, 'if-match': `"${version}"` } });
  // Something in another section is in nobody's way …
  expect((await change({ resources: [{ fundingSource: 'projekt', sek: 500 }] }, 1)).status()).toBe(200);
  await page.reload();
  await expect(page.getByLabel('Ansvarig')).toHaveValue('Min ansvariga');
  await page.getByRole('form').getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('definition').getByText('Min ansvariga')).toBeVisible();

  // … the same field is.
  await page.getByRole('button', { name: 'Ändra vem den är till för' }).click();
  await page.getByLabel('Ansvarig').fill('Min nya ansvariga');
  expect((await change({ responsible: 'Deras ansvariga' }, 3)).status()).toBe(200);
  await page.getByRole('form').getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { name: 'Någon annan hann spara före dig' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /Min nya ansvariga/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /Deras ansvariga/ })).not.toBeChecked();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Spara så här' }).click();
  await expect(page.getByRole('definition').getByText('Min nya ansvariga')).toBeVisible();
});

test('tjänsteledningens ja locks what is written, and opening it again withdraws it', async ({ page }) => {
  await page.goto('/');
  await signIn(page, 'halsosamordnare-tierp');
  const { id } = await stored(page.request, '/api/insatser', { ...bare, title: 'Tillsammans', samverkan: true });
  await signIn(page, 'samrad-tierp');
  await page.goto(`/insatser/${id}`);
  const form = page.getByRole('form', { name: 'Skriv in ställningstagande' });
  await form.getByRole('button', { name: 'Skriv in ställningstagande' }).click();
  await expect(form.getByText('Skriv varför.')).toBeVisible();
  await form.getByText('Ja', { exact: true }).click();
  await form.getByLabel('Vem tog ställning?').fill('Tjänsteledningen i Tierp');
  await form.getByLabel('Varför?').fill('Följer verksamhetsplanen.');
  await form.getByRole('button', { name: 'Skriv in ställningstagande' }).click();
  await expect(page.getByText('Insatsen är låst.', { exact: false })).toBeVisible();
  await expect(form).toBeHidden();

  await signIn(page, 'halsosamordnare-tierp');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Ändra mål' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Ändra när och var' })).toBeVisible();
  await page.getByRole('button', { name: 'Öppna igen' }).click();
  await page.getByLabel('Varför?').fill('Fler ska vara med.');
  await page.getByRole('button', { name: 'Öppna igen' }).click();
  await expect(page.getByRole('button', { name: 'Ändra mål' })).toBeVisible();
  await expect(page.getByText(/Drogs tillbaka/)).toBeVisible();
});

test('three taps and a number write in the diary on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await signIn(page, 'halsosamordnare-tierp');
  const { id } = await stored(page.request, '/api/insatser', { ...bare, title: 'Dagboken' });
  await page.goto(`/insatser/${id}`);
  await page.getByRole('button', { name: 'Skriv i dagboken' }).click();
  await page.keyboard.type('14');
  await page.getByRole('button', { name: 'Spara i dagboken' }).click();
  await expect(page.getByText('Sparat i dagboken.')).toBeVisible();
  await expect(page.getByText('14 deltagare')).toBeVisible();

  await page.getByRole('button', { name: 'Skriv i dagboken' }).click();
  const picture = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') };
  await page.locator('input[type="file"]').setInputFiles(picture);
  await expect(page.getByText('Bilden är med.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Spara i dagboken' }).click();
  const shown = page.getByRole('img', { name: /^Bild från/ });
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
});

test('the page is whole and accessible at both sizes, read and written, and prints on two pages', async ({ page }) => {
  await page.goto('/');
  const { items } = await (await page.request.get('/api/insatser?limit=200')).json();
  const closed = items.find((one: { step: string; areaIds: string[] }) => one.step === 'closed');
  const open = items.find(
    (one: { step: string; areaIds: string[] }) => one.step === 'partners' && one.areaIds[0]?.startsWith('regso:0360'),
  );
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.request.delete('/api/session', { headers: { origin } });
    await page.goto(`/insatser/${closed.id}`);
    await expect(
      page
        .getByRole('img', { name: /Utfallet över tid/ })
        .first()
        .locator('svg'),
    ).toBeAttached();
    await expect(page.getByRole('button', { name: /^Ändra/ })).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    await picture(page, 'insats');
    expect(await accessibilityFaults(page)).toEqual([]);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);

    await signIn(page, 'halsosamordnare-tierp');
    await page.goto(`/insatser/${open.id}`);
    const edits = page.getByRole('button', { name: /^Ändra / });
    await expect(edits.first()).toBeVisible();
    for (let left = await edits.count(); left > 0; left--) await edits.first().click();
    await page.getByRole('button', { name: 'Lägg till mål' }).click();
    await page.getByRole('button', { name: 'Lägg till tillfällen' }).click();
    await page.getByRole('button', { name: 'Lägg till resurs' }).click();
    await page.waitForLoadState('networkidle');
    expect(await accessibilityFaults(page)).toEqual([]);
    const sideways = await page.evaluate(() => {
      const main = document.querySelector('main');
      return main === null ? -1 : main.scrollWidth - main.clientWidth;
    });
    expect(sideways, 'pixels to scroll sideways').toBe(0);
    await page.evaluate(() => window.sessionStorage.clear());
  }
});

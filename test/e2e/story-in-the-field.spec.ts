import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, picture, test } from './errand.ts';
import { openReady, origin, soderfors } from './ready-for-the-field.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });
test.describe.configure({ timeout: 300_000 });

const goesOut = (page: Page) =>
  expect(page.getByRole('link', { name: /ej sända?/ })).toHaveCount(0, { timeout: 30_000 });

test('a section of the insats’s page changed without a connection is there at once, and on the server afterwards', async ({
  page,
  context,
}) => {
  const { id, version } = await openReady(page, 'Avsnitt i fält');
  await page.goto(`/insatser/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Avsnitt i fält' })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Ändra vad lärde vi oss?' }).click();
  const form = page.getByRole('form', { name: 'Ändra vad lärde vi oss?' });
  await form.getByLabel('Vad lärde vi oss?').fill('Fika behövs.');
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Ej sänt. Ändringen ligger på enheten')).toBeVisible();
  const section = page.getByRole('region', { name: 'Vad lärde vi oss?' });
  await expect(section.getByText('Fika behövs.')).toBeVisible();
  await expect(section.getByText('Ej sänt')).toBeVisible();
  await picture(page, 'falt-avsnitt');
  expect(await accessibilityFaults(page)).toEqual([]);
  // Somebody else answers another question of the same follow-up meanwhile: nothing stands against anything.
  const followUp = { asPlanned: 'yes', asPlannedNote: 'Som tänkt.' };
  const theirs = await page.request.patch(`/api/insatser/${id}`, {
    data: { followUp },
    headers: { ...origin(page), 'if-match': `"${version}"` },
  });
  expect(theirs.status(), await theirs.text()).toBe(200);
  await context.setOffline(false);
  await goesOut(page);
  const stored = await (await page.request.get(`/api/insatser/${id}`)).json();
  expect(stored.followUp).toMatchObject({ learned: 'Fika behövs.', asPlannedNote: 'Som tänkt.' });
  await expect(section.getByText('Ej sänt')).toHaveCount(0);
});

test('the same section changed by two stands side by side', async ({ page, context }) => {
  const { id, version } = await openReady(page, 'Krock i avsnitt');
  await page.goto(`/insatser/${id}`);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Ändra vad lärde vi oss?' }).click();
  const form = page.getByRole('form', { name: 'Ändra vad lärde vi oss?' });
  await form.getByLabel('Vad lärde vi oss?').fill('Börja senare.');
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Ej sänt. Ändringen ligger på enheten')).toBeVisible();
  await page.request.patch(`/api/insatser/${id}`, {
    data: { followUp: { learned: 'Börja tidigare.' } },
    headers: { ...origin(page), 'if-match': `"${version}"` },
  });
  await context.setOffline(false);
  await page.getByRole('link', { name: /1 ej sänd · 1 behöver dig/ }).click({ timeout: 30_000 });
  await expect(page.getByRole('radio', { name: /Ditt.*Börja senare/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /Det sparade.*Börja tidigare/ })).toBeVisible();
  await picture(page, 'falt-krock-avsnitt');
  expect(await accessibilityFaults(page)).toEqual([]);
  // Taken back to be changed, it stands in its section again.
  await page.getByRole('button', { name: 'Ändra' }).click();
  await expect(form.getByLabel('Vad lärde vi oss?')).toHaveValue('Börja senare.');
});

test('a behov and a partner written without a connection are made once, and a partner that is there already waits for a choice', async ({
  page,
  context,
}) => {
  await openReady(page, 'Behov i fält');
  const existing = { name: 'Söderfors bygdegård', kind: 'forening' };
  const added = await page.request.post('/api/partners', { data: existing, headers: origin(page) });
  expect(added.status()).toBe(201);
  await context.setOffline(true);
  await page.goto(`/insatser/behov?panel=nytt-behov:${soderfors}`);
  const panel = page.getByRole('complementary');
  await panel.getByText('Sömn', { exact: true }).click();
  await panel.getByLabel('Vad behöver bli bättre?').fill('Många sover dåligt i Söderfors.');
  await panel.getByRole('button', { name: 'Spara behov' }).click();
  await expect(panel.getByText('Ej sänt. Behovet ligger på enheten')).toBeVisible();
  await expect(page.getByRole('main').getByText('Många sover dåligt i Söderfors.')).toBeVisible();

  await page.goto('/insatser/partner?panel=ny-partner:');
  await panel.getByLabel('Namn').fill('Söderfors Bygdegården');
  await panel.getByText('Förening', { exact: true }).click();
  await panel.getByRole('button', { name: 'Spara partner' }).click();
  await expect(page.getByRole('main').getByText('Söderfors Bygdegården')).toBeVisible();
  await expect(page.getByRole('link', { name: '2 ej sända' })).toBeVisible();
  await picture(page, 'falt-ny-partner');
  expect(await accessibilityFaults(page)).toEqual([]);

  await context.setOffline(false);
  await page.getByRole('link', { name: '1 ej sänd · 1 behöver dig' }).click({ timeout: 30_000 });
  await expect(page.getByText('I registret finns redan Söderfors bygdegård.')).toBeVisible();
  await picture(page, 'falt-lika-partner');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Det är en annan, spara ändå' }).click();
  await expect(page.getByText('Allt är sänt.')).toBeVisible();
  const partners = await (await page.request.get('/api/partners?text=Bygdegården')).json();
  expect(partners.items.map(({ name }: { name: string }) => name).sort()).toEqual([
    'Söderfors Bygdegården',
    'Söderfors bygdegård',
  ]);
  const behov = await (await page.request.get(`/api/behov?area=${soderfors}&text=sover`)).json();
  expect(behov.items.map(({ description }: { description: string }) => description)).toEqual([
    'Många sover dåligt i Söderfors.',
  ]);
});

test('a photo in a diary entry written without a connection arrives once, with its entry', async ({
  page,
  context,
  server,
}) => {
  const { id } = await openReady(page, 'Bild i fält');
  await page.goto(`/insatser/${id}`);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Skriv i dagboken' }).click();
  const form = page.getByRole('form', { name: 'Skriv i dagboken' });
  await form.getByLabel('Vad hände?').fill('Snö på stigen.');
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await page.locator('input[type="file"]').setInputFiles({ name: 'sno.png', mimeType: 'image/png', buffer: png });
  await form.getByRole('button', { name: 'Spara i dagboken' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByText('Med bild')).toBeVisible();
  await server.kill();
  await context.setOffline(false);
  await server.start();
  await goesOut(page);
  const { items } = await (await page.request.get(`/api/insatser/${id}/diary?limit=200`)).json();
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ text: 'Snö på stigen.' });
  const photo = await page.request.get(`/api/photos/${items[0].photoId}`);
  expect([photo.status(), photo.headers()['content-type']]).toEqual([200, expect.stringContaining('image/')]);
});

test('a step cannot be moved without a connection, and the page says so', async ({ page, context }) => {
  const { id, version } = await openReady(page, 'Steg i fält');
  const made = await page.request.post('/api/behov', {
    data: {
      areaId: soderfors,
      levnadsvana: 'fysiskAktivitet',
      description: 'För få rör sig.',
      evidence: [{ kind: 'judgement', text: 'Samtal på plats.' }],
    },
    headers: origin(page),
  });
  const behov = await made.json();
  await page.request.patch(`/api/insatser/${id}`, {
    data: { behovIds: [behov.id] },
    headers: { ...origin(page), 'if-match': `"${version}"` },
  });
  await page.goto(`/insatser/${id}`);
  await expect(page.getByText('Inget saknas. Insatsen kan gå vidare.')).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('Steget kan flyttas när du har kontakt igen.')).toBeVisible();
  await page.getByRole('button', { name: /^Gå vidare till/ }).click();
  await expect(page.getByRole('alert').getByText('Steget kan flyttas när du har kontakt igen.')).toBeVisible();
  await picture(page, 'falt-steg');
  await context.setOffline(false);
  await page.getByRole('button', { name: /^Gå vidare till/ }).click();
  await expect(page.getByText(/är nu i steget|Steg.*: identifiera partner/i).first()).toBeVisible();
});

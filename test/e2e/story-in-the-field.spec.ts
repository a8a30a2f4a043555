import { accessibilityFaults } from './axe.ts';
import { expect, picture, test } from './errand.ts';
import { loseContact } from './lose-contact.ts';
import { goesOut, makeBehov, openReady, origin, soderfors } from './ready-for-the-field.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });
test.describe.configure({ timeout: 300_000 });

test('a section of the insats’s page changed without a connection is there at once, and on the server afterwards', async ({
  page,
  context,
}) => {
  const { id, version } = await openReady(page, 'Avsnitt i fält');
  await page.goto(`/insatser/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Avsnitt i fält' })).toBeVisible();
  await loseContact(page);
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
  await loseContact(page);
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
  await loseContact(page);
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

test('a behov changed without a connection is sent once when the page is opened again and the contact is back', async ({
  page,
  context,
}) => {
  await openReady(page, 'Ändrat behov');
  const behov = await makeBehov(page, 'Få rör sig i Söderfors.');
  await page.goto(`/insatser/behov?panel=behov:${behov.id}`);
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'Få rör sig i Söderfors.' })).toBeVisible();
  await loseContact(page);
  await panel.getByRole('link', { name: 'Ändra' }).click();
  await panel.getByLabel('Vad behöver bli bättre?').fill('Få äldre rör sig i Söderfors.');
  await panel.getByRole('button', { name: 'Spara ändringar' }).click();
  await expect(panel.getByText('Ej sänt. Ändringen ligger på enheten')).toBeVisible();
  await expect(panel.getByText(/Du har ändrat .*Ändringen ligger på den här enheten/)).toBeVisible();
  await picture(page, 'falt-andrat-behov');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.close();

  const again = await context.newPage();
  await again.goto(`/insatser/behov?panel=andra-behov:${behov.id}`);
  // The form begins from what waits, and one more change is the same change.
  const form = again.getByRole('complementary');
  await expect(form.getByLabel('Vad behöver bli bättre?')).toHaveValue('Få äldre rör sig i Söderfors.');
  await expect(again.getByRole('link', { name: '1 ej sänd' })).toBeVisible();
  await form.getByText('Äldre', { exact: true }).click();
  await form.getByRole('button', { name: 'Spara ändringar' }).click();
  await expect(form.getByText('Ej sänt. Ändringen ligger på enheten')).toBeVisible();
  await expect(again.getByRole('link', { name: '1 ej sänd' })).toBeVisible();
  await context.setOffline(false);
  await goesOut(again);
  await expect
    .poll(async () => (await (await again.request.get(`/api/behov/${behov.id}`)).json()).version)
    .toBe(behov.version + 1);
  const stored = await (await again.request.get(`/api/behov/${behov.id}`)).json();
  expect([stored.description, stored.malgrupp, stored.evidence.length]).toEqual([
    'Få äldre rör sig i Söderfors.',
    'Äldre',
    1,
  ]);
});

test('a partner changed by two stands side by side, and what one chooses is saved', async ({ page, context }) => {
  await openReady(page, 'Krock om partner');
  const made = await page.request.post('/api/partners', {
    data: { name: 'Tobo sparbank', kind: 'foretag', contactFunction: 'Kontorschef' },
    headers: origin(page),
  });
  const partner = await made.json();
  await page.goto(`/insatser/partner?panel=partner:${partner.id}`);
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'Tobo sparbank' })).toBeVisible();
  await loseContact(page);
  await panel.getByRole('link', { name: 'Ändra' }).click();
  await panel.getByLabel('Kontaktfunktion').fill('Bankvärd');
  await panel.getByRole('button', { name: 'Spara ändringar' }).click();
  await expect(panel.getByText('Ej sänt. Ändringen ligger på enheten')).toBeVisible();
  const theirs = await page.request.patch(`/api/partners/${partner.id}`, {
    data: { contactFunction: 'Rådgivare', note: 'Har lokal.' },
    headers: { ...origin(page), 'if-match': `"${partner.version}"` },
  });
  expect(theirs.status(), await theirs.text()).toBe(200);
  await context.setOffline(false);
  await page.getByRole('link', { name: /1 ej sänd · 1 behöver dig/ }).click({ timeout: 30_000 });
  await expect(page.getByRole('radio', { name: /Ditt.*Bankvärd/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /Det sparade.*Rådgivare/ })).toBeVisible();
  await picture(page, 'falt-krock-partner');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Spara så här' }).click();
  await expect(page.getByText('Allt är sänt.')).toBeVisible();
  const stored = await (await page.request.get(`/api/partners/${partner.id}`)).json();
  expect([stored.contactFunction, stored.note]).toEqual(['Bankvärd', 'Har lokal.']);
});

test('a step moved without a connection is moved when it is back, or says what stands in the way', async ({
  page,
  context,
}) => {
  const { id, version } = await openReady(page, 'Steg i fält');
  const behov = await makeBehov(page, 'För få rör sig.');
  const tied = await page.request.patch(`/api/insatser/${id}`, {
    data: { behovIds: [behov.id] },
    headers: { ...origin(page), 'if-match': `"${version}"` },
  });
  const { version: tiedVersion } = await tied.json();
  await page.goto(`/insatser/${id}`);
  await expect(page.getByText('Inget saknas. Insatsen kan gå vidare.')).toBeVisible();
  await loseContact(page);
  const bar = page.getByRole('region', { name: 'De fyra stegen' });
  await bar.getByRole('button', { name: /^Gå vidare till/ }).click();
  await expect(bar.getByText('Flyttas till steget identifiera partner.')).toBeVisible();
  await expect(bar.getByRole('button', { name: /^Gå vidare till/ })).toHaveCount(0);
  await picture(page, 'falt-steg');
  expect(await accessibilityFaults(page)).toEqual([]);
  // Meanwhile somebody takes away what the gate asks for.
  const untied = await page.request.patch(`/api/insatser/${id}`, {
    data: { behovIds: [] },
    headers: { ...origin(page), 'if-match': `"${tiedVersion}"` },
  });
  expect(untied.status(), await untied.text()).toBe(200);
  await context.setOffline(false);
  await page.getByRole('link', { name: /1 ej sänd · 1 behöver dig/ }).click({ timeout: 30_000 });
  await expect(page.getByText(/Servern sade nej: Steget identifiera partner är inte öppet än/)).toBeVisible();
  await picture(page, 'falt-steg-stangt');
  expect(await accessibilityFaults(page)).toEqual([]);
  const { version: untiedVersion } = await untied.json();
  await page.request.patch(`/api/insatser/${id}`, {
    data: { behovIds: [behov.id] },
    headers: { ...origin(page), 'if-match': `"${untiedVersion}"` },
  });
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByText('Allt är sänt.')).toBeVisible();
  expect((await (await page.request.get(`/api/insatser/${id}`)).json()).step).toBe('partners');
});

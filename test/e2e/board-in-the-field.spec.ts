import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, picture, test } from './errand.ts';
import { loseContact } from './lose-contact.ts';
import { goesOut, makeBehov, openReady, origin, soderfors } from './ready-for-the-field.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 300_000 });

const step = async (page: Page, id: string) => (await (await page.request.get(`/api/insatser/${id}`)).json()).step;
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const card = (page: Page, columnName: string, title: string) =>
  column(page, columnName).getByRole('article').filter({ hasText: title });

test('a card is dragged and another moved by keyboard without a connection, and both stand there when it is back', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const dragged = await readyToMove(page, await openReady(page, 'Drags utan kontakt'));
  const keyed = await readyToMove(page, await make(page, 'Flyttas med tangenter'));
  await page.goto(`/insatser/tavla?area=${soderfors}`);
  await expect(card(page, 'Identifiera behov', 'Drags utan kontakt')).toBeVisible();
  await expect(column(page, 'Identifiera partner').getByText(/^\d+ insatse?r?/)).toBeVisible();
  await loseContact(page);
  await card(page, 'Identifiera behov', 'Drags utan kontakt').dragTo(column(page, 'Identifiera partner'));
  const moved = card(page, 'Identifiera partner', 'Drags utan kontakt');
  await expect(moved.getByText('Ej sänt')).toBeVisible();
  await expect(card(page, 'Identifiera behov', 'Drags utan kontakt')).toHaveCount(0);
  await expect(page.getByText(/Drags utan kontakt: Ej sänt. Insatsen flyttas till steget/)).toHaveCount(1);

  await page.getByRole('button', { name: 'Flytta Flyttas med tangenter' }).press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Vidare till Identifiera partner' })).toBeFocused();
  await page.keyboard.press('Enter');
  const back = page.getByRole('button', { name: 'Ta tillbaka flytten av Flyttas med tangenter' });
  await expect(back).toBeFocused();
  await picture(page, 'falt-tavla');
  expect(await accessibilityFaults(page)).toEqual([]);
  // Taken back and made again, it is one move.
  await page.keyboard.press('Enter');
  const again = card(page, 'Identifiera behov', 'Flyttas med tangenter').getByRole('button', { name: /^Flytta / });
  await expect(again).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Vidare till Identifiera partner' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(back).toBeFocused();
  await expect(page.getByRole('link', { name: '2 ej sända' })).toBeVisible();

  // Read from what the device has, the board still says where they have been moved.
  await page.reload();
  await expect(moved.getByText('Ej sänt')).toBeVisible();
  // The line comes after the cards: before it is there, nothing on the page says that anything is unsent.
  await expect(page.getByRole('link', { name: '2 ej sända' })).toBeVisible();
  await context.setOffline(false);
  await goesOut(page);
  await expect(moved).toBeVisible();
  await expect(moved.getByText('Ej sänt')).toHaveCount(0);
  expect([await step(page, dragged.id), await step(page, keyed.id)]).toEqual(['partners', 'partners']);
  const versions = [dragged, keyed].map(async ({ id, version }) => [
    (await (await page.request.get(`/api/insatser/${id}`)).json()).version,
    version + 1,
  ]);
  for (const [is, once] of await Promise.all(versions)) expect(is).toBe(once);
});

test('a card whose step is shut stands where it stood and says what is missing, and what was moved after it is moved', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const shut = await openReady(page, 'Saknar behov');
  const open = await readyToMove(page, await make(page, 'Har behov'));
  await page.goto(`/insatser/tavla?area=${soderfors}`);
  await expect(card(page, 'Identifiera behov', 'Saknar behov')).toBeVisible();
  await loseContact(page);
  for (const title of ['Saknar behov', 'Har behov']) {
    await card(page, 'Identifiera behov', title)
      .getByRole('button', { name: /^Flytta / })
      .click();
    await page.getByRole('menuitem', { name: 'Vidare till Identifiera partner' }).click();
    await expect(card(page, 'Identifiera behov', title)).toHaveCount(0);
  }
  await expect(page.getByRole('link', { name: '2 ej sända' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('link', { name: '1 ej sänd · 1 behöver dig' })).toBeVisible({ timeout: 30_000 });
  const refused = card(page, 'Identifiera behov', 'Saknar behov');
  await expect(refused.getByText(/Servern sade nej: Steget identifiera partner är inte öppet än/)).toBeVisible();
  await picture(page, 'falt-tavla-stangt');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect([await step(page, shut.id), await step(page, open.id)]).toEqual(['behov', 'partners']);
});

test('a locked insats is opened and written in without a connection', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openReady(page, 'Låst i fält');
  const closed = await (await page.request.get('/api/insatser?area=kommun:0360&step=closed')).json();
  const { id, title } = closed.items[0];
  await page.goto(`/insatser/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await loseContact(page);
  const bar = page.getByRole('region', { name: 'De fyra stegen' });
  await bar.getByRole('button', { name: 'Öppna igen' }).click();
  await bar.getByLabel('Varför?').fill('Två gånger till blev av.');
  await bar.getByRole('button', { name: 'Öppna igen' }).click();
  await expect(bar.getByText('Öppnas igen.')).toBeVisible();
  await expect(bar.getByText('Två gånger till blev av.')).toBeVisible();
  await picture(page, 'falt-oppnad');
  await page.getByRole('button', { name: 'Ändra vad lärde vi oss?' }).click();
  const form = page.getByRole('form', { name: 'Ändra vad lärde vi oss?' });
  await form.getByLabel('Vad lärde vi oss?').fill('Börja i tid.');
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Ej sänt. Ändringen ligger på enheten')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.goto('/ej-sant');
  await expect(page.getByRole('heading', { name: 'Insats öppnas igen' })).toBeVisible();
  await picture(page, 'falt-ej-sant-oppning');
  await context.setOffline(false);
  await expect(page.getByText('Allt är sänt.')).toBeVisible({ timeout: 30_000 });
  const stored = await (await page.request.get(`/api/insatser/${id}`)).json();
  expect([stored.step, stored.lock, stored.followUp.learned]).toEqual(['followUp', null, 'Börja i tid.']);
  await page.goto(`/insatser/${id}`);
  await expect(page.getByRole('region', { name: 'Historik' }).getByText(/Två gånger till blev av/)).toHaveCount(1);
});

test('a board nobody has opened opens without a connection, and a card that waits to be sent is moved on', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openReady(page, 'Första i fält');
  const { id, version } = await readyToMove(page, await make(page, 'Två steg i fält'), await makePartner(page));
  // What the field needs is fetched again, with what is new.
  await page.evaluate(() => localStorage.removeItem('halsouppdrag:hamtat'));
  await page.reload();
  await page.waitForFunction(() => localStorage.getItem('halsouppdrag:hamtat')?.startsWith('halsosamordnare-tierp '));
  await context.setOffline(true);
  await page.goto('/insatser/tavla');
  await expect(card(page, 'Identifiera behov', 'Två steg i fält')).toBeVisible();
  await page.goto('/insatser/tavla?area=kommun:0360');
  await card(page, 'Identifiera behov', 'Två steg i fält').dragTo(column(page, 'Identifiera partner'));
  const once = card(page, 'Identifiera partner', 'Två steg i fält');
  await expect(once.getByText('Ej sänt')).toBeVisible();
  await once.getByRole('button', { name: 'Flytta Två steg i fält' }).press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Vidare till Ta fram insats' })).toBeFocused();
  await page.keyboard.press('Enter');
  const twice = card(page, 'Ta fram insats', 'Två steg i fält');
  await expect(twice.getByText('Ej sänt')).toBeVisible();
  // The latest is taken back first, and made again.
  await twice.getByRole('button', { name: 'Ta tillbaka flytten av Två steg i fält' }).click();
  await expect(once.getByText('Ej sänt')).toBeVisible();
  await once.dragTo(column(page, 'Ta fram insats'));
  await expect(twice.getByText('Ej sänt')).toBeVisible();
  await picture(page, 'falt-tavla-tva-steg');
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.setOffline(false);
  await goesOut(page);
  await expect(twice).toBeVisible();
  const stored = await (await page.request.get(`/api/insatser/${id}`)).json();
  expect([stored.step, stored.version]).toEqual(['insats', version + 2]);
});

async function makePartner(page: Page): Promise<string> {
  const data = { name: 'Friluftsgruppen i fält', kind: 'forening' };
  const made = await page.request.post('/api/partners', { data, headers: origin(page) });
  return (await made.json()).id;
}

async function make(page: Page, title: string): Promise<{ id: string; version: number }> {
  const data = { title, areaIds: [soderfors], levnadsvanor: ['fysiskAktivitet'] };
  const headers = { ...origin(page), 'idempotency-key': crypto.randomUUID() };
  return (await page.request.post('/api/insatser', { data, headers })).json();
}

/** Nothing stands in the way of its next step; with a partner, nor of the one after. */
async function readyToMove(page: Page, { id, version }: { id: string; version: number }, partnerId?: string) {
  const behov = await makeBehov(page, 'För få rör sig.');
  const partnerRoles = partnerId === undefined ? [] : [{ partnerId, role: '' }];
  const tied = await page.request.patch(`/api/insatser/${id}`, {
    data: { behovIds: [behov.id], partnerRoles },
    headers: { ...origin(page), 'if-match': `"${version}"` },
  });
  return (await tied.json()) as { id: string; version: number };
}

import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { be, expect, picture, test } from './errand.ts';

const person = /Hälsosamordnare i Tierp/;

/** Logs an insats of one's own, by the API; the tests of the form log theirs by hand. */
async function logged(page: Page, title: string, input: object = {}): Promise<{ id: string; version: number }> {
  const answer = await page.request.post('/api/insatser', {
    headers: { origin: new URL(page.url()).origin, 'idempotency-key': title },
    data: { title, areaIds: ['regso:0360R005'], levnadsvanor: ['somn'], ...input },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.json();
}

async function behovWithEvidence(page: Page): Promise<string> {
  const answer = await page.request.post('/api/behov', {
    headers: { origin: new URL(page.url()).origin, 'idempotency-key': `behov ${Math.random()}` },
    data: {
      areaId: 'regso:0360R005',
      levnadsvana: 'somn',
      description: 'Unga i Söderfors sover för lite.',
      evidence: [{ kind: 'judgement', text: 'Skolsköterskan möter det varje vecka.' }],
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cardIn = (page: Page, step: string, title: string) =>
  column(page, step).getByRole('article').filter({ hasText: title });

test('what there is to do leads to where it is done', async ({ page }) => {
  await page.goto('/insatser/mina');
  await page.getByRole('button', { name: person }).click();
  await expect(page.getByRole('heading', { name: /Väntar på dig/ })).toBeVisible();
  const title = `Promenad utan behov ${Date.now()}`;
  const { id } = await logged(page, title, { status: 'planerad' });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.goto(`/insatser/mina?text=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(new RegExp(`/insatser/${id}.*#del-behov`));
  await expect(page.locator('#del-behov form')).toBeVisible();
});

test('a card is moved by dragging it and from its menu; a shut gate says what is missing', async ({ page }) => {
  await page.goto('/insatser/tavla?area=regso:0360R005');
  await be(page, person);
  const [ready, bare] = [`Klar att gå vidare ${Date.now()}`, `Utan behov ${Date.now()}`];
  const behovId = await behovWithEvidence(page);
  await logged(page, ready, { behovIds: [behovId] });
  await logged(page, bare);
  await page.reload();
  await cardIn(page, 'Identifiera behov', ready).dragTo(column(page, 'Identifiera partner'));
  await expect(cardIn(page, 'Identifiera partner', ready)).toBeVisible();

  // Nothing but the keyboard from here.
  await page.getByRole('button', { name: `Flytta ${bare}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Vidare till Identifiera partner' })).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const missing = cardIn(page, 'Identifiera behov', bare).getByRole('link', {
    name: 'Koppla insatsen till minst ett behov.',
  });
  await expect(missing).toBeVisible();
  await picture(page, 'tavla-stangt-steg');

  await page.getByRole('button', { name: `Flytta ${ready}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.type('Behovet var ett annat.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(cardIn(page, 'Identifiera behov', ready)).toBeVisible();
  await expect(page.getByRole('button', { name: `Flytta ${ready}` })).toBeFocused();

  await missing.click();
  await expect(page.locator('#del-behov form')).toBeVisible();
});

test("another's cards stay where they are, and say why", async ({ page }) => {
  await page.goto('/insatser/tavla?area=kommun:0380');
  await be(page, person);
  await expect(page.getByText('Ligger utanför dina områden').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Flytta / })).toHaveCount(0);
});

test('the month of the calendar is in the address, and a broken one is dropped', async ({ page }) => {
  await page.goto('/insatser/kalender?month=2026-11');
  await expect(page.getByRole('heading', { name: 'Händer i november 2026' })).toBeVisible();
  await page.getByRole('link', { name: /^Nästa månad/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Händer i december 2026' })).toBeVisible();
  await expect(page).toHaveURL(/month=2026-12/);
  await page.goto('/insatser/kalender?month=2026-13');
  await expect(page.getByRole('heading', { name: /^Händer i / })).toBeVisible();
});

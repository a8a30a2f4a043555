import { expect, type Page } from '@playwright/test';
import { mapPainted } from './map-painted.ts';

export const soderfors = 'regso:0360R005';

export async function signIn(page: Page, person = 'halsosamordnare-tierp') {
  const response = await page.request.post('/api/session', { data: { person }, headers: origin(page) });
  expect(response.status()).toBe(200);
}

export const origin = (page: Page) => ({ origin: new URL(page.url()).origin });

async function makeInsats(page: Page, title: string): Promise<{ id: string; version: number }> {
  const headers = { ...origin(page), 'idempotency-key': crypto.randomUUID() };
  const data = { areaIds: [soderfors], levnadsvanor: ['fysiskAktivitet'], title };
  const response = await page.request.post('/api/insatser', { data, headers });
  expect(response.status(), await response.text()).toBe(201);
  return response.json();
}

/** Opens the page as it is when it has been used for a moment: installed, and what the field needs is fetched. */
export async function openReady(page: Page, title: string) {
  await page.goto('/');
  await signIn(page);
  const insats = await makeInsats(page, title);
  await page.goto('/karta');
  await mapPainted(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(() => localStorage.getItem('halsouppdrag:hamtat')?.startsWith('halsosamordnare-tierp '));
  return insats;
}

/** A behov in Söderfors with its evidence. */
export async function makeBehov(page: Page, description: string): Promise<{ id: string; version: number }> {
  const evidence = [{ kind: 'judgement', text: 'Samtal på plats.' }];
  const made = await page.request.post('/api/behov', {
    data: { areaId: soderfors, levnadsvana: 'fysiskAktivitet', description, evidence },
    headers: origin(page),
  });
  expect(made.status(), await made.text()).toBe(201);
  return made.json();
}

/** Waits until the page says of nothing that it is unsent. */
export const goesOut = (page: Page) =>
  expect(page.getByRole('link', { name: /ej sända?/ })).toHaveCount(0, { timeout: 30_000 });

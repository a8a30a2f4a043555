import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readRegionPackage } from '@halsouppdrag/sources';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

const folder = new URL('../../../../../data/uppsala/', import.meta.url);

function uppsala() {
  const names = readdirSync(folder).filter((name) => statSync(new URL(name, folder)).isFile());
  const outcome = readRegionPackage(new Map(names.map((name) => [name, readFileSync(new URL(name, folder))])));
  if (!outcome.ok) throw new Error(outcome.complaints[0]?.message);
  return outcome.value;
}

describe('the examples of the region package', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(await createTestDatabase(), { region: uppsala() });
  });
  afterAll(() => api.close());

  const total = async (query = '') => (await api.call(`/api/insatser${query}`)).json<{ total: number }>().total;

  it('are there after a fresh start: real ones with their source, made-up ones marked', async () => {
    const answer = await api.call('/api/insatser?limit=200');
    const { items } = answer.json<{ items: { example: boolean; origin: string | null; title: string }[] }>();
    expect(items.filter(({ example }) => example).length).toBeGreaterThan(30);
    const real = items.filter(({ example }) => !example);
    expect(real.map(({ title }) => title)).toContain('hittaut.nu Enköping');
    expect(real.every(({ origin }) => origin !== null && origin !== '')).toBe(true);
    expect(items.filter(({ example, origin }) => example && origin !== null)).toEqual([]);
  });

  it('have their dates moved to today in whole weeks, the real ones not', async () => {
    const { items } = (await api.call('/api/insatser?limit=200')).json<{
      items: { example: boolean; title: string; startsOn: string | null; endsOn: string | null; status: string }[];
    }>();
    const running = items.filter(({ example, status }) => example && status === 'pagar');
    const today = '2026-11-22';
    expect(running.length).toBeGreaterThan(5);
    expect(running.every(({ startsOn, endsOn }) => (startsOn ?? '') <= today && (endsOn ?? '') >= '2026-11-16')).toBe(
      true,
    );
    expect(items.find(({ title }) => title === 'hittaut.nu Enköping')?.startsOn).toBe('2017-01-01');
  });

  it('leave Söderfors without fysisk aktivitet, so that there is a white spot to find', async () => {
    expect(await total('?area=regso:0360R005&levnadsvana=fysiskAktivitet')).toBe(0);
  });

  it('are removed only by the data steward', async () => {
    for (const person of ['halsosamordnare-tierp', 'planerare', 'samrad-tierp']) {
      expect((await api.send('DELETE', '/api/examples', undefined, await api.as(person))).status).toBe(403);
    }
    expect((await api.send('DELETE', '/api/examples')).status).toBe(401);
  });

  it('go with one action, but for a made-up behov that an insats people wrote builds on', async () => {
    const tierp = await api.as('halsosamordnare-tierp');
    const behov = uppsala().work.behov.find(({ areaId }) => areaId === 'regso:0360R009');
    const mine = await api.log({ areaIds: ['regso:0360R009'], behovIds: [behov?.id ?? ''] }, tierp);
    const before = (await api.call('/api/examples')).json<{ insatser: number; behov: number }>();

    const answer = await api.send('DELETE', '/api/examples', undefined, await api.as('dataansvarig'));
    const { removed, kept } = answer.json<{
      removed: { insatser: number; behov: number; indicators: number };
      kept: { behov: number };
    }>();
    expect(removed.insatser).toBe(before.insatser);
    expect(removed.behov).toBe(before.behov - 1);
    expect(kept).toEqual({ insatser: 0, behov: 1, partners: 0, indicators: 0 });
    expect(removed.indicators).toBe(6);
    const { items: indicators } = (await api.call('/api/indicators')).json<{ items: { example: boolean }[] }>();
    expect([indicators.length > 10, indicators.some(({ example }) => example)]).toEqual([true, false]);

    const { items } = (await api.call('/api/insatser?limit=200')).json<{ items: { id: string; example: boolean }[] }>();
    expect(items.every(({ example }) => !example)).toBe(true);
    expect(items.map(({ id }) => id)).toContain(mine.id);
  });
});

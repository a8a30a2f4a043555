import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';
import { keptGroups } from './kept-groups.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

const day = (date: string) => ({ from: date, to: date, today: date });

function counting() {
  let asked = 0;
  const ask = keptGroups(api.database.db, async () => [++asked]);
  return { ask, asked: () => asked };
}

describe('what is added up once', () => {
  it('is given again as long as no insats has changed', async () => {
    const { ask } = counting();
    expect(await ask(day('2026-11-22'))).toEqual([1]);
    expect(await ask(day('2026-11-22'))).toEqual([1]);
    expect(await ask(day('2026-11-23'))).toEqual([2]);
    expect(await ask(day('2026-11-22'))).toEqual([1]);
  });

  it('is added up anew after an insats is logged, changed or removed, whoever did it', async () => {
    const { ask } = counting();
    const owner = await api.as('samordnare-tierp');
    const { id } = await api.log({ participants: 10 }, owner);
    expect(await ask(day('2026-11-22'))).toEqual([1]);
    const at = (version: number) => ({ ...owner, 'If-Match': `"${String(version)}"` });
    await api.send('PATCH', `/api/insatser/${id}`, { participants: 11 }, at(1));
    expect(await ask(day('2026-11-22'))).toEqual([2]);
    await api.send('DELETE', `/api/insatser/${id}`, undefined, at(2));
    expect(await ask(day('2026-11-22'))).toEqual([3]);
    await api.log({}, owner);
    expect(await ask(day('2026-11-22'))).toEqual([4]);
  });

  it('is kept for a few periods only', async () => {
    const { ask, asked } = counting();
    for (let one = 10; one < 20; one++) await ask(day(`2026-11-${String(one)}`));
    await ask(day('2026-11-19'));
    expect(asked()).toBe(10);
    await ask(day('2026-11-10'));
    expect(asked()).toBe(11);
  });
});

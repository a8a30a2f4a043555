import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../testing/test-api.ts';
import { keptAnswers } from './kept-answers.ts';
import { openDatabase } from './open-database.ts';

let api: TestApi;
let url: string;
const jobId = crypto.randomUUID();
beforeAll(async () => {
  const database = await createTestDatabase();
  url = database.url;
  api = await openTestApi(database);
  await api.database.sql`
    insert into job (id, kind, state, question, created_at) values (${jobId}, 'prov', 'waiting', '{}', now())`;
});
afterAll(() => api.close());

/** How often the database was asked, and an insats counter as some other process would have it. */
function asking(answers = keptAnswers(api.database.db)) {
  let asked = 0;
  const kept = answers.of(async (_question: string) => {
    const [row] = await api.database.sql<{ count: number }[]>`select count(*)::int as count from insats`;
    asked += 1;
    return row?.count;
  });
  return { kept, asked: () => asked };
}

/**
 * Does it with nothing written in the server meanwhile: its own vacuuming and analysing count as writes, and come when
 * they come. Disturbed, it is done once more.
 */
async function undisturbed(check: () => Promise<void>) {
  const moment = async () => (await api.database.sql`select pg_current_snapshot()::text as moment`)[0]?.['moment'];
  for (let round = 1; ; round++) {
    const before = await moment();
    const outcome = await check().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    if (outcome === null) return;
    if (round === 20 || (await moment()) === before) throw outcome.error;
  }
}

const insert = (title: string) => sql`
  insert into insats (id, version, created_at, created_by, updated_at, updated_by, title, description, status, responsible, partners)
  values (gen_random_uuid(), 1, now(), 'samordnare-tierp', now(), 'samordnare-tierp', ${title}, '', 'planerad', '', '')`;

describe('an answer that is kept', () => {
  it('is found once for all who ask while nothing is written, and once for each question', async () => {
    await undisturbed(async () => {
      const { kept, asked } = asking();
      await Promise.all(Array.from({ length: 20 }, () => kept('a')));
      await kept('a');
      expect(asked()).toBe(1);
      await kept('b');
      expect(asked()).toBe(2);
    });
  });

  it('is found anew after every acknowledged write, whichever process wrote', async () => {
    const { kept } = asking();
    const other = openDatabase(url);
    try {
      let count = (await kept('a')) ?? 0;
      for (let round = 0; round < 30; round++) {
        const writer = round % 2 === 0 ? api.database : other;
        await writer.db.execute(insert(`Varv ${String(round)}`));
        count += 1;
        expect(await kept('a')).toBe(count);
      }
    } finally {
      await other.close();
    }
  });

  it('sees what was begun before it and is committed after it, though later writes were committed first', async () => {
    const { kept } = asking();
    const before = (await kept('a')) ?? 0;
    let seen: unknown[] = [];
    await api.database.db.transaction(async (slow) => {
      await slow.execute(insert('Långsam'));
      await api.database.db.execute(insert('Snabb'));
      seen = [await kept('a'), await kept('a')];
    });
    expect(seen).toEqual([before + 1, before + 1]);
    expect(await kept('a')).toBe(before + 2);
  });

  it('is not found anew for what is to be disregarded, such as that a job is still at work', async () => {
    const answers = keptAnswers(api.database.db);
    const { kept, asked } = asking(answers);
    const before = (await kept('a')) ?? 0;
    for (let beat = 0; beat < 5; beat++) {
      const [written] = await api.database.sql<{ id: string }[]>`
        update job set heartbeat_at = now() where id = ${jobId} returning pg_current_xact_id()::text as id`;
      answers.disregard(written?.id ?? '');
      expect(await kept('a')).toBe(before);
    }
    // Five beats; the database's own vacuuming may make one of them look like a write.
    expect(asked()).toBeLessThan(3);
    await api.database.db.execute(insert('Mitt i'));
    expect(await kept('a')).toBe(before + 1);
  });

  it('is at least of the moment that it was asked at, also when it rests on another kept one', async () => {
    const answers = keptAnswers(api.database.db);
    const { kept: inner } = asking(answers);
    const outer = answers.of((question: string, at) => inner(question, at));
    const moments: string[] = [];
    const momentOf = answers.of(async (_: null, at) => moments.push(at));
    await momentOf(null);
    const before = (await outer('a')) ?? 0;
    await api.database.db.execute(insert('Mellan'));
    await momentOf(null);
    const [earlier, later] = moments;
    expect(later).not.toBe(earlier);
    expect(await outer('a', later)).toBe(before + 1);
    // Who asked earlier and comes later leaves nothing older behind.
    expect(await inner('b', earlier)).toBe(before + 1);
    await api.database.db.execute(insert('Efter'));
    expect([await outer('a', earlier), await outer('b', earlier)]).toEqual([before + 1, before + 1]);
    expect([await outer('a'), await outer('b')]).toEqual([before + 2, before + 2]);
  });

  it('is not kept when it could not be found', async () => {
    let asked = 0;
    const kept = keptAnswers(api.database.db).of(async () => {
      asked += 1;
      if (asked === 1) throw new Error('away');
      return 'here';
    });
    await expect(kept('a')).rejects.toThrow('away');
    expect(await kept('a')).toBe('here');
  });

  it('gives way to newer ones when they are many', async () => {
    await undisturbed(async () => {
      const { kept, asked } = asking();
      for (let one = 0; one < 60; one++) await kept(String(one));
      await kept('59');
      expect(asked()).toBe(60);
      await kept('0');
      expect(asked()).toBe(61);
    });
  });
});

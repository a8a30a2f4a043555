import type { DiaryEntry, Insats, ShownSum } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let tierp: Record<string, string>;
let insats: Insats;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  tierp = await api.as('samordnare-tierp');
  insats = await api.log({}, tierp);
});
afterAll(() => api.close());

interface Diary {
  items: DiaryEntry[];
  total: number;
  attendances: ShownSum;
  nextCursor: string | null;
}
const entry = (given: object = {}) => ({ on: '2026-11-20', text: 'Tretton kom.', participants: 13, ...given });
const note = (id: string, body: unknown, headers = tierp) =>
  api.send('POST', `/api/insatser/${id}/diary`, body, headers);
const diary = async (id: string, headers: Record<string, string> = tierp, query = '') =>
  (await api.call(`/api/insatser/${id}/diary${query}`, { headers })).json<Diary>();
const count = async () => Number((await api.database.sql`select count(*) from diary_entry`)[0]?.['count']);

describe('writing in the diary', () => {
  it('keeps the entry with who and when, and leaves a trace without counts or text', async () => {
    const answer = await note(insats.id, entry());
    expect(answer.status).toBe(201);
    const made = answer.json<DiaryEntry>();
    expect(made).toEqual({
      ...entry(),
      ...{ id: made.id, insatsId: insats.id, photoId: null },
      createdAt: '2026-11-21T23:30:00.000Z',
      createdBy: 'Hälsosamordnare i Tierp',
    });
    const [trace] = await api.database.sql`select * from audit_event where entity = 'diary' and entity_id = ${made.id}`;
    expect(trace).toMatchObject({ action: 'create', person_id: 'samordnare-tierp' });
    expect(trace?.['changes']).toEqual({
      insatsId: { from: null, to: insats.id },
      on: { from: null, to: '2026-11-20' },
    });
  });

  it('does not touch the version of the insats, so that whoever edits it is not stopped', async () => {
    const other = await api.log({}, tierp);
    await note(other.id, entry());
    expect((await api.call(`/api/insatser/${other.id}`)).json<Insats>().version).toBe(1);
  });

  it('makes one entry of the same key, also at the same moment, and tells two insatser apart', async () => {
    const before = await count();
    const headers = { ...tierp, 'Idempotency-Key': 'dagbok 1' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => note(insats.id, entry(), headers)));
    expect(new Set(answers.map((answer) => answer.json<DiaryEntry>().id)).size).toBe(1);
    expect(await count()).toBe(before + 1);
    const other = await api.log({}, tierp);
    expect((await note(other.id, entry(), headers)).status).toBe(422);
    expect((await note(insats.id, entry({ participants: 14 }), headers)).status).toBe(422);
  });

  it('answers the retry of an entry also when the insats has been followed up since', async () => {
    const other = await api.log({}, tierp);
    const headers = { ...tierp, 'Idempotency-Key': 'dagbok 2' };
    const first = (await note(other.id, entry(), headers)).json<DiaryEntry>();
    await api.database.sql`update insats set step = 'closed' where id = ${other.id}`;
    expect((await note(other.id, entry(), headers)).json()).toEqual(first);
    expect((await note(other.id, entry())).status).toBe(409);
    expect((await diary(other.id)).total).toBe(1);
  });

  const cases: readonly (readonly [string, unknown, string])[] = [
    ['a negative count', entry({ participants: -1 }), 'participants'],
    ['half a person', entry({ participants: 0.5 }), 'participants'],
    ['a hidden count', entry({ participants: '..' }), 'participants'],
    ['more than a million', entry({ participants: 1_000_001 }), 'participants'],
    ['a day that has not been', entry({ on: '2026-11-23' }), 'on'],
    ['no day', entry({ on: undefined }), 'on'],
    ['year 0', entry({ on: '0000-01-01' }), 'on'],
    ['nothing', { on: '2026-11-20' }, 'text'],
    ['blanks only', { on: '2026-11-20', text: '   ' }, 'text'],
    ['a long text', entry({ text: 'x'.repeat(5001) }), 'text'],
    ['a NUL', entry({ text: 'a\u0000' }), 'text'],
    ['a photo that is no id', entry({ photoId: '../../etc/passwd' }), 'photoId'],
    ['another author', entry({ createdBy: 'någon annan' }), 'createdBy'],
    ['another insats', entry({ insatsId: 'x' }), 'insatsId'],
  ];
  it.each(cases)('refuses %s', async (_, body, field) => {
    const before = await count();
    const answer = await note(insats.id, body);
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().errors?.map((error) => error.field)).toContain(field);
    expect(await count()).toBe(before);
  });

  it('takes today as Stockholm has it, and refuses a text of 5 MB', async () => {
    expect((await note(insats.id, entry({ on: '2026-11-22' }))).status).toBe(201);
    expect((await note(insats.id, entry({ text: 'x'.repeat(5_000_000) }))).status).toBe(413);
  });

  it('refuses an insats that was never there, that is removed, or of another kommun', async () => {
    expect((await note('018f6b3e-0000-4000-8000-000000000000', entry())).status).toBe(404);
    expect((await note('inget', entry())).status).toBe(400);
    const other = await api.log({}, tierp);
    const uppsala = await api.as('samordnare-uppsala');
    expect((await note(other.id, entry(), uppsala)).status).toBe(403);
    await api.send('DELETE', `/api/insatser/${other.id}`, undefined, { ...tierp, 'If-Match': '"1"' });
    expect((await note(other.id, entry())).status).toBe(404);
    expect((await api.call(`/api/insatser/${other.id}/diary`)).status).toBe(404);
  });

  it.each(['planerare', 'samrad', 'dataansvarig'])('refuses %s', async (person) => {
    expect((await note(insats.id, entry(), await api.as(person))).status).toBe(403);
  });

  it('refuses nobody in particular', async () => {
    expect((await note(insats.id, entry(), {})).status).toBe(401);
  });
});

describe('what is written', () => {
  it('is never changed, whoever asks', async () => {
    const { id } = (await note(insats.id, entry())).json<DiaryEntry>();
    const { sql } = api.database;
    await expect(sql`update diary_entry set participants = 0 where id = ${id}`).rejects.toThrow('append-only');
    await expect(sql`delete from diary_entry where id = ${id}`).rejects.toThrow('append-only');
    await expect(sql`truncate diary_entry`).rejects.toThrow('append-only');
    await expect(sql`update diary_entry set text = text where false`).rejects.toThrow('append-only');
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      expect((await api.send(method, `/api/insatser/${insats.id}/diary/${id}`, {}, tierp)).status).toBe(404);
      expect((await api.send(method, `/api/insatser/${insats.id}/diary`, {}, tierp)).status).toBe(405);
    }
    expect((await diary(insats.id)).items.find((item) => item.id === id)?.participants).toBe(13);
  });
});

describe('reading the diary', () => {
  it('gives the latest day first and each entry on one page only', async () => {
    const other = await api.log({}, tierp);
    const days = ['2026-11-01', '2026-11-03', '2026-11-02', '2026-11-03', '2026-10-30', '2026-11-03'];
    for (const on of days) await note(other.id, entry({ on }));
    const seen: DiaryEntry[] = [];
    let query = '?limit=2';
    for (let page = 0; page < 3; page++) {
      const { items, total, attendances, nextCursor } = await diary(other.id, tierp, query);
      expect([items.length, total, attendances]).toEqual([2, 6, { atLeast: 78, hidden: 0 }]);
      seen.push(...items);
      query = `?limit=2&cursor=${nextCursor}`;
      if (page === 2) expect(nextCursor).toBe(null);
    }
    expect(seen.map(({ on }) => on)).toEqual([...days].sort().reverse());
    expect(new Set(seen.map(({ id }) => id)).size).toBe(6);
  });

  it('refuses crafted cursors and unknown parameters', async () => {
    const crafted = (keys: unknown) => `cursor=${Buffer.from(JSON.stringify(keys)).toString('base64url')}`;
    const id = '018f6b3e-0000-4000-8000-000000000000';
    const queries = [
      'cursor=x',
      crafted(['0000-01-01', '2026-01-01T00:00:00.000Z', id]),
      crafted(['2026-01-01', '0000-01-01T00:00:00.000Z', id]),
      crafted(['2026-01-01', '2026-01-01T00:00:00.000Z', "'"]),
      'limit=201',
      'sort=participants',
    ];
    for (const query of queries) {
      expect((await api.call(`/api/insatser/${insats.id}/diary?${query}`)).status, query).toBe(400);
    }
  });

  it('hides counts under five, and says of the sum only what the shown ones add up to', async () => {
    const other = await api.log({}, tierp);
    for (const participants of [3, 13, 0, 1, null, 5]) await note(other.id, entry({ participants }));
    const own = await diary(other.id);
    expect(own.attendances).toEqual({ atLeast: 22, hidden: 0 });
    expect(own.items.map(({ participants }) => participants)).toContain(3);
    for (const headers of [{}, await api.as('samordnare-uppsala'), await api.as('planerare'), await api.as('samrad')]) {
      const seen = await diary(other.id, headers);
      expect(seen.attendances).toEqual({ atLeast: 18, hidden: 2 });
      const counts = seen.items.map(({ participants }) => participants);
      expect(counts.filter((shown) => shown === '..')).toHaveLength(2);
      expect(counts.filter((shown) => shown === 3 || shown === 1)).toEqual([]);
      expect(seen.total).toBe(6);
    }
  });
});

import type { Insats } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { insats, openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let tierp: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  tierp = await api.as('samordnare-tierp');
});
afterAll(() => api.close());

const count = async () => Number((await api.database.sql`select count(*) from insats`)[0]?.['count']);

describe('logging an insats', () => {
  it('answers it with its place, version and defaults, and finds it again', async () => {
    const created = await api.send('POST', '/api/insatser', insats({ participants: 12 }), tierp);
    expect(created.status).toBe(201);
    const made = created.json<Insats>();
    expect(created.headers.get('etag')).toBe('"1"');
    expect(created.headers.get('location')).toBe(`/api/insatser/${made.id}`);
    expect(made).toMatchObject({
      version: 1,
      title: 'Promenadgrupp',
      status: 'planerad',
      malgrupper: [],
      position: null,
      participants: 12,
      createdBy: 'Hälsosamordnare i Tierp',
      createdAt: '2026-11-21T23:30:00.000Z',
    });
    const read = await api.call(`/api/insatser/${made.id}`);
    expect(read.json()).toEqual(made);
  });

  it('keeps SQL, markup and emoji as the text they are', async () => {
    const title = `'); drop table insats;-- <img src=x onerror=alert(1)> 🏃‍♀️ å`;
    const { id } = await api.log({ title, partners: '$(id) %s \\' }, tierp);
    expect((await api.call(`/api/insatser/${id}`)).json<Insats>()).toMatchObject({ title, partners: '$(id) %s \\' });
  });

  it('makes one insats of the same key however often it comes, also at the same moment', async () => {
    const before = await count();
    const headers = { ...tierp, 'Idempotency-Key': 'nyckel 1' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => api.send('POST', '/api/insatser', insats({ title: 'En gång' }), headers)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map((answer) => answer.json<Insats>().id)).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  it('refuses a key that was used for something else, and keeps keys of two people apart', async () => {
    const headers = { ...tierp, 'Idempotency-Key': 'nyckel 2' };
    await api.send('POST', '/api/insatser', insats(), headers);
    const other = await api.send('POST', '/api/insatser', insats({ title: 'Annan' }), headers);
    expect(other.status).toBe(422);
    expect(other.json<ProblemBody>().errors?.[0]?.field).toBe('idempotency-key');
    const uppsala = { ...(await api.as('samordnare-uppsala')), 'Idempotency-Key': 'nyckel 2' };
    const theirs = await api.send('POST', '/api/insatser', insats({ areaIds: ['kommun:0380'] }), uppsala);
    expect(theirs.status).toBe(201);
  });

  it('takes a date of today as Stockholm has it', async () => {
    const today = { status: 'genomford', startsOn: '2026-11-22' } as const;
    expect((await api.send('POST', '/api/insatser', insats(today), tierp)).status).toBe(201);
    const tomorrow = await api.send('POST', '/api/insatser', insats({ ...today, startsOn: '2026-11-23' }), tierp);
    expect(tomorrow.status).toBe(422);
    expect(tomorrow.json<ProblemBody>().errors?.[0]?.field).toBe('startsOn');
  });
});

describe('what cannot be stored', () => {
  const long = 'x'.repeat(201);
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['no title', { ...insats(), title: undefined }, 'title'],
    ['an empty title', insats({ title: '   ' }), 'title'],
    ['a title nobody sees', insats({ title: '\u200b\u202e\u3164' }), 'title'],
    ['a målgrupp nobody sees', insats({ malgrupper: ['\u200b'] }), 'malgrupper.0'],
    ['a long title', insats({ title: long }), 'title'],
    ['no area', insats({ areaIds: [] }), 'areaIds'],
    ['an unknown area', insats({ areaIds: ['regso:0360R099'] }), 'areaIds.0'],
    ['an area that is no id', insats({ areaIds: ["regso:'--"] }), 'areaIds.0'],
    ['the same area twice', insats({ areaIds: ['kommun:0360', 'kommun:0360'] }), 'areaIds'],
    ['an unknown levnadsvana', { ...insats(), levnadsvanor: ['godis'] }, 'levnadsvanor.0'],
    ['an unknown status', { ...insats(), status: 'klar' }, 'status'],
    ['a place outside the region', insats({ position: [11.97, 57.7] }), 'position'],
    ['lon and lat swapped', insats({ position: [60.05, 17.05] }), 'position'],
    ['a latitude beyond the pole', { ...insats(), position: [17, 91] }, 'position.1'],
    ['a place that is text', { ...insats(), position: 'Tierp' }, 'position'],
    ['an impossible date', { ...insats(), startsOn: '2026-02-30' }, 'startsOn'],
    ['year 0', { ...insats(), startsOn: '0000-01-01' }, 'startsOn'],
    ['year 1', { ...insats(), startsOn: '0001-01-01' }, 'startsOn'],
    ['year 9999', { ...insats(), endsOn: '9999-12-31' }, 'endsOn'],
    ['an end before the start', insats({ startsOn: '2026-05-02', endsOn: '2026-05-01' }), 'endsOn'],
    ['a negative count', { ...insats(), participants: -1 }, 'participants'],
    ['half a person', { ...insats(), participants: 1.5 }, 'participants'],
    ['a hidden count', { ...insats(), participants: '..' }, 'participants'],
    ['a field of no insats', { ...insats(), createdBy: 'jag' }, 'createdBy'],
    ['a NUL', insats({ title: 'a\u0000b' }), 'title'],
    ['half a surrogate pair', insats({ description: 'a\ud800b' }), 'description'],
    ['a NUL in a list', insats({ malgrupper: ['a\u0000'] }), 'malgrupper.0'],
    ['a list', [insats()], 'body'],
    ['null', null, 'body'],
  ];
  it.each(cases)('%s', async (_, body, field) => {
    const before = await count();
    const answer = await api.send('POST', '/api/insatser', body, tierp);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = answer.json<ProblemBody>();
    expect(problem.errors?.map((error) => error.field)).toContain(field);
    expect(problem.detail.length).toBeGreaterThan(10);
    expect(await count()).toBe(before);
  });

  const raw = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
    api.call('/api/insatser', { method: 'POST', headers: { ...tierp, 'Content-Type': type }, body });

  it('names a __proto__ key, wherever it hides', async () => {
    const answer = await raw(
      '{"title":"a","__proto__":{"version":9},"areaIds":["kommun:0360"],"levnadsvanor":["somn"]}',
    );
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe('__proto__');
  });

  it('refuses what is no JSON, no UTF-8, nested without end or of another type', async () => {
    expect((await raw('{"title":')).status).toBe(400);
    expect((await raw('')).status).toBe(400);
    expect((await raw(new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400);
    expect((await raw(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)).status).toBe(422);
    expect((await raw('title=a', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect((await raw('{}', 'text/plain')).status).toBe(415);
  });

  it('refuses 10 MB', async () => {
    const answer = await raw(JSON.stringify(insats({ description: 'x'.repeat(10_000_000) })));
    expect(answer.status).toBe(413);
  });
});

describe('changing an insats', () => {
  it('changes only what is sent and counts up the version', async () => {
    const made = await api.log({ malgrupper: ['Äldre', 'Barn'], startsOn: '2026-01-01', participants: 3 }, tierp);
    const change = { title: 'Ny rubrik', levnadsvanor: ['stress', 'somn'] };
    api.clock.now = new Date('2026-11-22T10:00:00.000Z');
    const answer = await api.send('PATCH', `/api/insatser/${made.id}`, change, { ...tierp, 'If-Match': '"1"' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe('"2"');
    const expected = { ...made, title: 'Ny rubrik', levnadsvanor: ['somn', 'stress'], version: 2 };
    expect(answer.json<Insats>()).toEqual({ ...expected, updatedAt: '2026-11-22T10:00:00.000Z' });
  });

  it('is no change when nothing differs', async () => {
    const made = await api.log({ levnadsvanor: ['stress', 'alkohol', 'fysiskAktivitet', 'tobak'] }, tierp);
    expect(made.levnadsvanor).toEqual(['fysiskAktivitet', 'alkohol', 'tobak', 'stress']);
    const same = { title: made.title };
    const answer = await api.send('PATCH', `/api/insatser/${made.id}`, same, { ...tierp, 'If-Match': 'W/"1"' });
    expect(answer.json<Insats>()).toEqual(made);
  });

  it('holds the rules between fields over what was there before', async () => {
    const made = await api.log({ startsOn: '2026-05-02' }, tierp);
    const bad = { endsOn: '2026-05-01' };
    const answer = await api.send('PATCH', `/api/insatser/${made.id}`, bad, { ...tierp, 'If-Match': '"1"' });
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe('endsOn');
  });

  it('needs to know which version was read', async () => {
    const { id } = await api.log({}, tierp);
    for (const headers of [tierp, { ...tierp, 'If-Match': '*' }]) {
      expect((await api.send('PATCH', `/api/insatser/${id}`, { title: 'a' }, headers)).status).toBe(428);
      expect((await api.send('DELETE', `/api/insatser/${id}`, undefined, headers)).status).toBe(428);
    }
  });

  it('tells who was late what it is now', async () => {
    const { id } = await api.log({}, tierp);
    await api.send('PATCH', `/api/insatser/${id}`, { title: 'Först' }, { ...tierp, 'If-Match': '"1"' });
    for (const etag of ['"1"', '"3"', '1', 'skräp']) {
      const late = await api.send('PATCH', `/api/insatser/${id}`, { title: 'Sen' }, { ...tierp, 'If-Match': etag });
      expect(late.status).toBe(412);
      expect(late.json<ProblemBody>().current).toMatchObject({ title: 'Först', version: 2 });
    }
  });

  it('lets exactly one of twenty win', async () => {
    const { id } = await api.log({}, tierp);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        api.send('PATCH', `/api/insatser/${id}`, { title: `Nummer ${i}` }, { ...tierp, 'If-Match': '"1"' }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array(19).fill(412)]);
    const winner = answers.find(({ status }) => status === 200)?.json<Insats>();
    expect((await api.call(`/api/insatser/${id}`)).json<Insats>()).toEqual(winner);
    const events = await api.call(`/api/audit?entity=insats&id=${id}`);
    expect(events.json<{ items: unknown[] }>().items).toHaveLength(2);
    const inCapitals = await api.call(`/api/audit?entity=insats&id=${id.toUpperCase()}`);
    expect(inCapitals.json()).toEqual(events.json());
  });

  it('deletes softly: gone for readers, kept with its trail', async () => {
    const { id } = await api.log({}, tierp);
    const headers = { ...tierp, 'If-Match': '"1"' };
    expect((await api.send('DELETE', `/api/insatser/${id}`, undefined, headers)).status).toBe(204);
    expect((await api.call(`/api/insatser/${id}`)).status).toBe(404);
    expect((await api.send('DELETE', `/api/insatser/${id}`, undefined, headers)).status).toBe(404);
    const all = await api.call('/api/insatser?limit=200');
    expect(all.json<{ items: Insats[] }>().items.map((item) => item.id)).not.toContain(id);
    const [row] = await api.database.sql`select title from insats where id = ${id}`;
    expect(row).toEqual({ title: 'Promenadgrupp' });
  });
});

import type { Scenario, ScenarioVersion } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let samrad: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  samrad = await api.as('samrad');
});
afterAll(() => api.close());

const close = { kind: 'close', vardenhetId: 'tierps-vardcentral' };
const question = (more: object = {}) => ({
  kinds: ['vardcentral'],
  statuses: ['oppen'],
  limits: [5, 10],
  changes: [close],
  ...more,
});
const input = (more: object = {}) => ({ name: 'Tierp stänger', question: question(), near: 10, ...more });
const send = (body: unknown, headers = samrad) => api.send('POST', '/api/scenarios', body, headers);
const save = async (more: object = {}): Promise<Scenario> => {
  const answer = await send(input(more));
  expect(answer.status, answer.text).toBe(201);
  return answer.json<Scenario>();
};
const patch = (id: string, body: unknown, version: number | string = 1, headers = samrad) =>
  api.send('PATCH', `/api/scenarios/${id}`, body, { ...headers, 'If-Match': `"${version}"` });
const remove = (id: string, version: number | string = 1, headers = samrad) =>
  api.send('DELETE', `/api/scenarios/${id}`, undefined, { ...headers, 'If-Match': `"${version}"` });
const read = (id: string, query = '') => api.call(`/api/scenarios/${id}${query}`);
const versions = async (id: string) =>
  (await api.call(`/api/scenarios/${id}/versions`))
    .json<{ items: ScenarioVersion[] }>()
    .items.map(({ version }) => version);
const fields = (answer: { json<T>(): T }) => answer.json<ProblemBody>().errors?.map(({ field }) => field);

describe('saving a scenario', () => {
  it('answers it with its version, and anyone reads it by its link', async () => {
    const answer = await send(input({ note: ' Frågan från mars ' }));
    expect(answer.status).toBe(201);
    const made = answer.json<Scenario>();
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.headers.get('location')).toBe(`/api/scenarios/${made.id}`);
    expect(made).toMatchObject({
      ...{ name: 'Tierp stänger', note: 'Frågan från mars', near: 10, version: 1, latestVersion: 1 },
      question: { changes: [close], travel: { kind: 'straightLine', detourFactor: 1.3 } },
    });
    const seen = await read(made.id);
    expect([seen.headers.get('etag'), seen.json<Scenario>()]).toEqual(['"1"', made]);
    const { items, total } = (await api.call('/api/scenarios')).json<{ items: Scenario[]; total: number }>();
    expect([items[0], total]).toEqual([made, items.length]);
  });

  it('makes one of the same key, however many send it, and refuses another with it', async () => {
    const headers = { ...samrad, 'Idempotency-Key': 'scenario 1' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(input({ name: 'Bara ett' }), headers)));
    expect(new Set(answers.map((answer) => answer.json<Scenario>().id)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
    expect((await send(input({ name: 'Ett annat' }), headers)).status).toBe(422);
    const { items } = (await api.call('/api/scenarios')).json<{ items: Scenario[] }>();
    expect(items.filter(({ name }) => name === 'Bara ett')).toHaveLength(1);
  });

  const cases: readonly (readonly [string, object, string])[] = [
    ['no name', { name: '\u200b' }, 'name'],
    ['a long name', { name: 'x'.repeat(121) }, 'name'],
    ['a long note', { note: 'x'.repeat(2001) }, 'note'],
    ['near that is no limit', { near: 7 }, 'near'],
    ['no question', { question: undefined }, 'question'],
    ['an unknown area', { question: question({ area: 'regso:0360R099' }) }, 'question.area'],
    [
      'an unknown unit',
      { question: question({ changes: [close, { ...close, vardenhetId: 'finns-inte' }] }) },
      'question.changes.1.vardenhetId',
    ],
    [
      'a network that does not exist',
      { question: question({ travel: { kind: 'road', networkId: crypto.randomUUID(), by: 'car' } }) },
      'question.travel.networkId',
    ],
    [
      'a routing server that is not set up',
      { question: question({ travel: { kind: 'server', server: 'osrm' } }) },
      'question.travel.server',
    ],
    ['a unit closed twice', { question: question({ changes: [close, close] }) }, 'question.changes.1.vardenhetId'],
    ['a version of one’s own', { version: 7 }, 'version'],
    ['someone else as its writer', { createdBy: 'planerare' }, 'createdBy'],
  ];
  it.each(cases)('refuses %s', async (_, more, field) => {
    const answer = await send(input(more));
    expect(answer.status).toBe(422);
    expect(fields(answer)).toContain(field);
  });

  it('refuses a name of three megabytes, and what no database can hold', async () => {
    expect((await send(input({ name: 'x'.repeat(3_000_000) }))).status).toBe(413);
    expect([400, 422]).toContain((await send(input({ name: 'a\u0000b' }))).status);
  });
});

describe('who may save', () => {
  it.each(['planerare', 'samrad', 'dataansvarig'])('%s', async (person) => {
    expect((await send(input(), await api.as(person))).status).toBe(201);
  });

  it('not a hälsosamordnare, nor someone who has not said who', async () => {
    const { id } = await save();
    const other = await api.as('samordnare-tierp');
    expect((await send(input(), other)).status).toBe(403);
    expect((await patch(id, { name: 'Kapat' }, 1, other)).status).toBe(403);
    expect((await send(input(), {})).status).toBe(401);
    expect((await patch(id, { name: 'Kapat' }, 1, {})).status).toBe(401);
    expect((await remove(id, 1, other)).status).toBe(403);
    expect((await remove(id, 1, {})).status).toBe(401);
    expect((await read(id)).json<Scenario>().name).toBe('Tierp stänger');
  });
});

describe('deleting a scenario', () => {
  it('takes it from the list, tells who did it, and keeps what its versions said', async () => {
    const { id } = await save({ name: 'Ska bort' });
    await patch(id, { name: 'Ska snart bort' });
    const made = (await read(id, '?version=1')).json<Scenario>();
    expect((await remove(id, 2)).status).toBe(204);
    const { items, total } = (await api.call('/api/scenarios')).json<{ items: Scenario[]; total: number }>();
    expect(items.map((one) => one.id)).not.toContain(id);
    expect(total).toBe(items.length);
    expect((await read(id)).status).toBe(404);
    expect((await patch(id, { name: 'Åter' }, 2)).status).toBe(404);
    expect((await remove(id, 2)).status).toBe(404);
    expect((await read(id, '?version=1')).json<Scenario>()).toEqual(made);
    expect(await versions(id)).toEqual([2, 1]);
    const rows = await api.database.sql`
      select action, changes from audit_event where entity = 'scenario' and entity_id = ${id} order by id desc limit 1`;
    expect(rows[0]).toMatchObject({ action: 'delete', changes: { deletedAt: { from: null } } });
  });

  it('needs the version read, and tells who was late what holds', async () => {
    const { id } = await save();
    expect((await api.send('DELETE', `/api/scenarios/${id}`, undefined, samrad)).status).toBe(428);
    expect((await remove(id, '*')).status).toBe(412);
    await patch(id, { name: 'Ändrat' });
    const late = await remove(id);
    expect(late.status).toBe(412);
    expect(late.json<{ current: Scenario }>().current).toMatchObject({ name: 'Ändrat', version: 2 });
    expect((await read(id)).status).toBe(200);
    expect((await remove(crypto.randomUUID())).status).toBe(404);
  });

  it('does not make the creating of it happen again', async () => {
    const headers = { ...samrad, 'Idempotency-Key': 'skapat och borttaget' };
    const { id } = (await send(input(), headers)).json<Scenario>();
    expect((await remove(id)).status).toBe(204);
    const again = await send(input(), headers);
    expect([again.status, again.json<Scenario>().id]).toEqual([201, id]);
    expect((await read(id)).status).toBe(404);
  });
});

describe('the versions of a scenario', () => {
  it('are told with who and when, the latest first', async () => {
    const { id, createdBy } = await save();
    await patch(id, { name: 'Nytt namn' }, 1, await api.as('planerare'));
    const answer = await api.call(`/api/scenarios/${id}/versions`);
    const { items } = answer.json<{ items: ScenarioVersion[] }>();
    expect(items.map(({ version, name }) => [version, name])).toEqual([
      [2, 'Nytt namn'],
      [1, 'Tierp stänger'],
    ]);
    expect(items[1]?.updatedBy).toBe(createdBy);
    expect(items[0]?.updatedBy).not.toBe(createdBy);
    expect((await api.call(`/api/scenarios/${crypto.randomUUID()}/versions`)).status).toBe(404);
    expect((await api.call('/api/scenarios/x/versions')).status).toBe(400);
  });
});

describe('changing a scenario', () => {
  it('adds a version and keeps those before it', async () => {
    const { id } = await save({ note: 'Kvar' });
    api.clock.now = new Date(api.clock.now.getTime() + 60_000);
    const planner = await api.as('planerare');
    const answer = await patch(id, { name: 'Tierp stänger i juli' }, 1, planner);
    const changed = answer.json<Scenario>();
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
    expect(changed).toMatchObject({ name: 'Tierp stänger i juli', note: 'Kvar', version: 2, latestVersion: 2 });
    expect(changed.updatedBy).not.toBe(changed.createdBy);
    expect((await read(id, '?version=1')).json<Scenario>()).toMatchObject({
      ...{ name: 'Tierp stänger', version: 1, latestVersion: 2, updatedBy: changed.createdBy },
    });
    expect((await read(id, '?version=3')).status).toBe(404);
    const rows = await api.database.sql`
      select changes from audit_event where entity = 'scenario' and entity_id = ${id} order by id desc limit 1`;
    expect(rows[0]?.['changes']).toEqual({ name: { from: 'Tierp stänger', to: 'Tierp stänger i juli' } });
  });

  it('writes nothing when nothing differs', async () => {
    const { id } = await save();
    expect((await patch(id, { name: 'Tierp stänger' })).json<Scenario>().version).toBe(1);
  });

  it('needs the version read, and tells who was late what holds', async () => {
    const { id } = await save();
    expect((await api.send('PATCH', `/api/scenarios/${id}`, { name: 'A' }, samrad)).status).toBe(428);
    expect(
      (await api.send('PATCH', `/api/scenarios/${id}`, { name: 'A' }, { ...samrad, 'If-Match': '*' })).status,
    ).toBe(428);
    await patch(id, { name: 'Först' });
    const late = await patch(id, { name: 'Sen' });
    expect(late.status).toBe(412);
    expect(late.json<{ current: Scenario }>().current).toMatchObject({ name: 'Först', version: 2 });
    expect((await patch(id, { name: 'Gissad' }, 99)).status).toBe(412);
    expect((await patch(id, { name: 'Gissad' }, "1' or '1'='1")).status).toBe(412);
  });

  it('lets exactly one of ten win', async () => {
    const { id } = await save();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => patch(id, { name: `Nummer ${i}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
    expect((await read(id)).json<Scenario>().version).toBe(2);
  });

  it('is held to the same rules as saving', async () => {
    const { id } = await save();
    const faults: [object, string][] = [
      [{ near: 7 }, 'near'],
      [{ question: question({ limits: [5] }) }, 'near'],
      [
        { question: question({ changes: [{ ...close, vardenhetId: 'finns-inte' }] }) },
        'question.changes.0.vardenhetId',
      ],
      [{ question: question({ travel: { kind: 'server', server: 'osrm' } }) }, 'question.travel.server'],
      [{ name: '' }, 'name'],
      [{ version: 3 }, 'version'],
    ];
    for (const [body, field] of faults) {
      const answer = await patch(id, body);
      expect([answer.status, fields(answer)]).toEqual([422, expect.arrayContaining([field])]);
    }
    expect((await read(id)).json<Scenario>().version).toBe(1);
    expect((await patch(crypto.randomUUID(), { name: 'A' })).status).toBe(404);
    for (const query of ['?version=0', '?version=x', '?versions=1']) expect((await read(id, query)).status).toBe(400);
  });

  it('cannot reach what a version said, also past the API', async () => {
    const { id } = await save();
    const { sql } = api.database;
    await expect(sql`update scenario_version set name = 'Kapat' where scenario_id = ${id}`).rejects.toThrow(
      'append-only',
    );
    await expect(sql`delete from scenario_version where scenario_id = ${id}`).rejects.toThrow('append-only');
  });
});

import type { Partner, PartnerInput } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let tierp: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  tierp = await api.as('samordnare-tierp');
});
afterAll(() => api.close());

const input = (given: Partial<PartnerInput> = {}) => ({ name: 'Tierps IF', kind: 'forening', ...given });
async function add(given: Partial<PartnerInput> = {}): Promise<Partner> {
  const answer = await api.send('POST', '/api/partners', input(given), tierp);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.json<Partner>();
}
const patch = (id: string, body: unknown, version = 1, headers = tierp) =>
  api.send('PATCH', `/api/partners/${id}`, body, { ...headers, 'If-Match': `"${version}"` });
const remove = (id: string, version = 1, headers = tierp) =>
  api.send('DELETE', `/api/partners/${id}`, undefined, { ...headers, 'If-Match': `"${version}"` });
const read = async (id: string) => (await api.call(`/api/partners/${id}`)).json<Partner>();
const listed = async (query: string) =>
  (await api.call(`/api/partners?${query}`)).json<{ items: Partner[]; total: number; nextCursor: string | null }>();

describe('adding a partner', () => {
  it('answers it with its version and defaults, and finds it again', async () => {
    const answer = await api.send('POST', '/api/partners', input({ levnadsvanor: ['stress', 'somn'] }), tierp);
    expect(answer.status).toBe(201);
    const made = answer.json<Partner>();
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.headers.get('location')).toBe(`/api/partners/${made.id}`);
    expect(made).toMatchObject({
      ...{ name: 'Tierps IF', kind: 'forening', contactFunction: '', areaIds: [], levnadsvanor: ['somn', 'stress'] },
      ...{ mergedInto: null, insatsCount: 0, version: 1, example: false },
    });
    expect(await read(made.id)).toEqual(made);
  });

  it('that may be there already is refused to who asks for that, and made once when it is another', async () => {
    await add({ name: 'Månkarbo bygdegård' });
    const body = input({ name: 'Månkarbo Bygdegården' });
    const send = (query: string, key: string) =>
      api.send('POST', `/api/partners${query}`, body, { ...tierp, 'Idempotency-Key': key });
    const refused = await send('?unlessSimilar=true', 'similar 1');
    expect(refused.status).toBe(409);
    expect(refused.json<ProblemBody>().detail).toContain('Månkarbo bygdegård');
    expect((await listed('text=Bygdegården')).items.map(({ name }) => name)).toEqual(['Månkarbo bygdegård']);
    const made = await send('', 'similar 1');
    expect(made.status).toBe(201);
    // Sent once more, it is the one that was made and no copy of itself.
    const again = await send('?unlessSimilar=true', 'similar 1');
    expect([again.status, again.json<Partner>().id]).toEqual([201, made.json<Partner>().id]);
    expect((await send('?unlessSimilar=ja', 'similar 2')).status).toBe(400);
  });

  it('makes one of the same key', async () => {
    const headers = { ...tierp, 'Idempotency-Key': 'partner 1' };
    const body = input({ name: 'Bara en' });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => api.send('POST', '/api/partners', body, headers)),
    );
    expect(new Set(answers.map((answer) => answer.json<Partner>().id)).size).toBe(1);
    expect((await listed('text=Bara en')).total).toBe(1);
    await remove(answers[0]?.json<Partner>().id ?? '');
    expect((await api.send('POST', '/api/partners', body, headers)).status).toBe(410);
  });

  const cases: readonly (readonly [string, unknown, string])[] = [
    ['no name', input({ name: '\u200b' }), 'name'],
    ['a long name', input({ name: 'x'.repeat(201) }), 'name'],
    ['an unknown kind', { ...input(), kind: 'parti' }, 'kind'],
    ['an unknown area', input({ areaIds: ['kommun:0360', 'kommun:9999'] }), 'areaIds.1'],
    ['an area twice', input({ areaIds: ['kommun:0360', 'kommun:0360'] }), 'areaIds'],
    ['a levnadsvana twice', input({ levnadsvanor: ['somn', 'somn'] }), 'levnadsvanor'],
    ['a long note', input({ note: 'x'.repeat(1001) }), 'note'],
    ['a merge of one’s own', { ...input(), mergedInto: null }, 'mergedInto'],
  ];
  it.each(cases)('refuses %s', async (_, body, field) => {
    const answer = await api.send('POST', '/api/partners', body, tierp);
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().errors?.map((error) => error.field)).toContain(field);
  });
});

describe('who may write', () => {
  it('any hälsosamordnare, also of another kommun', async () => {
    const { id } = await add({ areaIds: ['kommun:0360'] });
    expect((await patch(id, { note: 'a' }, 1, await api.as('samordnare-uppsala'))).status).toBe(200);
  });

  it.each(['planerare', 'samrad', 'dataansvarig'])('not %s', async (person) => {
    const headers = await api.as(person);
    const [one, other] = [await add(), await add()];
    expect((await api.send('POST', '/api/partners', input(), headers)).status).toBe(403);
    expect((await patch(one.id, { note: 'a' }, 1, headers)).status).toBe(403);
    expect((await remove(one.id, 1, headers)).status).toBe(403);
    const merge = { ...headers, 'If-Match': '"1"' };
    expect((await api.send('POST', `/api/partners/${one.id}/merge`, { into: other.id }, merge)).status).toBe(403);
    expect((await api.call(`/api/partners/${one.id}`, { headers })).status).toBe(200);
  });
});

describe('changing and removing a partner', () => {
  it('changes only what is sent, counts up the version and leaves a trace', async () => {
    const { id } = await add({ areaIds: ['kommun:0360'] });
    const answer = await patch(id, { contactFunction: 'Kanslist' });
    expect(answer.json<Partner>()).toMatchObject({ contactFunction: 'Kanslist', areaIds: ['kommun:0360'], version: 2 });
    const rows = await api.database.sql`
      select changes from audit_event where entity = 'partner' and entity_id = ${id} order by id desc limit 1`;
    expect(rows[0]?.['changes']).toEqual({ contactFunction: { from: '', to: 'Kanslist' } });
    expect((await patch(id, {}, 2)).json<Partner>().version).toBe(2);
    expect((await patch(id, { areaIds: ['kommun:9999'] }, 2)).status).toBe(422);
  });

  it('needs the version read, and tells who was late what holds', async () => {
    const { id } = await add();
    expect((await api.send('PATCH', `/api/partners/${id}`, { note: 'a' }, tierp)).status).toBe(428);
    await patch(id, { note: 'Först' });
    const late = await patch(id, { note: 'Sen' });
    expect(late.status).toBe(412);
    expect(late.json<{ current: Partner }>().current).toMatchObject({ note: 'Först', version: 2 });
  });

  it('lets exactly one of ten win', async () => {
    const { id } = await add();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => patch(id, { note: `Nummer ${i}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
  });

  it('is not removed while an insats has it', async () => {
    const { id } = await add();
    const insats = await api.log({ partnerRoles: [{ partnerId: id, role: 'Lokal' }] }, tierp);
    expect((await read(id)).insatsCount).toBe(1);
    expect((await remove(id)).status).toBe(409);
    await api.send('DELETE', `/api/insatser/${insats.id}`, undefined, { ...tierp, 'If-Match': '"1"' });
    expect((await read(id)).insatsCount).toBe(0);
    expect((await remove(id)).status).toBe(204);
    expect((await api.call(`/api/partners/${id}`)).status).toBe(404);
    expect((await patch(id, { note: 'a' }, 2)).status).toBe(404);
  });
});

describe('the register', () => {
  it('is in Swedish order and pages through all of it once', async () => {
    const names = ['Ödet ZZ', 'Zebra ZZ', 'Ärlan ZZ', 'Åsen ZZ', 'Alfa ZZ', 'Alfa ZZ'];
    for (const name of names) await add({ name });
    const seen: Partner[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await listed(`text=ZZ&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    const sorted = ['Alfa ZZ', 'Alfa ZZ', 'Zebra ZZ', 'Åsen ZZ', 'Ärlan ZZ', 'Ödet ZZ'];
    expect(seen.map(({ name }) => name)).toEqual(sorted);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(6);
  });

  it('is narrowed by area, also to those who work in all around it, by levnadsvana and kind', async () => {
    const tag = 'Filterprov';
    await add({ name: `${tag} kommunen`, areaIds: ['kommun:0360'], levnadsvanor: ['somn'], kind: 'forvaltning' });
    await add({ name: `${tag} byn`, areaIds: ['regso:0360R001'], levnadsvanor: ['tobak'] });
    await add({ name: `${tag} staden`, areaIds: ['kommun:0380'] });
    await add({ name: `${tag} utan` });
    const names = async (query: string) =>
      (await listed(`text=${tag}&${query}`)).items.map(({ name }) => name.slice(tag.length + 1));
    expect(await names('area=regso:0360R001')).toEqual(['byn', 'kommunen']);
    expect(await names('area=regso:0360R002')).toEqual(['kommunen']);
    expect(await names('area=kommun:0360')).toEqual(['byn', 'kommunen']);
    expect(await names('levnadsvana=somn,tobak')).toEqual(['byn', 'kommunen']);
    expect(await names('kind=forvaltning')).toEqual(['kommunen']);
    expect(await names('')).toHaveLength(4);
  });

  it('refuses what no list of ours takes', async () => {
    const crafted = Buffer.from(JSON.stringify(['a\u0000', '018f6b3e-0000-4000-8000-000000000000'])).toString(
      'base64url',
    );
    for (const query of ['area=kommun:9999', 'kind=parti', 'merged=ja', 'cursor=x', `cursor=${crafted}`, 'limit=501']) {
      expect((await api.call(`/api/partners?${query}`)).status, query).toBe(400);
    }
  });

  it('finds names that may be the same, at most five, none of those merged or removed', async () => {
    const made: Partner[] = [];
    for (const name of ['Söderfors Gymnastikklubb', ...Array(6).fill('Söderfors gymnastik-klubb')]) {
      made.push(await add({ name }));
    }
    const similar = async () =>
      (await api.call('/api/partners/similar?name=S%C3%96DERFORS%20GYMNASTIKKLUBB')).json<{ items: Partner[] }>().items;
    const first = await similar();
    expect(first).toHaveLength(5);
    expect(first[0]?.name).toBe('Söderfors Gymnastikklubb');
    for (const { id } of made.slice(2)) await remove(id);
    expect((await similar()).map(({ id }) => id)).toEqual([made[0]?.id, made[1]?.id]);
    const headers = { ...tierp, 'If-Match': '"1"' };
    await api.send('POST', `/api/partners/${made[1]?.id}/merge`, { into: made[0]?.id }, headers);
    expect((await similar()).map(({ id }) => id)).toEqual([made[0]?.id]);
    for (const query of ['', '?name=', '?name=%20', `?name=${'x'.repeat(201)}`]) {
      expect((await api.call(`/api/partners/similar${query}`)).status).toBe(400);
    }
  });
});

import type { Insats, Partner, PartnerInput, PartnerRole } from '@halsouppdrag/domain';
import fc from 'fast-check';
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

async function add(given: Partial<PartnerInput> = {}): Promise<Partner> {
  const answer = await api.send('POST', '/api/partners', { name: 'Tierps IF', kind: 'forening', ...given }, tierp);
  return answer.json<Partner>();
}
const merge = (from: string, into: unknown, version = 1) =>
  api.send('POST', `/api/partners/${from}/merge`, { into }, { ...tierp, 'If-Match': `"${version}"` });
const read = async (id: string) => (await api.call(`/api/partners/${id}`)).json<Partner>();
const insats = async (id: string) => (await api.call(`/api/insatser/${id}`)).json<Insats>();
const role = (partner: Partner, text = ''): PartnerRole => ({ partnerId: partner.id, role: text });
const trail = async (entity: string, id: string) =>
  (
    await api.database
      .sql`select changes from audit_event where entity = ${entity} and entity_id = ${id} order by id desc`
  )[0]?.['changes'];

describe('two partners that are the same', () => {
  it('become one: insatser, areas and levnadsvanor move, roles are joined, and every record tells of it', async () => {
    const from = await add({ areaIds: ['regso:0360R001', 'kommun:0360'], levnadsvanor: ['tobak', 'somn'] });
    const into = await add({
      name: 'Tierp IF',
      areaIds: ['kommun:0360'],
      levnadsvanor: ['stress', 'somn'],
      note: 'Behåll',
    });
    const third = await add({ name: 'Biblioteket' });
    const only = await api.log({ partnerRoles: [role(third, 'Kaffe'), role(from, 'Lokal')] }, tierp);
    const both = await api.log({ partnerRoles: [role(from, 'Lokal'), role(third), role(into, 'Ledare')] }, tierp);
    const none = await api.log({ partnerRoles: [role(third)] }, tierp);

    const answer = await merge(from.id, into.id);
    expect(answer.status).toBe(200);
    expect(answer.json<Partner>()).toMatchObject({
      ...{ id: into.id, name: 'Tierp IF', note: 'Behåll', version: 2, insatsCount: 2 },
      ...{ areaIds: ['kommun:0360', 'regso:0360R001'], levnadsvanor: ['tobak', 'somn', 'stress'] },
    });
    expect(await read(from.id)).toMatchObject({ mergedInto: into.id, version: 2, insatsCount: 0, name: 'Tierps IF' });
    expect(await insats(only.id)).toMatchObject({
      version: 2,
      partnerRoles: [role(third, 'Kaffe'), role(into, 'Lokal')],
    });
    expect(await insats(both.id)).toMatchObject({
      version: 2,
      partnerRoles: [role(third), role(into, 'Ledare, Lokal')],
    });
    expect((await insats(none.id)).version).toBe(1);

    expect(await trail('partner', from.id)).toEqual({ mergedInto: { from: null, to: into.id } });
    expect(await trail('partner', into.id)).toMatchObject({ merged: { from: null, to: from.id } });
    expect(await trail('insats', only.id)).toEqual({
      partnerRoles: { from: only.partnerRoles, to: [role(third, 'Kaffe'), role(into, 'Lokal')] },
    });
    expect(await trail('insats', both.id)).toMatchObject({ partnerRoles: { from: both.partnerRoles } });
    const late = { ...tierp, 'If-Match': '"1"' };
    expect((await api.send('PATCH', `/api/insatser/${only.id}`, { title: 'Sen' }, late)).status).toBe(412);
  });

  it('keep the links of insatser that are removed, and let the record be saved afterwards', async () => {
    const [from, into] = [await add(), await add()];
    const made = await api.log({ partnerRoles: [role(from, 'Lokal')] }, tierp);
    const gone = await api.log({ partnerRoles: [role(from, 'Lokal')] }, tierp);
    await api.send('DELETE', `/api/insatser/${gone.id}`, undefined, { ...tierp, 'If-Match': '"1"' });
    await merge(from.id, into.id);
    const [row] = await api.database.sql`select partner_id, role from insats_partner where insats_id = ${gone.id}`;
    expect(row).toEqual({ partner_id: into.id, role: 'Lokal' });
    const change = { partnerRoles: [role(into, 'Ledare')] };
    const saved = await api.send('PATCH', `/api/insatser/${made.id}`, change, { ...tierp, 'If-Match': '"2"' });
    expect(saved.status).toBe(200);
  });

  it('take along those merged into them earlier', async () => {
    const [first, second, third] = [await add(), await add(), await add()];
    await merge(first.id, second.id);
    await merge(second.id, third.id, 2);
    expect([(await read(first.id)).mergedInto, (await read(second.id)).mergedInto]).toEqual([third.id, third.id]);
  });

  it('leave the list, unless it is asked for', async () => {
    const [from, into] = [await add({ name: 'Dubbel qq' }), await add({ name: 'Enkel qq' })];
    await merge(from.id, into.id);
    const ids = async (query: string) =>
      (await api.call(`/api/partners?text=qq${query}`)).json<{ items: Partner[] }>().items.map(({ id }) => id);
    expect(await ids('')).toEqual([into.id]);
    expect(await ids('&merged=true')).toEqual([from.id, into.id]);
  });
});

describe('a merge that is refused', () => {
  const fault = async (from: string, into: unknown, version = 1) => {
    const answer = await merge(from, into, version);
    return [answer.status, answer.json<ProblemBody>().errors?.[0]?.field];
  };

  it('into itself, into one that is merged, in a ring, removed or not there', async () => {
    const [a, b, gone] = [await add(), await add(), await add()];
    expect(await fault(a.id, a.id)).toEqual([422, 'into']);
    expect(await fault(a.id, a.id.toUpperCase())).toEqual([422, 'into']);
    expect((await merge(a.id, b.id)).status).toBe(200);
    expect(await fault(b.id, a.id, 2)).toEqual([422, 'into']);
    const c = await add();
    expect(await fault(c.id, a.id)).toEqual([422, 'into']);
    expect(await fault(a.id, c.id, 2)).toEqual([409, undefined]);
    await api.send('DELETE', `/api/partners/${gone.id}`, undefined, { ...tierp, 'If-Match': '"1"' });
    expect(await fault(c.id, gone.id)).toEqual([422, 'into']);
    expect(await fault(c.id, '018f6b3e-0000-4000-8000-000000000000')).toEqual([422, 'into']);
    expect(await fault(c.id, 'inget')).toEqual([422, 'into']);
    expect((await merge('018f6b3e-0000-4000-8000-000000000000', c.id)).status).toBe(404);
  });

  it('without the version read, or with an old one', async () => {
    const [a, b] = [await add(), await add()];
    expect((await api.send('POST', `/api/partners/${a.id}/merge`, { into: b.id }, tierp)).status).toBe(428);
    expect((await merge(a.id, b.id, 7)).status).toBe(412);
  });

  it('when a role would be longer than any role may be: nothing is changed', async () => {
    const [a, b] = [await add(), await add()];
    const long = { partnerRoles: [role(a, 'x'.repeat(150)), role(b, 'y'.repeat(150))] };
    const made = await api.log(long, tierp);
    expect((await merge(a.id, b.id)).status).toBe(409);
    expect(await insats(made.id)).toEqual(made);
    expect((await read(a.id)).mergedInto).toBe(null);
  });

  it('and a merged partner is neither changed, removed, chosen nor left without the one it became', async () => {
    const [a, b] = [await add(), await add()];
    await merge(a.id, b.id);
    const second = { ...tierp, 'If-Match': '"2"' };
    expect((await api.send('PATCH', `/api/partners/${a.id}`, { note: 'a' }, second)).status).toBe(409);
    expect((await api.send('DELETE', `/api/partners/${a.id}`, undefined, second)).status).toBe(409);
    expect((await api.send('DELETE', `/api/partners/${b.id}`, undefined, second)).status).toBe(409);
    const body = { title: 'x', areaIds: ['kommun:0360'], levnadsvanor: ['somn'], partnerRoles: [role(a)] };
    expect((await api.send('POST', '/api/insatser', body, tierp)).status).toBe(422);
  });
});

describe('merges at the same moment', () => {
  it('of two into each other: one wins', async () => {
    const [a, b] = [await add(), await add()];
    const statuses = (await Promise.all([merge(a.id, b.id), merge(b.id, a.id)])).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    const [one, other] = [await read(a.id), await read(b.id)];
    expect([one.mergedInto, other.mergedInto].filter((id) => id === null)).toHaveLength(1);
  });

  it('as insatser are logged with the partner: no insats is left with the one that is gone', async () => {
    const [a, b] = [await add(), await add()];
    const body = { title: 'x', areaIds: ['kommun:0360'], levnadsvanor: ['somn'], partnerRoles: [role(a, 'Lokal')] };
    const logs = () => Array.from({ length: 4 }, () => api.send('POST', '/api/insatser', body, tierp));
    const [merged, ...logged] = await Promise.all([merge(a.id, b.id), ...logs(), ...logs()]);
    expect(merged.status).toBe(200);
    const kept = logged.filter(({ status }) => status === 201).length;
    expect(logged.every(({ status }) => status === 201 || status === 422)).toBe(true);
    expect([(await read(a.id)).insatsCount, (await read(b.id)).insatsCount]).toEqual([0, kept]);
  });
});

it('loses no link, whatever is linked and merged in whatever order', async () => {
  const names = fc.constantFrom(0, 1, 2, 3);
  const links = fc.array(fc.uniqueArray(names, { minLength: 1 }), { minLength: 1, maxLength: 4 });
  const merges = fc.array(fc.tuple(names, names), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(links, merges, async (linked, pairs) => {
      const partners = [await add(), await add(), await add(), await add()];
      const at = (index: number) => partners[index] as Partner;
      const made: Insats[] = [];
      for (const own of linked) {
        made.push(await api.log({ partnerRoles: own.map((index) => role(at(index), `Roll ${index}`)) }, tierp));
      }
      let became = [0, 1, 2, 3];
      for (const [from, into] of pairs) {
        const allowed = from !== into && became[from] === from && became[into] === into;
        const { version } = await read(at(from).id);
        expect((await merge(at(from).id, at(into).id, version)).status === 200).toBe(allowed);
        if (allowed) became = became.map((end) => (end === from ? into : end));
      }
      for (const [index, { id }] of made.entries()) {
        const own = linked[index] ?? [];
        const { partnerRoles } = await insats(id);
        const expected = new Set(own.map((one) => at(became[one] ?? -1).id));
        expect(partnerRoles.map(({ partnerId }) => partnerId).sort()).toEqual([...expected].sort());
        for (const one of own) {
          const end = partnerRoles.find(({ partnerId }) => partnerId === at(became[one] ?? -1).id);
          expect(end?.role.split(', ')).toContain(`Roll ${one}`);
        }
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);

import type { AuditEvent, Behov, BehovInput, EvidenceInput, Insats } from '@halsouppdrag/domain';
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

const input = (given: Partial<BehovInput> = {}) => ({
  areaId: 'regso:0360R001',
  levnadsvana: 'fysiskAktivitet',
  description: 'Få barn rör sig efter skolan.',
  ...given,
});
const indicator = { kind: 'indicator', indicatorId: 'ohalsa', areaId: 'regso:0360R001', year: 2022 } as const;
const dialogue = {
  kind: 'invanardialog' as const,
  heldOn: '2026-11-22',
  place: 'Bygdegården',
  participants: 3,
  themes: ['Mörka stigar'],
} satisfies EvidenceInput;

async function register(given: Partial<BehovInput> = {}): Promise<Behov> {
  const answer = await api.send('POST', '/api/behov', input(given), tierp);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.json<Behov>();
}
const patch = (id: string, body: unknown, version = 1, headers = tierp) =>
  api.send('PATCH', `/api/behov/${id}`, body, { ...headers, 'If-Match': `"${version}"` });
const remove = (id: string, version = 1) =>
  api.send('DELETE', `/api/behov/${id}`, undefined, { ...tierp, 'If-Match': `"${version}"` });
const count = async () => Number((await api.database.sql`select count(*) from behov`)[0]?.['count']);

describe('registering a behov', () => {
  it('freezes the value, the names and the source of an indicator', async () => {
    const answer = await api.send('POST', '/api/behov', input({ evidence: [indicator] }), tierp);
    expect(answer.status).toBe(201);
    const made = answer.json<Behov>();
    expect(answer.headers.get('location')).toBe(`/api/behov/${made.id}`);
    expect(answer.headers.get('etag')).toBe('"1"');
    const { id: _, ...frozen } = made.evidence[0] ?? { id: '' };
    const source = { title: 'Påhittade uppgifter för prov', publisher: 'Hälsouppdraget', date: '2026-01-01' };
    expect(frozen).toEqual({
      ...indicator,
      ...{ name: 'Ohälsa', unit: 'index', areaName: 'Söderfors', value: 2.5, interval: null, source },
      frozenOn: '2026-11-22',
    });
    expect(made).toMatchObject({ insatsIds: [], locked: false, malgrupp: '', createdBy: 'Hälsosamordnare i Tierp' });
    expect((await api.call(`/api/behov/${made.id}`, { headers: tierp })).json()).toEqual(made);
  });

  it('holds the frozen value when the indicator changes, and when the rest of the behov does', async () => {
    const made = await register({ evidence: [indicator, { kind: 'judgement', text: 'Vi ser det.', by: '' }] });
    await api.database.sql`update indicator_value set value = 9 where value is not null`;
    await api.database.sql`update indicator set name = 'Annat' where id = 'ohalsa'`;
    const [kept, gone] = made.evidence;
    const changed = await patch(made.id, {
      evidence: [{ kind: 'report', title: 'Ny rapport', url: null }, { keep: kept?.id }],
    });
    await api.database.sql`update indicator_value set value = 2.5 where value is not null`;
    await api.database.sql`update indicator set name = 'Ohälsa' where id = 'ohalsa'`;
    expect(changed.status).toBe(200);
    const after = changed.json<Behov>();
    expect(after.evidence.map(({ kind }) => kind)).toEqual(['report', 'indicator']);
    expect(after.evidence[1]).toEqual(kept);
    expect(after.evidence.map(({ id }) => id)).not.toContain(gone?.id);
  });

  it('makes one of the same key however often it comes, and no other record of it', async () => {
    const before = await count();
    const headers = { ...tierp, 'Idempotency-Key': 'behov 1' };
    const body = input({ evidence: [indicator] });
    const answers = await Promise.all(Array.from({ length: 8 }, () => api.send('POST', '/api/behov', body, headers)));
    expect(new Set(answers.map((answer) => answer.json<Behov>().id)).size).toBe(1);
    expect(await count()).toBe(before + 1);
    expect((await api.send('POST', '/api/behov', input(), headers)).status).toBe(422);
    const partner = await api.send('POST', '/api/partners', { name: 'Tierps IF', kind: 'forening' }, headers);
    expect(partner.json<ProblemBody>().errors?.[0]?.field).toBe('idempotency-key');
    const made = answers[0]?.json<Behov>();
    await remove(made?.id ?? '');
    expect((await api.send('POST', '/api/behov', body, headers)).status).toBe(410);
  });

  it('uses up no key by what is refused', async () => {
    const headers = { ...tierp, 'Idempotency-Key': 'behov 2' };
    const wrong = input({ areaId: 'regso:0360R099' });
    expect((await api.send('POST', '/api/behov', wrong, headers)).status).toBe(422);
    expect((await api.send('POST', '/api/behov', input(), headers)).status).toBe(201);
  });
});

describe('what cannot be stored', () => {
  const evidence = (one: unknown) => ({ ...input(), evidence: [one] });
  const pointer = 'evidence.0.indicatorId';
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['no description', input({ description: '\u200b' }), 'description'],
    ['a long description', input({ description: 'x'.repeat(501) }), 'description'],
    ['an unknown area', input({ areaId: 'regso:0360R099' }), 'areaId'],
    ['an unknown levnadsvana', { ...input(), levnadsvana: 'godis' }, 'levnadsvana'],
    ['a field of no behov', { ...input(), locked: false }, 'locked'],
    ['a long målgrupp', input({ malgrupp: 'x'.repeat(81) }), 'malgrupp'],
    ['an unknown kind of evidence', evidence({ kind: 'rykte' }), 'evidence.0.kind'],
    ['an unknown indicator', evidence({ ...indicator, indicatorId: 'lycka' }), pointer],
    ['an area without the indicator', evidence({ ...indicator, areaId: 'kommun:0380' }), pointer],
    ['an area that is not there', evidence({ ...indicator, areaId: 'regso:0360R099' }), pointer],
    ['a year without value', evidence({ ...indicator, year: 2021 }), pointer],
    ['a value that the source has not', evidence({ ...indicator, areaId: 'regso:0360R002' }), pointer],
    ['a value of one’s own', evidence({ ...indicator, value: 5 }), 'evidence.0.value'],
    ['a dialogue that has not been', evidence({ ...dialogue, heldOn: '2026-11-23' }), 'evidence.0.heldOn'],
    ['a negative count', evidence({ ...dialogue, participants: -1 }), 'evidence.0.participants'],
    ['a hidden count', evidence({ ...dialogue, participants: '..' }), 'evidence.0.participants'],
    ['no theme', evidence({ ...dialogue, themes: [] }), 'evidence.0.themes'],
    ['an address that runs', evidence({ kind: 'report', title: 'a', url: 'javascript:alert(1)' }), 'evidence.0.url'],
    ['kept evidence of a new behov', evidence({ keep: '018f6b3e-0000-7000-8000-000000000000' }), 'evidence.0.kind'],
    ['21 pieces', { ...input(), evidence: Array(21).fill({ kind: 'judgement', text: 'a' }) }, 'evidence'],
  ];
  it.each(cases)('%s', async (_, body, field) => {
    const before = await count();
    const answer = await api.send('POST', '/api/behov', body, tierp);
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().errors?.map((error) => error.field)).toContain(field);
    expect(await count()).toBe(before);
  });

  it('names each wrong place of many', async () => {
    const three = [indicator, { ...indicator, year: 2021 }, { ...dialogue, heldOn: '2027-01-01' }];
    const answer = await api.send('POST', '/api/behov', input({ evidence: three }), tierp);
    const fields = answer.json<ProblemBody>().errors?.map((error) => error.field);
    expect(fields).toEqual(['evidence.1.indicatorId', 'evidence.2.heldOn']);
  });
});

describe('who may write', () => {
  it.each(['planerare', 'samrad', 'dataansvarig'])('not %s', async (person) => {
    const headers = await api.as(person);
    const { id } = await register();
    expect((await api.send('POST', '/api/behov', input(), headers)).status).toBe(403);
    expect((await patch(id, { description: 'a' }, 1, headers)).status).toBe(403);
  });

  it('nobody unknown, and no hälsosamordnare of another kommun', async () => {
    const { id } = await register();
    expect((await api.send('POST', '/api/behov', input())).status).toBe(401);
    const uppsala = await api.as('samordnare-uppsala');
    expect((await api.send('POST', '/api/behov', input(), uppsala)).status).toBe(403);
    expect((await patch(id, { description: 'a' }, 1, uppsala)).status).toBe(403);
    const gone = { ...uppsala, 'If-Match': '"1"' };
    expect((await api.send('DELETE', `/api/behov/${id}`, undefined, gone)).status).toBe(403);
    expect((await patch(id, { areaId: 'kommun:0380' })).status).toBe(403);
  });
});

describe('changing and removing a behov', () => {
  it('changes only what is sent, counts up the version and leaves a trace', async () => {
    const made = await register({ malgrupp: 'Barn och unga' });
    const answer = await patch(made.id, { levnadsvana: 'stress' });
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(answer.json<Behov>()).toMatchObject({ levnadsvana: 'stress', malgrupp: 'Barn och unga', version: 2 });
    const rows = await api.database.sql`
      select action, changes from audit_event where entity = 'behov' and entity_id = ${made.id} order by id`;
    expect(rows.map((row) => row['action'])).toEqual(['create', 'update']);
    expect(rows[1]?.['changes']).toEqual({ levnadsvana: { from: 'fysiskAktivitet', to: 'stress' } });
    expect((await patch(made.id, { levnadsvana: 'stress' }, 2)).json<Behov>().version).toBe(2);
  });

  it('needs the version read, and tells who was late what holds', async () => {
    const { id } = await register();
    expect((await api.send('PATCH', `/api/behov/${id}`, { description: 'a' }, tierp)).status).toBe(428);
    expect((await api.send('DELETE', `/api/behov/${id}`, undefined, { ...tierp, 'If-Match': '*' })).status).toBe(428);
    await patch(id, { description: 'Först' });
    const late = await patch(id, { description: 'Sen' });
    expect(late.status).toBe(412);
    expect(late.json<{ current: Behov }>().current).toMatchObject({ description: 'Först', version: 2 });
  });

  it('lets exactly one of ten win', async () => {
    const { id } = await register();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => patch(id, { description: `Nummer ${i}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
  });

  it('keeps only evidence of its own, and none of it twice', async () => {
    const other = await register({ evidence: [dialogue] });
    const { id, evidence } = await register({ evidence: [dialogue] });
    const [own, foreign] = [{ keep: evidence[0]?.id }, { keep: other.evidence[0]?.id }];
    const answer = await patch(id, { evidence: [own, foreign, own] });
    expect(answer.json<ProblemBody>().errors?.map(({ field }) => field)).toEqual([
      'evidence.1.keep',
      'evidence.2.keep',
    ]);
    expect((await patch(id, { evidence: [{ ...own, participants: 9 }] })).status).toBe(422);
  });

  it('is gone for readers once removed, and its trail is kept', async () => {
    const { id } = await register();
    expect((await remove(id)).status).toBe(204);
    expect((await api.call(`/api/behov/${id}`)).status).toBe(404);
    expect((await patch(id, { description: 'a' }, 2)).status).toBe(404);
    expect((await remove(id, 2)).status).toBe(404);
    const [row] = await api.database.sql`select description from behov where id = ${id}`;
    expect(row).toEqual({ description: 'Få barn rör sig efter skolan.' });
  });

  it('is not removed while an insats builds on it, also when both happen at once', async () => {
    const made = await register();
    const insats = await api.log({ behovIds: [made.id] }, tierp);
    expect((await remove(made.id)).status).toBe(409);
    expect((await api.call(`/api/behov/${made.id}`)).json<Behov>().insatsIds).toEqual([insats.id]);
    await api.send('DELETE', `/api/insatser/${insats.id}`, undefined, { ...tierp, 'If-Match': '"1"' });
    expect((await remove(made.id)).status).toBe(204);
    for (let round = 0; round < 5; round++) {
      const { id } = await register();
      const body = { title: 'Samtidigt', areaIds: ['kommun:0360'], levnadsvanor: ['somn'], behovIds: [id] };
      const [linked, removed] = await Promise.all([api.send('POST', '/api/insatser', body, tierp), remove(id)]);
      expect([linked.status, removed.status]).toSatisfy(
        ([a, b]) => (a === 201 && b === 409) || (a === 422 && b === 204),
      );
    }
  });
});

describe('a behov that something decided builds on', () => {
  const decide = async (insats: Insats, answer: string) =>
    api.database
      .sql`insert into insats_decision (id, insats_id, answer, decided_by, decided_on, why, recorded_at, recorded_by)
      values (gen_random_uuid(), ${insats.id}, ${answer}, 'Tjänsteledningen', '2026-11-20', 'Bra', now(), 'samrad')`;

  it('is locked by a yes and by a no, not by ändras, and is free again when it is withdrawn', async () => {
    for (const [answer, status] of [
      ['yes', 409],
      ['no', 409],
      ['amend', 200],
    ] as const) {
      const made = await register();
      const insats = await api.log({ behovIds: [made.id] }, tierp);
      await decide(insats, answer);
      expect((await api.call(`/api/behov/${made.id}`)).json<Behov>().locked).toBe(status === 409);
      expect((await patch(made.id, { description: 'Nytt' })).status).toBe(status);
      if (status === 200) continue;
      expect((await remove(made.id)).status).toBe(409);
      await api.database.sql`update insats_decision set withdrawn_at = now() where insats_id = ${insats.id}`;
      expect((await patch(made.id, { description: 'Nytt' })).status).toBe(200);
    }
  });

  it('is locked when the insats is followed up, and free when that insats is removed', async () => {
    const made = await register();
    const insats = await api.log({ behovIds: [made.id] }, tierp);
    await api.database.sql`update insats set step = 'closed' where id = ${insats.id}`;
    expect((await patch(made.id, { description: 'Nytt' })).status).toBe(409);
    await api.database.sql`update insats set deleted_at = now() where id = ${insats.id}`;
    expect((await patch(made.id, { description: 'Nytt' })).status).toBe(200);
  });
});

describe('a small count of an invånardialog', () => {
  it('is exact for the hälsosamordnare of the area and hidden from all others, everywhere', async () => {
    const made = await register({ evidence: [dialogue] });
    const readers: readonly (readonly [Record<string, string>, unknown])[] = [
      [tierp, 3],
      [await api.as('samordnare-uppsala'), '..'],
      [await api.as('planerare'), '..'],
      [await api.as('samrad'), '..'],
      [{}, '..'],
    ];
    for (const [headers, expected] of readers) {
      const one = (await api.call(`/api/behov/${made.id}`, { headers })).json<Behov>();
      const list = (await api.call('/api/behov', { headers })).json<{ items: Behov[] }>().items;
      const listed = list.find(({ id }) => id === made.id);
      for (const shown of [one, listed]) expect(shown?.evidence[0]).toMatchObject({ participants: expected });
      const trail = (await api.call(`/api/audit?entity=behov&id=${made.id}`, { headers })).json<{
        items: AuditEvent[];
      }>();
      expect(trail.items[0]?.changes['evidence']?.to).toMatchObject([{ participants: expected }]);
    }
  });
});

import type { Insats, WorkItem } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { type StepCalls, stepCalls } from '../../testing/step-calls.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let call: StepCalls;
let late: Insats;
let soon: Insats;
let waiting: Insats;
let old: Insats;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  call = await stepCalls(api);
  old = await call.movedTo(await call.complete({ title: 'Gammal', endsOn: '2026-04-01' }), 'closed');
  late = await call.complete({ title: 'Sen', endsOn: '2026-10-01' });
  soon = await call.complete({ title: 'Snart', status: 'planerad', startsOn: '2026-11-25', endsOn: null });
  waiting = await call.complete({
    title: 'Väntar',
    samverkan: true,
    status: 'planerad',
    startsOn: '2026-12-30',
    endsOn: null,
  });
  await call.movedTo(await call.complete({ title: 'Klar', endsOn: '2026-11-01' }), 'closed');
  await api.log({ title: 'Inställd', status: 'installd' });
  await api.log({ title: 'Uppsala', areaIds: ['kommun:0380'] }, await api.as('samordnare-uppsala'));
});
afterAll(() => api.close());

const workOf = async (person: string, filters = '') => {
  const answer = await api.call(`/api/my-work${filters}`, { headers: await api.as(person) });
  expect(answer.status).toBe(200);
  return answer.json<{ items: WorkItem[]; total: number; later: number }>();
};

describe('what a person has to do', () => {
  it('is in their own areas, the earliest day first', async () => {
    const { items, total } = await workOf('samordnare-tierp');
    expect(total).toBe(items.length);
    expect(items.map(({ kind, insats, dueOn }) => [kind, insats.id, dueOn])).toEqual([
      ['maintenanceDue', old.id, '2026-10-01'],
      ['lateFollowUp', late.id, '2026-10-31'],
      ['starts', soon.id, '2026-11-25'],
      ['missingStep', soon.id, '2026-11-25'],
      ['awaitsDecision', waiting.id, '2026-12-30'],
      ['missingStep', waiting.id, '2026-12-30'],
    ]);
    expect(items[3]?.message).toBe('Klar att gå vidare till Identifiera partner.');
    const others = await workOf('samordnare-uppsala');
    expect(others.items.map(({ insats }) => insats.title)).toEqual(['Uppsala']);
  });

  it('is the most urgent of thousands, whatever was written first, and says how many were not looked through', async () => {
    const uppsala = await api.as('samordnare-uppsala');
    const far = await api.log({ title: 'Mall', areaIds: ['kommun:0380'], startsOn: '2027-05-01' }, uppsala);
    await api.database.sql`
      with copy as (
        insert into insats (id, version, title, description, status, starts_on, responsible, partners,
                            created_at, created_by, updated_at, updated_by)
        select gen_random_uuid(), 1, title, '', status, starts_on + number, '', '',
               created_at, created_by, updated_at, updated_by
        from insats, generate_series(1, 1200) as number where id = ${far.id}
        returning id
      ), levnadsvana as (
        insert into insats_levnadsvana (insats_id, levnadsvana) select id, 'somn' from copy
      )
      insert into insats_area (insats_id, area_id, ordinal) select id, 'kommun:0380', 0 from copy`;
    const urgent = await api.log({ title: 'Brådskar', areaIds: ['kommun:0380'], startsOn: '2026-11-23' }, uppsala);
    const { items, total, later } = await workOf('samordnare-uppsala');
    expect(items[0]?.insats.id).toBe(urgent.id);
    expect(items).toHaveLength(300);
    expect(total).toBeGreaterThanOrEqual(300);
    expect(later).toBeGreaterThan(0);
    const days = items.map(({ dueOn }) => dueOn ?? '9999');
    expect(days).toEqual([...days].sort());
    const narrowed = await workOf('samordnare-uppsala', '?text=Brådskar');
    expect([narrowed.later, narrowed.items[0]?.insats.id]).toEqual([0, urgent.id]);
  });

  it('is narrowed by the same filters as the list', async () => {
    const titles = async (filters: string) =>
      (await workOf('samordnare-tierp', filters)).items.map(({ kind, insats }) => [kind, insats.id]);
    expect(await titles('?text=väntar')).toEqual([
      ['awaitsDecision', waiting.id],
      ['missingStep', waiting.id],
    ]);
    expect(await titles('?from=2026-11-20&to=2026-11-30')).toEqual([
      ['starts', soon.id],
      ['missingStep', soon.id],
    ]);
    expect(await titles('?area=kommun:0380')).toEqual([]);
    const unknown = await api.call('/api/my-work?area=kommun:9999', { headers: await api.as('samordnare-tierp') });
    expect(unknown.status).toBe(400);
  });

  it('is, for samrådet, what awaits its ställningstagande, until it is taken', async () => {
    expect((await workOf('samrad')).items.map(({ kind, insats }) => [kind, insats.id])).toEqual([
      ['awaitsDecision', waiting.id],
    ]);
    await call.decide(waiting);
    expect((await workOf('samrad')).items).toEqual([]);
  });

  it('is nothing that a planerare or dataansvarig asks for', async () => {
    for (const person of ['planerare', 'dataansvarig']) {
      expect((await api.call('/api/my-work', { headers: await api.as(person) })).status).toBe(403);
    }
  });
});

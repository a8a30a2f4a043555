import type { Insats, InsatsStory } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { type StepCalls, stepCalls } from '../../testing/step-calls.ts';
import { insats, openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let call: StepCalls;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  call = await stepCalls(api);
});
afterAll(() => api.close());

describe('what an insats points at', () => {
  it('has to be there when it is pointed at', async () => {
    const nowhere = '00000000-0000-4000-8000-00000000abcd';
    const cases = [
      ['behovIds.0', { behovIds: [nowhere] }],
      ['partnerRoles.0.partnerId', { partnerRoles: [{ partnerId: nowhere, role: '' }] }],
    ] as const;
    const made = await api.log();
    for (const [field, given] of cases) {
      for (const answer of [
        await call.patch(made, given),
        await api.send('POST', '/api/insatser', { ...insats(), ...given }, call.tierp),
      ]) {
        expect([answer.status, answer.json<ProblemBody>().errors?.[0]?.field]).toEqual([422, field]);
      }
    }
  });

  it('filters the list, with the step', async () => {
    const behov = await call.behov();
    const partner = await call.partner('Tierps ryttare');
    const made = await call.complete({ behovIds: [behov.id], partnerRoles: [{ partnerId: partner.id, role: '' }] });
    const there = await call.movedTo(made, 'partners');
    const ids = async (query: string) =>
      (await api.call(`/api/insatser?${query}`)).json<{ items: Insats[] }>().items.map(({ id }) => id);
    expect(await ids(`behov=${behov.id}`)).toEqual([there.id]);
    expect(await ids(`partner=${partner.id}&step=partners,insats`)).toEqual([there.id]);
    expect(await ids(`partner=${partner.id}&step=closed`)).toEqual([]);
    expect((await api.call('/api/insatser?behov=x')).status).toBe(400);
  });
});

describe('the story of an insats', () => {
  it('tells what it builds on, with whom, for how many, and what is missing', async () => {
    const made = await call.complete({ areaIds: ['kommun:0360', 'deso:0360A0010'] });
    const story = (await api.call(`/api/insatser/${made.id}/story`)).json<InsatsStory>();
    expect(story).toMatchObject({
      insats: made,
      behov: [{ id: made.behovIds[0] }],
      partners: [{ name: 'Söderfors idrottsförening' }],
      decisions: [],
      next: 'partners',
      missing: [],
      reachBase: { people: 1601, year: 2022, counts: 'alla åldrar, för att källan inte har ålder' },
      diary: { entries: 0, attendances: { atLeast: 0, hidden: 0 } },
    });
  });
});

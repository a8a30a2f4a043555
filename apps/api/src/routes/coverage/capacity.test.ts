import type { CapacityAnswer } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { smallRegionPopulation } from '../../testing/small-region.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

const question = {
  kinds: ['vardcentral', 'narmottagning'],
  statuses: ['oppen'],
  decay: [
    { limit: 10, weight: 1 },
    { limit: 30, weight: 0.5 },
  ],
};
const ask = async (more: object = {}) => {
  const answer = await api.send('POST', '/api/coverage/capacity', { ...question, ...more });
  expect(answer.status, answer.text).toBe(200);
  return answer.json<CapacityAnswer & { method: string; populationYear: number; sourceId: string }>();
};
const given = (all: readonly { population: number; score: number }[]) =>
  all.reduce((sum, { population, score }) => sum + population * score, 0);

describe('POST /api/coverage/capacity', () => {
  it('shares what is offered among everybody, one a unit unless told, and says how it was measured', async () => {
    const answer = await ask();
    expect(answer).toMatchObject({ measure: 'km', population: smallRegionPopulation, offered: 2, handedOut: 2 });
    expect(answer).toMatchObject({ populationYear: 2022, sourceId: 'prov', decay: question.decay });
    expect(answer.method).toContain('gånger 1,3');
    expect(answer.units.map(({ vardenhetId, supply }) => [vardenhetId, supply])).toEqual([
      ['stadens-vardcentral', 1],
      ['tierps-vardcentral', 1],
    ]);
    expect(given(answer.places)).toBeCloseTo(2, 9);
    expect(given(answer.areas.filter(({ areaId }) => areaId.startsWith('kommun:')))).toBeCloseTo(2, 9);
  });

  it('takes what each unit offers, and the changes', async () => {
    const answer = await ask({
      supply: [{ vardenhetId: 'tierps-vardcentral', supply: 7 }],
      usualSupply: 2,
      changes: [{ kind: 'add', id: 'ny-1', name: 'Ny', position: [17.05, 60.05] }],
    });
    expect(answer.units.map(({ supply }) => supply)).toEqual([2, 2, 7]);
    expect(given(answer.places)).toBeCloseTo(11, 9);
  });

  it('hands out nothing where nobody has a way', async () => {
    const far = await ask({ changes: [{ kind: 'move', vardenhetId: 'tierps-vardcentral', position: [25, 65] }] });
    expect(far).toMatchObject({ offered: 2, handedOut: 1 });
    expect(far.units.map(({ isReached }) => isReached)).toEqual([true, false]);
    const none = await ask({ kinds: ['sjukhus'] });
    expect(none).toMatchObject({ offered: 0, handedOut: 0, without: smallRegionPopulation, units: [] });
  });

  it.each([
    [{ decay: [] }, 'decay'],
    [{ decay: [{ limit: 10, weight: 0 }] }, 'decay.0.weight'],
    [{ decay: question.decay.toReversed() }, 'decay'],
    [{ supply: [{ vardenhetId: 'a', supply: -1 }] }, 'supply.0.supply'],
    [{ usualSupply: -1 }, 'usualSupply'],
    [{ limits: [5] }, 'limits'],
    [{ changes: [{ kind: 'close', vardenhetId: 'finns-inte' }] }, 'changes.0.vardenhetId'],
  ])('refuses %j', async (more, field) => {
    const answer = await api.send('POST', '/api/coverage/capacity', { ...question, ...more });
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe(field);
  });
});

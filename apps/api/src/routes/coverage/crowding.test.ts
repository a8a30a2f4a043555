import type { CrowdingAnswer } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { smallRegionPopulation } from '../../testing/small-region.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

const question = { kinds: ['vardcentral', 'narmottagning'], statuses: ['oppen'] };
const ask = async (more: object = {}) => {
  const answer = await api.send('POST', '/api/coverage/crowding', { ...question, ...more });
  expect(answer.status, answer.text).toBe(200);
  return answer.json<CrowdingAnswer & { method: string; populationYear: number; sourceId: string }>();
};
const going = ({ units }: CrowdingAnswer) => units.reduce((sum, { people }) => sum + people, 0);

describe('POST /api/coverage/crowding', () => {
  it('sends everybody somewhere, leaves nobody anything to gain, and says how it was measured', async () => {
    const answer = await ask();
    expect(answer).toMatchObject({ measure: 'km', worth: 60, population: smallRegionPopulation, without: 0 });
    expect(answer).toMatchObject({ populationYear: 2022, sourceId: 'prov' });
    expect(answer.method).toContain('gånger 1,3');
    expect(answer.units.map(({ vardenhetId, supply }) => [vardenhetId, supply])).toEqual([
      ['stadens-vardcentral', 1],
      ['tierps-vardcentral', 1],
    ]);
    expect(going(answer)).toBeCloseTo(smallRegionPopulation, 6);
    expect(answer.gain).toBeLessThanOrEqual(0.05);
    const paid = answer.places.reduce((sum, { population, cost }) => sum + population * (cost ?? 0), 0);
    expect(paid / smallRegionPopulation).toBeCloseTo(answer.mean?.cost ?? 0, 6);
    // What is not the way is the crowd, which everybody together meets at the mean or above.
    expect((answer.mean?.cost ?? 0) - (answer.mean?.way ?? 0)).toBeGreaterThanOrEqual(60 - 1e-6);
  });

  it('takes what each unit offers, and how much longer a way one takes', async () => {
    const supply = [{ vardenhetId: 'tierps-vardcentral', supply: 9 }];
    const [usual, more] = [await ask(), await ask({ supply })];
    const tierp = ({ units }: CrowdingAnswer) => units.find((one) => one.vardenhetId === 'tierps-vardcentral');
    expect(tierp(more)?.people).toBeGreaterThan(tierp(usual)?.people ?? Number.NaN);
    // Who hardly minds a crowd goes to the nearest.
    const near = await ask({ worth: 1 });
    expect(near.mean?.way).toBeLessThanOrEqual((usual.mean?.way ?? 0) + 1e-9);
  });

  it('tells those who have nowhere to go', async () => {
    const none = await ask({ kinds: ['sjukhus'] });
    expect(none).toMatchObject({ without: smallRegionPopulation, mean: null, units: [], gain: 0 });
    expect(none.places.every(({ cost, way }) => cost === null && way === null)).toBe(true);
  });

  it.each([
    [{ worth: 0 }, 'worth'],
    [{ supply: [{ vardenhetId: 'a', supply: -1 }] }, 'supply.0.supply'],
    [{ decay: [] }, 'decay'],
    [{ changes: [{ kind: 'close', vardenhetId: 'finns-inte' }] }, 'changes.0.vardenhetId'],
  ])('refuses %j', async (more, field) => {
    const answer = await api.send('POST', '/api/coverage/crowding', { ...question, ...more });
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe(field);
  });
});

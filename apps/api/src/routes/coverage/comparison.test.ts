import type { Comparison, CoverageAnswer } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { smallRegionPopulation } from '../../testing/small-region.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

const question = { kinds: ['vardcentral', 'narmottagning'], statuses: ['oppen'], limits: [5, 10, 30] };
const close = { kind: 'close', vardenhetId: 'tierps-vardcentral' };
const seasonal = {
  kind: 'opening',
  vardenhetId: 'tierps-vardcentral',
  opening: { closed: [{ from: '06-01', to: '08-31' }], days: null },
};
const compare = async (questions: object[], near = 10) => {
  const answer = await api.send('POST', '/api/coverage/comparison', { questions, near });
  expect(answer.status, answer.text).toBe(200);
  return answer.json<Comparison & { sourceId: string; populationYear: number }>();
};
const covered = async (more: object) =>
  (await api.send('POST', '/api/coverage', { ...question, ...more })).json<CoverageAnswer>().total;

describe('POST /api/coverage/comparison', () => {
  it('says who loses when a unit closes, and agrees with the coverage of both', async () => {
    const { items, near, sourceId, populationYear } = await compare([{ ...question, changes: [close] }]);
    const [one] = items;
    expect([near, sourceId, populationYear]).toEqual([10, 'prov', 2022]);
    expect(one?.before).toEqual(await covered({}));
    expect(one?.after).toEqual(await covered({ changes: [close] }));
    expect(one?.total.farther).toBeGreaterThan(0);
    expect(one?.total).toMatchObject({ population: smallRegionPopulation, nearer: 0, into: 0 });
    expect(one?.total.outOf).toBe((one?.before.within[1] ?? 0) - (one?.after.within[1] ?? 0));
    for (const level of ['kommun:', 'regso:', 'deso:']) {
      const areas = one?.areas.filter(({ areaId }) => areaId.startsWith(level)) ?? [];
      expect(areas.reduce((sum, { outOf }) => sum + outOf, 0)).toBe(one?.total.outOf);
    }
  });

  it('holds each against today in a usual week, in the order they came', async () => {
    const inSummer = { ...question, changes: [seasonal], on: '2026-07-01' };
    const { items } = await compare([{ ...question, changes: [close] }, inSummer, question]);
    expect(items[1]?.total).toEqual(items[0]?.total);
    expect(items[1]).toMatchObject({ closed: [{ vardenhetId: 'tierps-vardcentral', why: 'period' }] });
    expect(items[2]?.total).toMatchObject({
      nearer: 0,
      farther: 0,
      into: 0,
      outOf: 0,
      saved: 0,
      savedByAffected: null,
    });
    expect(items[2]?.before).toEqual(items[0]?.before);
  });

  it.each([
    [{ questions: [], near: 10 }, 'questions'],
    [{ questions: [question, question, question, question], near: 10 }, 'questions'],
    [{ questions: [question], near: 7 }, 'near'],
    [{ questions: [question, { ...question, area: 'regso:0360R099' }], near: 10 }, 'questions.1.area'],
    [
      { questions: [{ ...question, changes: [{ kind: 'close', vardenhetId: 'finns-inte' }] }], near: 10 },
      'questions.0.changes.0.vardenhetId',
    ],
    [{ questions: [{ ...question, changes: [close, seasonal] }], near: 10 }, 'questions.0.changes.1.vardenhetId'],
  ])('refuses %j', async (body, field) => {
    const answer = await api.send('POST', '/api/coverage/comparison', body);
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe(field);
  });
});

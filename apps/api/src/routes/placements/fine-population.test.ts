import { type CoverageAnswer, hasEnded, type PlacementJob } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { agedRegion, oldInAll } from '../../testing/aged-region.ts';
import { smallRegionPopulation } from '../../testing/small-region.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase(), { region: agedRegion() });
});
afterAll(() => api.close());

const points = [
  { id: 'mitt', name: 'Mitt', position: [17.25, 60.05] },
  { id: 'vast', name: 'Väst', position: [17.05, 60.05] },
];
// Nobody has a unit today: the only närmottagning is not open.
const question = { kinds: ['narmottagning'], statuses: ['oppen'], model: 'mclp', limit: 8, most: 1 };

async function answerTo(more: object) {
  const asked = await api.send('POST', '/api/placements', { ...question, ...more });
  expect(asked.status, asked.text).toBe(202);
  for (;;) {
    const job = (await api.call(asked.headers.get('location') ?? '')).json<PlacementJob>();
    if (hasEnded(job.state)) {
      expect(job.problem).toBeNull();
      if (job.answer === null) throw new Error('done without an answer');
      return job.answer;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

describe('a placement among people whose ages and squares are known', () => {
  it('counts only the people of the ages asked for, each once however many squares their base area has', async () => {
    const candidates = { kind: 'points', points };
    const everyone = await answerTo({ candidates });
    expect(everyone.suggestions[1]).toMatchObject({ chosen: ['mitt'], within: 2501 });
    // 1 100 of the older have it near in the west, 500 in the middle; the people told of are still everyone.
    const older = await answerTo({ candidates, weights: { kind: 'ages', from: 65 } });
    expect(older.suggestions[1]).toMatchObject({ chosen: ['vast'], within: 1601 });
    expect(older).toMatchObject({ weightsYear: 2022, weightsSourceId: 'prov' });
    const younger = await answerTo({ candidates, weights: { kind: 'ages', from: 0, to: 64 } });
    expect(younger.suggestions[1]?.chosen).toEqual(['mitt']);
  });

  it('says what is measured from and where the ages can be divided', async () => {
    expect((await api.call('/api/placement-choices')).json()).toMatchObject({ baseAreas: 6, agesFrom: [0, 65] });
    const { method } = await answerTo({ candidates: { kind: 'points', points } });
    expect(method).toContain('gånger 1,3');
    expect(method).toContain('fördelad på rutorna i Provrutor');
  });

  it('has each base area once, as a place for a unit and among those out of reach', async () => {
    const anywhere = await answerTo({ candidates: { kind: 'baseAreas' }, model: 'lscp', limit: 1 });
    expect(anywhere.candidates).toBe(6);
    const short = await answerTo({ model: 'lscp', limit: 1, candidates: { kind: 'points', points } });
    const { areaIds, people } = short.outOfReach;
    expect(people).toBe(smallRegionPopulation - 1000);
    expect(areaIds.filter((id) => id === 'deso:0380A0010')).toHaveLength(1);
    expect(new Set(areaIds).size).toBe(areaIds.length);
  });
});

describe('POST /api/coverage among people whose ages are known', () => {
  it('tells the ages apart, who together are everyone', async () => {
    const covered = await api.send('POST', '/api/coverage', {
      kinds: ['vardcentral'],
      statuses: ['oppen'],
      limits: [8],
    });
    const { byAge, total } = covered.json<CoverageAnswer>();
    expect(byAge.map(({ from, population }) => [from, population])).toEqual([
      [0, smallRegionPopulation - oldInAll],
      [65, oldInAll],
    ]);
    const within = byAge.map((group) => group.within[0] ?? 0);
    expect(within.reduce((sum, one) => sum + one, 0)).toBe(total.within[0]);
    // Only the fifty in the last base area are far from both vårdcentraler.
    expect(within[1]).toBe(oldInAll - 50);
  });
});

import type { ClosedUnit, CoverageAnswer } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { smallRegion, smallRegionPopulation } from '../../testing/small-region.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

const question = { kinds: ['vardcentral', 'narmottagning'], statuses: ['oppen'], limits: [5, 10, 30] };
type Answer = CoverageAnswer & { closed: ClosedUnit[]; method: string; populationYear: number; sourceId: string };
const ask = async (more: object = {}) => {
  const answer = await api.send('POST', '/api/coverage', { ...question, ...more });
  expect(answer.status, answer.text).toBe(200);
  return answer.json<Answer>();
};
const held = ({ units, uncovered }: CoverageAnswer) =>
  units.reduce((sum, { population }) => sum + population, uncovered);

describe('POST /api/coverage', () => {
  it('counts everyone once, by unit, area, index and settlement, and says how it was measured', async () => {
    const answer = await ask();
    expect(answer.total.population).toBe(smallRegionPopulation);
    expect(held(answer)).toBe(smallRegionPopulation);
    expect(answer).toMatchObject({ measure: 'km', limits: [5, 10, 30], populationYear: 2022, sourceId: 'prov' });
    expect(answer.method).toContain('gånger 1,3');
    for (const all of [answer.byIndex, answer.bySettlement]) {
      expect(all.reduce((sum, { population }) => sum + population, 0)).toBe(smallRegionPopulation);
    }
    const kommuner = answer.areas.filter(({ areaId }) => areaId.startsWith('kommun:'));
    expect(kommuner.reduce((sum, { population }) => sum + population, 0)).toBe(smallRegionPopulation);
    expect(answer.places).toHaveLength(6);
    expect(answer.places[0]).toMatchObject({ areaId: 'deso:0360A0010', vardenhetId: 'tierps-vardcentral' });
    expect(answer.curve.at(-1)?.people).toBe(smallRegionPopulation);
    expect(answer.equity.map(({ limit }) => limit)).toEqual([5, 10, 30]);
  });

  it('has farther with a longer detour, and nobody near without units', async () => {
    const [straight, winding] = await Promise.all(
      [1, 2].map((detourFactor) => ask({ travel: { kind: 'straightLine', detourFactor } })),
    );
    expect((winding?.total.mean ?? 0) / (straight?.total.mean ?? 1)).toBeCloseTo(2, 9);
    const none = await ask({ kinds: ['sjukhus'] });
    expect(none.total).toMatchObject({ within: [0, 0, 0], unreachable: smallRegionPopulation, mean: null });
    expect([none.uncovered, none.units]).toEqual([smallRegionPopulation, []]);
  });

  it('answers for what is added, moved and closed, and changes nothing', async () => {
    const before = await ask();
    const without = await ask({ changes: [{ kind: 'close', vardenhetId: 'tierps-vardcentral' }] });
    expect(without.units.map(({ vardenhetId }) => vardenhetId)).toEqual(['stadens-vardcentral']);
    expect(without.total.mean ?? 0).toBeGreaterThan(before.total.mean ?? 0);
    const back = await ask({
      changes: [
        { kind: 'close', vardenhetId: 'tierps-vardcentral' },
        { kind: 'add', id: 'ny-1', name: 'Ny mottagning', position: [17.05, 60.05] },
      ],
    });
    expect(back.total).toEqual(before.total);
    const moved = await ask({ changes: [{ kind: 'move', vardenhetId: 'tierps-vardcentral', position: [20, 60] }] });
    expect(moved.total.mean).toBeCloseTo(without.total.mean ?? 0, 9);
    expect(await ask()).toEqual(before);
  });

  it('leaves out what is closed on the date asked about, and says which and why', async () => {
    const opening = { closed: [{ from: '06-01', to: '08-31' }], days: null };
    const changes = [{ kind: 'opening', vardenhetId: 'tierps-vardcentral', opening }];
    const inSummer = await ask({ changes, on: '2026-07-01' });
    expect(inSummer.closed).toEqual([{ vardenhetId: 'tierps-vardcentral', why: 'period' }]);
    expect(inSummer.units.map(({ vardenhetId }) => vardenhetId)).toEqual(['stadens-vardcentral']);
    expect((await ask({ changes, on: '2026-05-31' })).total).toEqual((await ask()).total);
    const oneDay = [{ kind: 'opening', vardenhetId: 'tierps-vardcentral', opening: { closed: [], days: 1 } }];
    expect((await ask({ changes: oneDay, leastDays: 2 })).total).toEqual(inSummer.total);
    expect((await ask({ changes: oneDay, on: '2026-07-01' })).closed).toEqual([]);
  });

  it('is not changed by what is done to a unit that does not count', async () => {
    const changes = [{ kind: 'close', vardenhetId: 'tierps-vardcentral' }];
    expect(await ask({ kinds: ['sjukhus'], changes })).toEqual(await ask({ kinds: ['sjukhus'] }));
  });

  it('counts the people of an area with the units of the whole region', async () => {
    const answer = await ask({ area: 'regso:0360R001' });
    expect(answer.total.population).toBe(1601);
    expect(answer.units).toHaveLength(2);
    expect(held(answer)).toBe(1601);
  });

  it.each([
    [{ kinds: [] }, 'kinds'],
    [{ kinds: ['apotek'] }, 'kinds.0'],
    [{ statuses: [] }, 'statuses'],
    [{ limits: [] }, 'limits'],
    [{ limits: [0] }, 'limits.0'],
    [{ limits: [501] }, 'limits.0'],
    [{ limits: Array.from({ length: 11 }, (_, k) => k + 1) }, 'limits'],
    [{ travel: { kind: 'straightLine', detourFactor: 0.5 } }, 'travel.detourFactor'],
    [{ travel: { kind: 'teleport' } }, 'travel.kind'],
    [{ area: 'regso:0360R099' }, 'area'],
    [{ changes: [{ kind: 'close', vardenhetId: 'finns-inte' }] }, 'changes.0.vardenhetId'],
    [{ changes: [{ kind: 'add', id: 'tierps-vardcentral', name: 'X', position: [17, 60] }] }, 'changes.0.id'],
    [{ changes: [{ kind: 'add', id: 'ny-1', name: 'X', position: [17, 95] }] }, 'changes.0.position.1'],
    [{ on: '2026-02-30' }, 'on'],
    [{ on: '1 juli' }, 'on'],
    [{ leastDays: 0 }, 'leastDays'],
    [{ changes: [{ kind: 'opening', vardenhetId: 'tierps-vardcentral' }] }, 'changes.0.opening'],
    [
      { changes: [{ kind: 'opening', vardenhetId: 'tierps-vardcentral', opening: { closed: [], days: 8 } }] },
      'changes.0.opening.days',
    ],
    [{ unknown: 1 }, 'unknown'],
  ])('refuses %j', async (more, field) => {
    const answer = await api.send('POST', '/api/coverage', { ...question, ...more });
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe(field);
  });

  it('refuses two new units with one id', async () => {
    const add = { kind: 'add', id: 'ny-1', name: 'Ny', position: [17, 60] };
    const answer = await api.send('POST', '/api/coverage', { ...question, changes: [add, add] });
    expect(answer.json<ProblemBody>().errors?.[0]).toMatchObject({ field: 'changes.1.id' });
  });

  it('tells women and men apart, who are everyone, and no ages where the source has none', async () => {
    const { bySex, byAge, total } = await ask();
    expect(bySex.map(({ sex }) => sex)).toEqual(['women', 'men']);
    expect(bySex.reduce((sum, { population }) => sum + population, 0)).toBe(smallRegionPopulation);
    for (const k of total.within.keys()) {
      expect(bySex.reduce((sum, { within }) => sum + (within[k] ?? 0), 0)).toBe(total.within[k]);
    }
    expect(byAge).toEqual([]);
  });
});

describe('with a population grid', () => {
  let fine: TestApi;
  const at = (west: number, population: number) => ({
    box: [west, 60.02, west + 0.02, 60.03] as [number, number, number, number],
    population,
  });
  beforeAll(async () => {
    const region = smallRegion();
    const [source] = region.region.sources;
    if (source === undefined) throw new Error('The region has no source.');
    const grid = { ...source, id: 'rutor', title: 'Provrutor' };
    fine = await openTestApi(await createTestDatabase(), {
      region: {
        ...region,
        region: { ...region.region, sources: [source, grid], populationGridSourceId: 'rutor' },
        // Two in the first base area, and one across the border to the second.
        populationGrid: [at(17.01, 30), at(17.04, 10), at(17.09, 40)],
      },
    });
  });
  afterAll(() => fine.close());

  it('counts the same people, at the squares they live in, and says so', async () => {
    const answer = (await fine.send('POST', '/api/coverage', question)).json<Answer>();
    expect(answer.total.population).toBe(smallRegionPopulation);
    expect(held(answer)).toBe(smallRegionPopulation);
    expect(answer.method).toContain('fördelad på rutorna i Provrutor');
    expect(answer.bySex.reduce((sum, { population }) => sum + population, 0)).toBe(smallRegionPopulation);
    const coarse = (await api.send('POST', '/api/coverage', question)).json<Answer>();
    expect(answer.areas.map(({ areaId, population }) => [areaId, population])).toEqual(
      coarse.areas.map(({ areaId, population }) => [areaId, population]),
    );
    expect(answer.curve.length).toBeGreaterThan(coarse.curve.length);
    const points = (await fine.call('/api/population-points')).json<{ items: { population: number }[] }>();
    expect(points.items.reduce((sum, { population }) => sum + population, 0)).toBe(smallRegionPopulation);
  });
});

import {
  type CapacityAnswer,
  type Comparison,
  type CoverageAnswer,
  hasEnded,
  type PlacementJob,
} from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { committedPackage } from '../../../../../test/golden/committed-package.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase(), { region: committedPackage() });
});
afterAll(() => api.close());

const question = {
  ...{ kinds: ['vardcentral', 'narmottagning'], statuses: ['oppen'] },
  travel: { kind: 'straightLine', detourFactor: 1.3 },
};
const limits = [5, 10, 15, 20, 30];
/** A Wednesday when Bälinge and Björklinge are closed. */
const inSummer = { on: '2026-07-01' };
const ask = async <T>(path: string, body: object) => {
  const answer = await api.send('POST', path, body);
  expect(answer.status, answer.text).toBe(200);
  return answer.json<T>();
};

/** The best two places at tätorter for what counts within 15 km. */
async function bestTwo(more: object) {
  const candidates = { kind: 'tatorter' };
  const asked = await api.send('POST', '/api/placements', { ...question, limit: 15, most: 2, candidates, ...more });
  expect(asked.status, asked.text).toBe(202);
  for (;;) {
    const { state, answer } = (await api.call(asked.headers.get('location') ?? '')).json<PlacementJob>();
    if (hasEnded(state)) {
      expect(answer?.suggestions.map(({ count, proven }) => [count, proven])).toEqual([
        [0, true],
        [1, true],
        [2, true],
      ]);
      return answer?.suggestions ?? [];
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/**
 * Every figure here was worked out by a program of its own, in another language: haversine over every pair, everybody
 * summed, the index person by person, and each pair of tätorter tried.
 */
describe('what is told of Uppsala län', () => {
  it('is how near people have by index, settlement and unit, and how equal that is', async () => {
    const answer = await ask<CoverageAnswer>('/api/coverage', { ...question, limits });
    expect(answer.total).toMatchObject({ population: 400_682, within: [294_163, 328_197, 362_943, 386_271, 399_677] });
    expect(answer.byIndex.map(({ index, population, within }) => [index, population, ...within])).toEqual([
      [1, 15_300, 15_300, 15_300, 15_300, 15_300, 15_300],
      [2, 32_804, 29_865, 29_865, 29_865, 31_162, 32_804],
      [3, 83_107, 70_225, 71_811, 79_524, 81_770, 83_107],
      [4, 243_970, 156_568, 185_720, 212_753, 232_538, 242_965],
      [5, 25_501, 22_205, 25_501, 25_501, 25_501, 25_501],
    ]);
    expect(
      answer.bySettlement.map(({ settlement, population, within }) => [settlement, population, ...within]),
    ).toEqual([
      ['countryside', 80_309, 6921, 24_939, 51_678, 70_949, 79_304],
      ['town', 53_367, 23_616, 36_252, 44_259, 48_316, 53_367],
      ['centre', 267_006, 263_626, 267_006, 267_006, 267_006, 267_006],
    ]);
    expect(answer.bySettlement.map(({ mean }) => mean)).toEqual(
      [13.4116311680558, 7.374911494302785, 1.5970845738384403].map((mean) => expect.closeTo(mean, 9)),
    );
    expect(answer.equity).toEqual(
      [
        [5, -0.2754811717193334, 1.4152427202339306, -0.05627545209403136],
        [10, -0.15506747228599926, 1.197831592618066, -0.02027173006976216],
        [15, -0.05474869957947426, 1.061922095009446, -0.01042141248569718],
        [20, -0.008289484561711413, 1.008656736750371, -0.0023175958389156526],
        [30, -0.0037295293371086835, 1.0037434907958551, -0.0006633964525397923],
      ].map(([limit, gap, ratio, concentration]) => ({
        limit,
        gap: expect.closeTo(gap ?? 0, 12),
        ratio: expect.closeTo(ratio ?? 0, 12),
        concentration: expect.closeTo(concentration ?? 0, 12),
      })),
    );
    const held = new Map(
      answer.units.map(({ vardenhetId, population, within }) => [vardenhetId, [population, within[1]]]),
    );
    expect(held.size).toBe(30);
    expect([held.get('balinge-filial'), held.get('bjorklinge-filial')]).toEqual([
      [6570, 4050],
      [9940, 6283],
    ]);
    expect([held.get('tierps-vardcentral'), held.get('praktikertjanst-balsta')]).toEqual([
      [15_524, 6456],
      [0, 0],
    ]);
  });

  it('is who has longer in summer, when Bälinge and Björklinge are closed', async () => {
    const summer = await ask<CoverageAnswer>('/api/coverage', { ...question, limits, ...inSummer });
    expect(summer.total).toMatchObject({
      within: [286_608, 319_347, 353_316, 379_919, 399_677],
      mean: expect.closeTo(5.164996942302259, 9),
    });
    const questions = [{ ...question, limits, ...inSummer }];
    const [item] = (await ask<Comparison>('/api/coverage/comparison', { questions, near: 15 })).items;
    expect(item?.total).toMatchObject({ nearer: 0, farther: 16_510, into: 0, outOf: 9627 });
    const losing = item?.areas.filter(({ areaId, outOf }) => areaId.startsWith('regso:') && outOf > 0) ?? [];
    expect(Object.fromEntries(losing.map(({ areaId, outOf }) => [areaId, outOf]))).toEqual({
      'regso:0380R002': 1726,
      'regso:0380R037': 5298,
      'regso:0380R041': 2603,
    });
  });

  it('is what each has to share of the units, by E2SFCA with the slow decay', async () => {
    const decay = [
      { limit: 10, weight: 1 },
      { limit: 20, weight: 0.68 },
      { limit: 30, weight: 0.22 },
    ];
    const answer = await ask<CapacityAnswer>('/api/coverage/capacity', { ...question, decay });
    expect(answer).toMatchObject({ offered: 30, handedOut: expect.closeTo(30, 9), without: 1005 });
    const kommuner = answer.areas.filter(({ areaId }) => areaId.startsWith('kommun:'));
    expect(kommuner.map(({ areaId, score }) => [areaId, score * 10_000])).toEqual(
      Object.entries({
        '0305': 1.2320719845586794,
        '0319': 0.9773662636296089,
        '0330': 0.532429815171319,
        '0331': 1.0881458415232785,
        '0360': 0.7126648692842482,
        '0380': 0.7441402843239249,
        '0381': 0.3182745784547442,
        '0382': 1.13958716732183,
      }).map(([code, score]) => [`kommun:${code}`, expect.closeTo(score, 9)]),
    );
  });

  it('is where the next two should be: best of every pair of tätorter, in a usual week and in summer', async () => {
    const [today, one, two] = await bestTwo({ model: 'mclp' });
    expect([today?.within, one?.within, two?.within]).toEqual([362_943, 370_155, 374_566]);
    expect(['orsundsbro', 'orsundsbro-norra']).toContain(one?.chosen[0]);
    const summer = await bestTwo({ model: 'mclp', ...inSummer });
    expect(summer.map(({ within }) => within)).toEqual([353_316, 361_477, 368_689]);
  });

  it('is where the next two shorten the way most, on average and for who has the longest', async () => {
    const median = await bestTwo({ model: 'pMedian' });
    expect(median.map(({ chosen }) => chosen.toSorted())).toEqual([[], ['orsundsbro'], ['alunda', 'orsundsbro']]);
    expect(median.map(({ mean }) => mean)).toEqual(
      [4.734634, 4.5168511237257345, 4.32737444392518].map((mean) => expect.closeTo(mean, 6)),
    );
    const centre = await bestTwo({ model: 'pCenter' });
    expect(centre.map(({ worst }) => worst)).toEqual(
      [40.98296305688875, 23.65987313461731, 21.559148504803133].map((worst) => expect.closeTo(worst, 9)),
    );
  });
});

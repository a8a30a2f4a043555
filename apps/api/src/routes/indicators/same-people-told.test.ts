import type { Indicator, IndicatorOverTime } from '@halsouppdrag/domain';
import type { PackageIndicatorValue } from '@halsouppdrag/sources';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { regionWithIndicators, testIndicator, testValue } from '../../testing/region-with-indicators.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

const [few, many, kommun] = ['regso:0360R002', 'regso:0360R001', 'kommun:0360'];
const areas = [few, many, kommun];

/**
 * Pairs of indicators, each with what one publishes and what the other does: alone each keeps how many are counted of
 * few, together they would tell it.
 */
interface Pair {
  readonly name: string;
  readonly indicators: readonly [Partial<Indicator>, Partial<Indicator>];
  readonly figures: readonly [Record<string, Figure>, Record<string, Figure>];
  /** Counts of the first by area, as one works them out who has both answers. */
  readonly follows: (one: Counts, other: Counts) => number;
}
type Figure = Partial<PackageIndicatorValue>;
type Counts = (areaId: string | undefined) => number;

const count = { measure: 'count', multiplier: 1, comparison: 'none' } as const;
const share = (counted: number, denominator: number) => ({ count: counted, denominator });
const shares = { [few]: share(3, 60), [many]: share(30, 70), [kommun]: share(33, 130) };
const pairs: readonly Pair[] = [
  {
    ...{ name: 'a share and the count of the same', indicators: [{}, count] },
    figures: [shares, { [few]: { value: 3 }, [many]: { value: 30 } }],
    follows: (one, other) => one(kommun) - other(many),
  },
  {
    ...{ name: 'a share and that of the others', indicators: [{}, {}] },
    figures: [
      { [few]: share(3, 60), [kommun]: share(33, 130) },
      { [few]: share(57, 60), [many]: share(40, 70) },
    ],
    follows: (one, other) => one(kommun) - (70 - other(many)),
  },
  {
    ...{ name: 'women in one and all in the other', indicators: [{}, {}] },
    figures: [
      { [few]: { ...share(20, 30), sex: 'women' }, [many]: { ...share(12, 30), sex: 'women' } },
      { [few]: share(23, 60), [many]: share(30, 70) },
    ],
    follows: (one, other) => other(few) - one(few),
  },
];

const idOf = (pair: number, which: number) => `par-${pair}-${which}`;

describe('what two indicators about the same people tell together', () => {
  let api: TestApi;
  let open: TestApi;
  const region = (protection: Indicator['protection']) => {
    const all = pairs.flatMap(({ indicators, figures }, pair) =>
      indicators.map((more, which) => ({
        indicator: testIndicator(idOf(pair, which), { ...more, protection }),
        // Each pair in a year of its own: it would be linked with the others.
        values: Object.entries(figures[which] ?? {}).map(([area, figure]) =>
          testValue(idOf(pair, which), area, { ...figure, year: 2015 + pair }),
        ),
      })),
    );
    return regionWithIndicators(
      all.map(({ indicator }) => indicator),
      all.flatMap(({ values }) => values),
    );
  };
  beforeAll(async () => {
    api = await openTestApi(await createTestDatabase(), { region: region('smallCounts') });
    open = await openTestApi(await createTestDatabase(), { region: region('published') });
  }, 120_000);
  afterAll(() => Promise.all([api.close(), open.close()]));

  const told = async (from: TestApi, id: string): Promise<Counts> => {
    const counts = new Map<string, number>();
    for (const area of areas) {
      for (const sex of ['all', 'women']) {
        const answer = await from.call(`/api/indicators/${id}/over-time?area=${area}&sex=${sex}`);
        if (answer.status !== 200) continue;
        const { indicator, points } = answer.json<IndicatorOverTime>();
        for (const { count: counted, value } of points) {
          const own = indicator.measure === 'count' ? value : counted;
          if (typeof own === 'number') counts.set(area, own);
        }
      }
    }
    return (areaId) => counts.get(areaId ?? '') ?? Number.NaN;
  };

  it.each(pairs.map((pair, at) => ({ ...pair, at })))('is nothing of $name', async ({ at, follows }) => {
    const derived = async (from: TestApi) => follows(await told(from, idOf(at, 0)), await told(from, idOf(at, 1)));
    // Told of what its publisher has protected, so that this test can see it.
    expect(await derived(open)).toBe(3);
    expect(await derived(api)).toBeNaN();
  });
});

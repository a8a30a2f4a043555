import type {
  IndicatorComparison,
  IndicatorInequality,
  IndicatorOverTime,
  IndicatorProfile,
  IndicatorScatter,
  PopulationPyramid,
} from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { regionWithIndicators, testIndicator, testValue } from '../../testing/region-with-indicators.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

const count = testIndicator('folk', {
  ...{ measure: 'count', unit: 'invånare', multiplier: 1, comparison: 'none', protection: 'published' },
});
/** Not begun on any day these tests run. */
const toCome = 2100;
const indicators = [
  testIndicator('rokning', { levnadsvana: 'tobak' }),
  testIndicator('annan'),
  testIndicator('andel'),
  count,
];
const years = [2018, 2019, 2020, 2021, 2022];

const values = [
  // Falling by forty a year of a thousand.
  ...years.flatMap((year, at) => [
    testValue('rokning', 'kommun:0360', { year, count: 300 - 40 * at, denominator: 1000 }),
    testValue('rokning', 'kommun:0380', { year, count: 200, denominator: 1000 }),
  ]),
  testValue('annan', 'kommun:0360', { count: 50, denominator: 500 }),
  testValue('annan', 'kommun:0360', { year: 2021, count: 50, denominator: 500 }),
  testValue('annan', 'kommun:0380', { year: 2021, count: 100, denominator: 500 }),
  ...[2022, toCome].map((year) => testValue('andel', 'kommun:0360', { year, count: 250, denominator: 500 })),
  ...[2012, 2022, toCome].map((year, at) => testValue('folk', 'kommun:0360', { year, value: 100 + 13 * at })),
  ...['regso:0360R001', 'regso:0360R002'].map((areaId) =>
    testValue('folk', areaId, { year: toCome, sex: 'women', ageGroup: '0-4', value: 999 }),
  ),
  ...(['women', 'men'] as const).flatMap((sex) =>
    ['5-9', '0-4'].flatMap((ageGroup) => [
      testValue('folk', 'regso:0360R001', { sex, ageGroup, value: sex === 'women' ? 3 : 40, areaVersion: 'RegSO2025' }),
      testValue('folk', 'regso:0360R002', { sex, ageGroup, value: 10, areaVersion: 'RegSO2025' }),
    ]),
  ),
];

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase(), { region: regionWithIndicators(indicators, values) });
});
afterAll(() => api.close());

const get = async <Answer>(path: string) => {
  const answer = await api.call(path);
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  return answer.json<Answer>();
};

describe('an indicator over time', () => {
  it('has every year beside the länet, and a trend of the five latest', async () => {
    const { points, benchmarkName, trend } = await get<IndicatorOverTime>(
      '/api/indicators/rokning/over-time?area=kommun:0360',
    );
    expect(
      points.map(({ year, value, benchmark, significance }) => [year, value, benchmark?.value, significance]),
    ).toEqual([
      [2018, 30, 25, 'worse'],
      [2019, 26, 23, 'worse'],
      [2020, 22, 21, 'noSecuredDifference'],
      [2021, 18, 19, 'noSecuredDifference'],
      [2022, 14, 17, 'better'],
    ]);
    expect(benchmarkName).toBe('Provlän');
    expect(trend).toMatchObject({ trend: 'gettingBetter', from: 2018, to: 2022 });
    expect(trend.slope).toBeCloseTo(-4, 10);
  });

  it('is held against a group of ones own choosing year by year, the area itself left out of it', async () => {
    const path = '/api/indicators/rokning/over-time?area=kommun:0360&benchmark=group&group=kommun:0360,kommun:0380';
    const { points, benchmarkName } = await get<IndicatorOverTime>(path);
    expect(benchmarkName).toBe('Egen grupp (2 områden)');
    expect(points.map(({ benchmark, significance }) => [benchmark?.value, significance])).toEqual([
      [25, 'worse'],
      [23, 'worse'],
      [21, 'noSecuredDifference'],
      [19, 'noSecuredDifference'],
      [17, 'better'],
    ]);
  });

  it('says of a group in which years some of it is missing', async () => {
    const path = '/api/indicators/annan/over-time?area=kommun:0380&benchmark=group&group=kommun:0360,kommun:0380';
    const { points, methods } = await get<IndicatorOverTime>(path);
    expect(points.map(({ year, benchmark }) => [year, benchmark?.value])).toEqual([
      [2021, 15],
      [2022, 10],
    ]);
    expect(methods.notes).toEqual([
      'Det som jämförs med är hoplagt av 2 områden, men 2022 av 1: de andras tal är dolda eller saknas då.',
    ]);
  });

  it('is held against a target, as certain, the same every year', async () => {
    const { points, benchmarkName } = await get<IndicatorOverTime>(
      '/api/indicators/rokning/over-time?area=kommun:0360&benchmark=target&target=20.5',
    );
    expect(benchmarkName).toBe('Mål');
    expect(points.map(({ benchmark }) => benchmark)).toEqual(years.map(() => ({ value: 20.5, interval: null })));
    expect(points.map(({ significance }) => significance)).toEqual([
      'worse',
      'worse',
      'noSecuredDifference',
      'noSecuredDifference',
      'better',
    ]);
  });

  it.each(['benchmark=group', 'benchmark=target', 'benchmark=target&target=mycket', 'benchmark=group&group=a'])(
    'says what to change in %s',
    async (part) => {
      const answer = await api.call(`/api/indicators/rokning/over-time?area=kommun:0360&${part}`);
      expect(answer.status).toBe(400);
      expect(answer.text).toMatch(/"field":"(group|target)/);
    },
  );

  it('says that five years are needed', async () => {
    const { trend } = await get<IndicatorOverTime>('/api/indicators/annan/over-time?area=kommun:0360');
    expect([trend.trend, trend.reason]).toEqual([null, 'fewYears']);
    expect(trend.note).toContain('För få år');
  });
});

describe('the profile of an area', () => {
  it('has its indicators in their latest year, the levnadsvanor first', async () => {
    const { rows } = await get<IndicatorProfile>('/api/areas/kommun:0360/profile');
    expect(
      rows.map(({ indicator, year, figure, lan, riket }) => [
        indicator.id,
        year,
        figure.value,
        lan.significance,
        riket,
      ]),
    ).toEqual([
      ['rokning', 2022, 14, 'better', null],
      ['andel', 2022, 50, 'notComparable', null],
      ['annan', 2022, 10, 'notComparable', null],
    ]);
    expect(rows[0]?.spread).toEqual({
      lowest: 14,
      lowerQuarter: 15.5,
      median: 17,
      upperQuarter: 18.5,
      highest: 20,
      areas: 2,
    });
  });

  it('is 404 for an area that is not there', async () => {
    expect((await api.call('/api/areas/kommun:9999/profile')).status).toBe(404);
  });
});

describe('other views', () => {
  it('two indicators of the same areas, those that lack one too', async () => {
    const { points } = await get<IndicatorScatter>('/api/indicators/rokning/scatter?with=annan&level=kommun');
    expect(points.map(({ areaId, x, y, population }) => [areaId, x.value, y.value ?? y.missing, population])).toEqual([
      ['kommun:0360', 14, 10, 1601],
      ['kommun:0380', 20, 'missing', 1967],
    ]);
  });

  it('no inequality without the socio-economic index, and that is said', async () => {
    const answer = await get<IndicatorInequality>('/api/indicators/folk/inequality?sex=women&ageGroup=0-4');
    expect([answer.slope, answer.relative, answer.groups]).toEqual([null, null, []]);
    expect(answer.note).toContain('går inte att räkna');
  });

  it('a pyramid from the youngest, put together of lokalsamhällen when all have ages', async () => {
    const tierp = await get<PopulationPyramid>('/api/areas/kommun:0360/pyramid');
    expect(tierp.groups).toEqual([
      { ageGroup: '0-4', women: 13, men: 50 },
      { ageGroup: '5-9', women: 13, men: 50 },
    ]);
    expect([tierp.year, tierp.areaVersion]).toEqual([2022, 'RegSO2025']);
    expect(tierp.note).toContain('RegSO2025');
    expect(tierp.note).not.toContain('Framskrivning');
    const uppsala = await get<PopulationPyramid>('/api/areas/kommun:0380/pyramid');
    expect([uppsala.year, uppsala.groups, uppsala.years]).toEqual([null, [], []]);
  });

  it('tells how many live in an area year by year, and what of it is still to come', async () => {
    expect((await get<PopulationPyramid>('/api/areas/kommun:0360/pyramid')).years).toEqual([
      { year: 2012, people: 100, projected: false },
      { year: 2022, people: 113, projected: false },
      { year: toCome, people: 126, projected: true },
    ]);
  });

  it('shows a year still to come to who asks for it, and says that it is projected', async () => {
    const question = { indicatorId: 'andel', level: 'kommun', sex: 'all', ageGroup: null, benchmark: { kind: 'lan' } };
    const asked = async (more: object) =>
      (await api.send('POST', '/api/indicators/comparison', { ...question, ...more })).json<IndicatorComparison>();
    const latest = await asked({});
    expect([latest.year, latest.methods.notes]).toEqual([2022, []]);
    const projected = await asked({ year: toCome });
    expect([projected.year, projected.methods.notes]).toEqual([
      toCome,
      [`Framskrivning: ${toCome} har inte varit än. Värdet är beräknat av källan.`],
    ]);
    const { rows } = await get<IndicatorProfile>('/api/areas/kommun:0360/profile?sex=all');
    expect(rows.find(({ indicator }) => indicator.id === 'andel')?.year).toBe(2022);
    const people = await asked({ indicatorId: 'folk', year: toCome });
    expect(people.methods.interval).not.toContain('alla är räknade');
  });
});

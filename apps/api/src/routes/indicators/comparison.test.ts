import { type AuditEvent, comparedAreas, type IndicatorComparison, type SentComparison } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { regionWithIndicators, testIndicator, testValue } from '../../testing/region-with-indicators.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

const indicators = [
  testIndicator('rokning'),
  testIndicator('enkat', { protection: 'survey' }),
  testIndicator('klass', { measure: 'index', multiplier: 1, comparison: 'none', protection: 'published' }),
  testIndicator('pahittad', { name: 'Påhittad (Exempeldata)', example: true, comparison: 'byIntervals' }),
];

const values = [
  // 10 % of 1 000 and 20 % of 1 000: clearly apart. The country is between.
  testValue('rokning', 'kommun:0360', { count: 100, denominator: 1000 }),
  testValue('rokning', 'kommun:0380', { count: 200, denominator: 1000 }),
  testValue('rokning', 'kommun:0360', { year: 2018, count: 150, denominator: 1000 }),
  testValue('rokning', 'kommun:0380', { year: 2018, count: 195, denominator: 1000 }),
  testValue('rokning', null, { value: 12, low: 11.5, high: 12.5 }),
  testValue('rokning', 'regso:0360R001', { count: 97, denominator: 700 }),
  testValue('rokning', 'regso:0360R002', { count: 3, denominator: 300 }),
  testValue('rokning', 'regso:0380R001', { count: 200, denominator: 1000 }),
  testValue('enkat', 'kommun:0360', { count: 20, denominator: 49, responseRate: 0.4 }),
  testValue('enkat', 'kommun:0380', { count: 20, denominator: 50, responseRate: 0.4 }),
  testValue('klass', 'kommun:0360', { value: 2 }),
  testValue('klass', 'kommun:0380', { value: 5 }),
  testValue('pahittad', 'kommun:0360', { count: 30, denominator: 300 }),
  testValue('pahittad', 'kommun:0380', { count: 33, denominator: 300 }),
];

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase(), { region: regionWithIndicators(indicators, values) });
});
afterAll(() => api.close());

const ask = (body: object) => api.send('POST', '/api/indicators/comparison', body);
const compare = async (body: object) => {
  const answer = await ask(body);
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  const sent = answer.json<SentComparison>();
  return { ...sent, areas: comparedAreas(sent.areas) } satisfies IndicatorComparison;
};
const of = ({ areas }: IndicatorComparison, id: string) => areas.find(({ areaId }) => areaId === id);

describe('a comparison of areas', () => {
  it('holds each against the länet put together, by the difference from the rest of it', async () => {
    const answer = await compare({ indicatorId: 'rokning', level: 'kommun' });
    expect(answer.year).toBe(2022);
    expect(answer.benchmark).toMatchObject({
      ...{ kind: 'lan', name: 'Provlän', value: 15, count: 300, denominator: 2000, made: 'summed' },
      ...{ areas: 2, leftOut: 0 },
    });
    const tierp = of(answer, 'kommun:0360');
    expect(tierp).toMatchObject({
      value: 10,
      count: 100,
      denominator: 1000,
      significance: 'better',
      funnel: 'belowOuter',
    });
    // As many were asked everywhere, and the funnel is drawn all the same.
    const drawn = answer.funnel?.points.map(({ denominator }) => denominator) ?? [];
    expect([drawn[0], drawn.at(-1)]).toEqual([500, expect.closeTo(2000)]);
    // Wilson's interval of 100 in 1 000.
    expect(tierp?.interval?.low).toBeCloseTo(8.29, 2);
    expect(tierp?.interval?.high).toBeCloseTo(12.02, 2);
    expect(of(answer, 'kommun:0380')?.significance).toBe('worse');
    expect(tierp?.rank).toEqual({ rank: 1, best: 1, worst: 1, apartFromNext: true, of: 2 });
    expect(answer.spread).toEqual({ better: 1, worse: 1 });
    expect(answer.methods.comparison).toContain('mot resten');
    expect(answer.sources).toHaveLength(1);
  });

  it('against riket, a target, an earlier year and a group of one’s own', async () => {
    const against = async (benchmark: object) =>
      (await compare({ indicatorId: 'rokning', level: 'kommun', year: 2022, benchmark })).areas.map(
        ({ significance, notComparable }) => notComparable ?? significance,
      );
    expect(await against({ kind: 'riket' })).toEqual(['noSecuredDifference', 'worse']);
    expect(await against({ kind: 'target', value: 9 })).toEqual(['noSecuredDifference', 'worse']);
    expect(await against({ kind: 'year', year: 2018 })).toEqual(['better', 'noSecuredDifference']);
    expect(await against({ kind: 'group', areaIds: ['kommun:0360'] })).toEqual(['isBenchmark', 'worse']);
    expect(await against({ kind: 'year', year: 2017 })).toEqual(['noBenchmark', 'noBenchmark']);
  });

  it('holds a group as one against all others as one, of what is shown, and names it', async () => {
    const against = (level: string, areaIds: readonly string[]) =>
      compare({ indicatorId: 'rokning', level, year: 2022, benchmark: { kind: 'group', areaIds } });
    // 100 of 1 000 against 200 of 1 000, and the other way round.
    const tierp = await against('kommun', ['kommun:0360']);
    expect(tierp.rest).toMatchObject({ value: 20, areas: 1, leftOut: 0, significance: 'better', notComparable: null });
    expect(tierp.benchmark.note).toBe('Hoplagt av 1 område: Tierp.');
    const uppsala = await against('kommun', ['kommun:0380']);
    expect(uppsala.rest).toMatchObject({ value: 10, significance: 'worse' });
    const nobodyElse = await against('kommun', ['kommun:0360', 'kommun:0380']);
    expect(nobodyElse.benchmark.note).toBe('Hoplagt av 2 områden: Tierp och Uppsala.');
    expect(nobodyElse.rest).toMatchObject({ value: null, areas: 0, leftOut: 0, notComparable: 'noBenchmark' });
    // The others are hidden, and so is their sum.
    const { rest } = await against('lokalsamhalle', ['regso:0380R001']);
    expect(rest).toMatchObject({ value: null, interval: null, areas: 0, leftOut: 2 });
    expect((await compare({ indicatorId: 'rokning', level: 'kommun' })).rest).toBeNull();
  });

  it('says of a target how it is held against it: nothing is left out of it', async () => {
    const { methods } = await compare({
      ...{ indicatorId: 'rokning', level: 'kommun', year: 2022 },
      benchmark: { kind: 'target', value: 9 },
    });
    expect(methods.comparison).toContain('målet ligger utanför områdets intervall');
    expect(methods.comparison).not.toContain('resten');
  });

  it('hides a count of 1–4 and what would give it away, and puts only what is shown together', async () => {
    const { areas, benchmark } = await compare({
      ...{ indicatorId: 'rokning', level: 'lokalsamhalle' },
      benchmark: { kind: 'group', areaIds: ['regso:0360R001', 'regso:0360R002', 'regso:0380R001'] },
    });
    expect(areas.map(({ value, count, missing, rank }) => [value, count, missing, rank?.of ?? null])).toEqual([
      [null, '..', 'hidden', null],
      [null, '..', 'hidden', null],
      [20, 200, null, 1],
    ]);
    expect(benchmark).toMatchObject({ count: 200, denominator: 1000, areas: 1, leftOut: 2 });
    expect(JSON.stringify(areas)).not.toContain('97');
  });

  it('gives no figure of fewer than 50 answers, and says to be careful', async () => {
    const answer = await compare({ indicatorId: 'enkat', level: 'kommun' });
    expect(of(answer, 'kommun:0360')).toMatchObject({ value: null, missing: 'fewAnswers', notComparable: 'noValue' });
    expect(of(answer, 'kommun:0380')).toMatchObject({ value: 40, cautions: ['fewPeople', 'lowResponse'] });
  });

  it('does not compare what has no interval', async () => {
    const answer = await compare({ indicatorId: 'klass', level: 'kommun' });
    expect(answer.areas.map(({ value, notComparable, rank }) => [value, notComparable, rank?.best])).toEqual([
      [2, 'indicatorNotCompared', null],
      [5, 'indicatorNotCompared', null],
    ]);
    expect(answer.funnel).toBeNull();
  });

  it('says of what is made up that it is', async () => {
    const answer = await compare({ indicatorId: 'pahittad', level: 'kommun' });
    expect([answer.example, answer.methods.notes[0]]).toEqual([true, expect.stringContaining('Exempeldata')]);
    expect(answer.areas.map(({ rank }) => [rank?.best, rank?.worst, rank?.apartFromNext])).toEqual([
      [1, 2, false],
      [1, 2, null],
    ]);
    const file = await api.send('POST', '/api/indicators/comparison.csv', { indicatorId: 'pahittad', level: 'kommun' });
    const rows = file.text.trim().split('\r\n').slice(1);
    expect(rows.length).toBe(2);
    expect(rows.every((row) => row.includes('Exempeldata'))).toBe(true);
  });

  it('can be taken along, with source and method on every row, and is logged', async () => {
    const question = { indicatorId: 'rokning', level: 'lokalsamhalle' };
    const csv = await api.send('POST', '/api/indicators/comparison.csv', question);
    expect(csv.text).toContain('Påhittade uppgifter för prov');
    expect(csv.text).toContain(';..;');
    expect((await api.send('POST', '/api/indicators/comparison.xlsx', question)).status).toBe(200);
    const trail = await api.call('/api/audit?entity=export&id=indicators', { headers: await api.as('planerare') });
    const { items } = trail.json<{ items: AuditEvent[] }>();
    expect(items.map(({ changes }) => changes['format']?.to)).toEqual(['xlsx', 'csv', 'csv']);
  });

  it.each([
    [{ indicatorId: 'ingen', level: 'kommun' }, 'indicatorId'],
    [{ indicatorId: 'rokning', level: 'deso' }, 'level'],
    [{ indicatorId: 'rokning', level: 'kommun', year: 1999 }, 'year'],
    [{ indicatorId: 'rokning', level: 'kommun', sex: 'women' }, 'sex'],
    [{ indicatorId: 'rokning', level: 'kommun', within: 'kommun:9999' }, 'within'],
    [
      { indicatorId: 'rokning', level: 'kommun', benchmark: { kind: 'group', areaIds: ['lan:03'] } },
      'benchmark.areaIds',
    ],
  ])('of what is not there is refused, and says which part: %j', async (question, field) => {
    const answer = await ask(question);
    expect([answer.status, answer.json<ProblemBody>().errors?.[0]?.field]).toEqual([422, field]);
  });
});

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

describe('taking a comparison along', () => {
  const body = { questions: [{ ...question, changes: [close] }], near: 10, names: ['=Tierp; stänger'] };

  it('gives every area before and after, with its source and method, and writes down that it was taken', async () => {
    const answer = await api.send('POST', '/api/coverage/comparison.csv', body, await api.as('samrad'));
    expect(answer.headers.get('content-disposition')).toContain('tackning-mot-i-dag.csv');
    const [heading = '', ...lines] = answer.text.slice(1).trimEnd().split('\r\n');
    expect(heading.split(';')).toHaveLength(17);
    expect(heading).toContain(';Invånare 2022;Mått;I genomsnitt i dag;');
    const { items } = await compare(body.questions);
    expect(lines).toHaveLength(items[0]?.areas.length ?? 0);
    const [deso = ''] = lines.filter((line) => line.includes(';0360A0010;'));
    expect(deso).toContain('"\'=Tierp; stänger";deso;0360A0010;Söderfors väst;1000;km;');
    expect(deso).toContain('Fågelvägen');
    expect(deso).toContain('Påhittade uppgifter för prov');
    const rows = await api.database.sql`
      select person_id, changes from audit_event where entity_id = 'coverage-comparison' order by id desc limit 1`;
    expect(rows[0]?.['person_id']).toBe('samrad');
    expect(rows[0]?.['changes']).toMatchObject({ format: { to: 'csv' }, rows: { to: lines.length } });
  });

  it('gives the base areas with their outlines for a map, and what the comparison says of them', async () => {
    const answer = await api.send('POST', '/api/coverage/comparison.geojson', body);
    const { features } = answer.json<{
      features: { geometry: { type: string }; properties: Record<string, unknown> }[];
    }>();
    const { items } = await compare(body.questions);
    const said = items[0]?.areas.filter(({ areaId }) => areaId.startsWith('deso:')) ?? [];
    expect(features).toHaveLength(said.length);
    for (const [k, { geometry, properties }] of features.entries()) {
      expect(geometry.type).toBe('Polygon');
      expect(properties).toMatchObject({ ...said[k], near: 10, measure: 'km', populationYear: 2022 });
    }
  });

  it('is refused like the comparison itself, and then not written down', async () => {
    const count = async () => (await api.database.sql`select count(*)::int as n from audit_event`)[0]?.['n'];
    const before = await count();
    for (const path of ['comparison.csv', 'comparison.geojson']) {
      const bad = { ...body, questions: [{ ...question, changes: [{ ...close, vardenhetId: 'finns-inte' }] }] };
      expect((await api.send('POST', `/api/coverage/${path}`, bad)).status).toBe(422);
      expect((await api.send('POST', `/api/coverage/${path}`, { ...body, names: undefined })).status).toBe(422);
    }
    expect(await count()).toBe(before);
  });
});

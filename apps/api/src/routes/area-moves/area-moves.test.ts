import {
  type AreaFile,
  type AreaVersion,
  comparedAreas,
  type IndicatorCatalogue,
  type IndicatorComparison,
  type IndicatorLoad,
  type MovePreview,
  type SentComparison,
} from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { regionWithIndicators, testIndicator, testValue } from '../../testing/region-with-indicators.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

const areaVersion = 'RegSO2018';
const codes = ['0360R001', '0360R002', '0380R001'] as const;
const of2018 = (id: string, figures: readonly Parameters<typeof testValue>[2][]) =>
  figures.map((figure, at) => testValue(id, `regso:${codes[at]}`, { ...figure, areaVersion }));

const indicators = [
  testIndicator('rokning'),
  testIndicator('antal', { measure: 'count', multiplier: 1, unit: 'personer', comparison: 'none' }),
  testIndicator('dold-har'),
  testIndicator('dold-av-kallan', { protection: 'published' }),
  testIndicator('klass', { measure: 'index', multiplier: 1, comparison: 'none', protection: 'published' }),
  testIndicator('utan-namnare'),
];
const values = [
  ...of2018('rokning', [
    { count: 100, denominator: 1000 },
    { count: 500, denominator: 2501 },
    { count: 6, denominator: 67 },
  ]),
  ...of2018('antal', [{ value: 300 }, { value: 2501 }, { value: 70 }]),
  ...of2018('dold-har', [
    { count: 100, denominator: 1000 },
    { count: 500, denominator: 2501 },
    { count: 3, denominator: 67 },
  ]),
  ...of2018('dold-av-kallan', [
    { count: 100, denominator: 1000 },
    { count: 500, denominator: 2501 },
    { missing: 'hidden' },
  ]),
  ...of2018('klass', [{ value: 2 }, { value: 3 }, { value: 4 }]),
  ...of2018('utan-namnare', [{ value: 12 }, { value: 13 }, { value: 14 }]),
];

let api: TestApi;
let steward: Record<string, string>;
let versionId: string;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase(), { region: regionWithIndicators(indicators, values) });
  steward = await api.as('dataansvarig');
  versionId = await loadVersion('RegSO 2018', codes);
});
afterAll(() => api.close());

/**
 * RegSO 2018 as they might have been: a third of the land of the middle one, with 601 of its 2 501 people, is in what
 * now is Söderfors; a third with nobody is Örbyhus; the rest is Staden.
 */
const bounds = [
  [17, 17.1],
  [17.1, 17.4],
  [17.4, 17.6],
] as const;
const file = (ofVersion: readonly string[]) => {
  const features = bounds.map(([west, east], at) => {
    const ring = [
      [west, 60],
      [east, 60],
      [east, 60.1],
      [west, 60.1],
      [west, 60],
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    return { type: 'Feature', properties: { code: ofVersion[at] }, geometry };
  });
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
};
const loadVersion = async (name: string, ofVersion: readonly string[]) => {
  const sent = await api.call(`/api/area-files?fileName=${encodeURIComponent(name)}.geojson`, {
    method: 'POST',
    headers: { ...steward, 'Content-Type': 'application/octet-stream' },
    body: file(ofVersion),
  });
  expect(sent.status, sent.text).toBe(201);
  const { id, suggested } = sent.json<AreaFile>();
  const loaded = await api.send('POST', `/api/area-files/${id}/load`, { ...suggested, name }, steward);
  expect(loaded.status, loaded.text).toBe(201);
  return loaded.json<AreaVersion>().id;
};
const question = (more: object) => ({ indicatorId: 'rokning', from: areaVersion, method: 'population', ...more });
const move = (more: object = {}, headers = steward) => api.send('POST', '/api/area-moves', question(more), headers);
const preview = (more: object = {}) => api.send('POST', '/api/area-moves/preview', question(more), steward);
const moved = async (more: object = {}) => {
  const answer = await move(more);
  expect(answer.status, answer.text).toBe(201);
  return answer.json<IndicatorLoad>();
};
const undo = async ({ id }: IndicatorLoad) => {
  const answer = await api.send('POST', `/api/loads/${id}/undo`, {}, steward);
  expect(answer.status, answer.text).toBe(200);
};
const compare = async (indicatorId = 'rokning') => {
  const answer = await api.send('POST', '/api/indicators/comparison', { indicatorId, level: 'lokalsamhalle' });
  expect(answer.status, answer.text).toBe(200);
  const sent = answer.json<SentComparison>();
  return { ...sent, areas: comparedAreas(sent.areas) } satisfies IndicatorComparison;
};
const areaOf = ({ areas }: IndicatorComparison, code: string) => areas.find(({ areaId }) => areaId === `regso:${code}`);

describe('figures of another version of areas', () => {
  it('are moved to our own by people, with a receipt, a mark wherever they are shown, and a way back', async () => {
    const before = await compare();
    expect(before.areaVersion).toBe(areaVersion);
    const seen = (await preview()).json<MovePreview>();
    const receipt = await moved();
    expect(seen).toEqual({
      ...{ moved: receipt.moved, series: receipt.series, areas: 3, whollyOutside: 0, partlyOutside: [] },
    });
    expect(receipt.moved).toMatchObject({
      from: areaVersion,
      method: 'population',
      ofParts: 2,
      ofWholes: 0,
      without: 1,
    });
    expect(receipt.moved?.weights).toBe('andel av befolkningen 2022 där den bor');
    expect(receipt.series).toMatchObject([{ year: 2022, figures: 3, missing: 1, sumBefore: 606 }]);
    expect(receipt.series[0]?.sum).toBeCloseTo(606, 9);

    const after = await compare();
    const soderfors = areaOf(after, '0360R001');
    expect(soderfors?.denominator).toBeCloseTo(1000 + 601, 6);
    expect(soderfors?.value).toBeCloseTo((100 * (100 + (500 * 601) / 2501)) / 1601, 6);
    expect(areaOf(after, '0380R001')?.denominator).toBeCloseTo(1900 + 67, 6);
    expect(areaOf(after, '0360R002')).toMatchObject({ value: null, missing: 'missing' });
    // Chance is not all that may be wrong with it.
    expect(soderfors).toMatchObject({ interval: null, significance: 'notComparable', notComparable: 'noInterval' });

    expect(after.areaVersion).toBeNull();
    expect(after.sources[0]?.title).toMatch(/, omräknad från RegSO 2018, efter befolkning$/);
    expect(after.methods.notes[0]).toMatch(/^Omräknad från RegSO 2018, efter befolkning \(andel av befolkningen 2022/);
    const asked = { indicatorId: 'rokning', level: 'lokalsamhalle' };
    const csv = await api.send('POST', '/api/indicators/comparison.csv', asked, steward);
    expect(csv.text).toContain('omräknad från RegSO 2018, efter befolkning');
    const [event] = await api.database.sql`select action, changes from audit_event where entity_id = ${receipt.id}`;
    expect(JSON.stringify(event)).toContain('population');

    const mark = 'omräknad från RegSO 2018, efter befolkning';
    const { items } = (await api.call('/api/indicators')).json<IndicatorCatalogue>();
    const listed = items.find(({ id }) => id === 'rokning');
    expect(listed?.source.title).toMatch(new RegExp(`; lokalsamhällen 2022 ${mark}$`));
    expect(listed?.loaded[0]?.moved).toEqual([`2022 ${mark}`]);
    expect((await api.call('/api/catalogue.rdf')).text).toContain(`Lokalsamhällen: 2022 ${mark}.`);
    const evidence = [{ kind: 'indicator', indicatorId: 'rokning', areaId: 'regso:0360R001', year: 2022 }];
    const behov = { areaId: 'regso:0360R001', levnadsvana: 'tobak', description: 'Prov', evidence };
    const frozen = await api.send('POST', '/api/behov', behov, await api.as('samordnare-tierp'));
    expect(frozen.status, frozen.text).toBe(201);
    expect(frozen.text).toContain(mark);

    // Nothing is left to move: what counts is for our own areas now.
    expect((await move()).status).toBe(422);
    await undo(receipt);
    expect(await compare()).toEqual(before);
  });

  it('are moved by land too, and once however often it is asked for with the same key', async () => {
    const headers = { ...steward, 'Idempotency-Key': 'move-by-land' };
    const byLand = { indicatorId: 'antal', method: 'areal' };
    const receipt = (await move(byLand, headers)).json<IndicatorLoad>();
    expect((await move(byLand, headers)).json<IndicatorLoad>().id).toBe(receipt.id);
    const after = await compare('antal');
    expect(codes.map((code) => Math.round(areaOf(after, code)?.value ?? 0))).toEqual([1134, 834, 904]);
    expect(after.sources[0]?.title).toMatch(/efter yta$/);
    await undo(receipt);
  });

  it('of which the source hid a part come out hidden, with no number to work it out from', async () => {
    const receipt = await moved({ indicatorId: 'dold-av-kallan' });
    const after = await compare('dold-av-kallan');
    expect(areaOf(after, '0380R001')).toMatchObject({ value: null, missing: 'hidden', count: null, denominator: null });
    expect(areaOf(after, '0360R001')?.denominator).toBeCloseTo(1601, 6);
    await undo(receipt);
  });

  it('of which some are hidden here are not moved: the sums of other levels could give them away', async () => {
    expect(areaOf(await compare('dold-har'), '0380R001')).toMatchObject({ count: '..' });
    const refused = await move({ indicatorId: 'dold-har' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('skyddas mot summorna');
  });

  it('are refused with a reason, and nothing is stored', async () => {
    const errorOf = async (answer: ReturnType<typeof move>) => (await answer).json<ProblemBody>().errors?.[0];
    for (const ask of [move, preview]) {
      expect(await errorOf(ask({ from: 'RegSO2020' }))).toMatchObject({ field: 'from' });
      expect(await errorOf(ask({ indicatorId: 'finns-inte' }))).toMatchObject({ field: 'indicatorId' });
      expect(await errorOf(ask({ method: 'gissning' }))).toMatchObject({ field: 'method' });
      expect((await ask({ level: 'kommun' })).status).toBe(422);
    }
    const [ordered, uncounted] = [await move({ indicatorId: 'klass' }), await move({ indicatorId: 'utan-namnare' })];
    expect([ordered.status, uncounted.status]).toEqual([409, 409]);
    expect(ordered.text).toContain('index går inte att räkna om');
    expect(uncounted.text).toContain('saknar nämnare');
    expect(await api.database.sql`select id from indicator_series where moved is not null`).toHaveLength(0);
  });

  it('keep the version they came from as long as they hold', async () => {
    const receipt = await moved();
    const refused = await api.send('POST', `/api/area-versions/${versionId}/undo`, {}, steward);
    expect([refused.status, refused.json<ProblemBody>().detail]).toEqual([
      409,
      expect.stringContaining('omräkningarna'),
    ]);
    await undo(receipt);
    expect((await api.send('POST', `/api/area-versions/${versionId}/undo`, {}, steward)).status).toBe(200);
    expect((await preview()).json<ProblemBody>().errors?.[0]).toMatchObject({ field: 'from' });
    versionId = await loadVersion('RegSO 2018', codes);
    expect((await preview()).status).toBe(200);
  });
});

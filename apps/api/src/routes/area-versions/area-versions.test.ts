import {
  type AreaFile,
  type AreaVersion,
  type AreaVersionCheck,
  comparedAreas,
  type ImportCheck,
  type ImportFile,
  type IndicatorLoad,
  type SentComparison,
} from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { regionWithIndicators, testIndicator } from '../../testing/region-with-indicators.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let steward: Record<string, string>;
beforeAll(async () => {
  const indicators = [
    testIndicator('besok', { measure: 'count', multiplier: 1, unit: 'personer', comparison: 'none' }),
    testIndicator('rokning'),
  ];
  api = await openTestApi(await createTestDatabase(), { region: regionWithIndicators(indicators, []) });
  steward = await api.as('dataansvarig');
});
afterAll(() => api.close());

const square = (west: number, east: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 60],
      [east, 60],
      [east, 60.1],
      [west, 60.1],
      [west, 60],
    ],
  ],
});
type Row = { readonly properties: object; readonly geometry: object | null };
const collection = (rows: readonly Row[]) =>
  new TextEncoder().encode(
    JSON.stringify({ type: 'FeatureCollection', features: rows.map((row) => ({ type: 'Feature', ...row })) }),
  );
/** Two areas of two vårdcentrum, whose codes are nobody's but theirs, and one far away. */
const careAreas = [
  { properties: { care_code: 'VC1', care_name: 'Norra' }, geometry: square(17, 17.3) },
  { properties: { care_code: 'VC2', care_name: 'Södra' }, geometry: square(17.3, 17.6) },
  { properties: { care_code: 'VC9', care_name: 'Malmö' }, geometry: square(13, 13.1) },
];
const send = (rows: readonly Row[] | Uint8Array, fileName = 'vardcentrum.geojson', headers = steward) =>
  api.call(`/api/area-files?fileName=${encodeURIComponent(fileName)}`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/octet-stream' },
    body: rows instanceof Uint8Array ? (rows as Uint8Array<ArrayBuffer>) : collection(rows),
  });
const sent = async (...given: Parameters<typeof send>): Promise<AreaFile> => {
  const answer = await send(...given);
  expect(answer.status, answer.text).toBe(201);
  return answer.json<AreaFile>();
};
const ask = (path: string, body: unknown, headers = steward) => api.send('POST', path, body, headers);
const questionOf = ({ suggested }: AreaFile, more: object = {}) => ({
  ...suggested,
  name: 'Vårdcentrum 2026',
  ...more,
});
const load = (file: AreaFile, more: object = {}, headers = steward) =>
  ask(`/api/area-files/${file.id}/load`, questionOf(file, more), headers);
const check = async (file: AreaFile, more: object = {}) => {
  const answer = await ask(`/api/area-files/${file.id}/check`, questionOf(file, more));
  expect(answer.status, answer.text).toBe(200);
  return answer.json<AreaVersionCheck>();
};
const loaded = async (file: AreaFile, more: object = {}) => {
  const answer = await load(file, more);
  expect(answer.status, answer.text).toBe(201);
  return answer.json<AreaVersion>();
};
const undo = (kind: 'area-versions' | 'loads', id: string, headers = steward) =>
  ask(`/api/${kind}/${id}/undo`, {}, headers);
const storedAreas = async () => (await api.database.sql`select code from version_area`).length;

/** Figures for the areas of the vårdcentrum. */
const figures = async (rows: string) => {
  const answer = await api.call('/api/imports?fileName=besok.csv', {
    method: 'POST',
    headers: { ...steward, 'Content-Type': 'application/octet-stream' },
    body: new TextEncoder().encode(`Område;År;Antal\n${rows}`),
  });
  expect(answer.status, answer.text).toBe(201);
  const file = answer.json<ImportFile>();
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { level, areaVersion, mapping } = sheet;
  return { file, question: { indicatorId: 'besok', level, areaVersion, mapping } };
};

describe('a version of areas', () => {
  it('is described, checked, loaded as a whole with a receipt, and taken back', async () => {
    const file = await sent(careAreas);
    expect(file.system).toMatchObject({ name: 'WGS 84', swappedAxes: false });
    expect(file.suggested).toMatchObject({ codeColumn: 'care_code', nameColumn: 'care_name', name: '' });
    expect(file.picture?.path).toMatch(/^M[\d L]+Z/);
    expect((await api.call(`/api/area-files/${file.id}`, { headers: steward })).json<AreaFile>()).toEqual(file);
    const checked = await check(file);
    expect(checked).toMatchObject({ areas: 3, problemCount: 0, inRegion: 2, sameCode: 0 });
    expect(await storedAreas()).toBe(0);

    const key = { ...steward, 'Idempotency-Key': 'load-care-areas' };
    const version = (await load(file, {}, key)).json<AreaVersion>();
    expect((await load(file, {}, key)).json<AreaVersion>().id).toBe(version.id);
    expect(version).toMatchObject({ key: 'Vårdcentrum 2026', areas: 3, leftOut: 0, undoneAt: null, figures: [] });
    expect(version.sha256).toBe(file.sha256);
    expect(await storedAreas()).toBe(3);
    const [event] = await api.database.sql`select action, changes from audit_event where entity_id = ${version.id}`;
    expect(JSON.stringify(event)).toContain('Vårdcentrum 2026');

    const taken = await load(file);
    expect([taken.status, taken.json<ProblemBody>().errors?.[0]?.field]).toEqual([422, 'name']);
    const back = await undo('area-versions', version.id);
    expect(back.json<AreaVersion>().undoneAt).not.toBeNull();
    expect(await storedAreas()).toBe(0);
    expect((await undo('area-versions', version.id)).status).toBe(409);
    const again = await loaded(file);
    expect((await undo('area-versions', again.id)).status).toBe(200);
  });

  it('tells each feature that cannot be used, and is not loaded unless it is said that they are left out', async () => {
    const odd = [
      ...careAreas,
      { properties: { care_code: 'VC1', care_name: 'En till' }, geometry: square(17.1, 17.2) },
      { properties: { care_code: null, care_name: 'Utan kod' }, geometry: square(17.1, 17.2) },
      { properties: { care_code: 'VC4', care_name: 'Utan figur' }, geometry: null },
      { properties: { care_code: 'VC5', care_name: 'Punkt' }, geometry: { type: 'Point', coordinates: [17, 60] } },
    ];
    const file = await sent(odd);
    const columns = { codeColumn: 'care_code', nameColumn: 'care_name' };
    const checked = await check(file, columns);
    expect(checked).toMatchObject({ areas: 2, problemCount: 5 });
    expect(checked.problems.map(({ feature }) => feature)).toEqual([1, 4, 5, 6, 7]);
    expect(checked.problems[1]?.message).toMatch(/^Figur 4 har samma kod \(VC1\) som figur 1\. Slå ihop/);
    const refused = await load(file, columns);
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('Inget är inläst')]);
    expect(await storedAreas()).toBe(0);
    const version = await loaded(file, { ...columns, leaveOut: true });
    expect(version).toMatchObject({ areas: 2, leftOut: 5 });
    expect((await undo('area-versions', version.id)).status).toBe(200);
  });

  it('with official codes must have codes of their form, and of that version where they say so', async () => {
    const rows = ['0360R001_RegSO2020', '0360R002_RegSO2020'].map((code, at) => ({
      properties: { code, name: `Område ${at}` },
      geometry: square(17 + at / 10, 17.1 + at / 10),
    }));
    const file = await sent(rows, 'omraden.json');
    expect(file.suggested).toMatchObject({ name: 'RegSO 2020', level: 'lokalsamhalle', codeColumn: 'code' });
    const right = await check(file, { name: 'RegSO 2020' });
    expect(right).toMatchObject({ areas: 2, sameCode: 2, first: [{ code: '0360R001', name: 'Område 0' }, {}] });
    expect((await check(file, { name: 'RegSO 2018' })).problems[0]?.message).toContain('säger sig vara av RegSO2020');
    expect((await check(file, { name: 'DeSO 2018' })).problems[0]?.message).toContain('DeSO-koder som 0380A0010');
    expect((await check(file, { codeColumn: 'finns inte' })).problemCount).toBe(2);
  });

  it('that cannot be read is refused at once, and not kept', async () => {
    const text = (written: string) => new TextEncoder().encode(written);
    const before = await api.database.sql`select id from import_file`;
    const points = [{ properties: { code: '1' }, geometry: { type: 'Point', coordinates: [17, 60] } }];
    for (const body of [text('hej'), text('{"type":"FeatureCollection","features":[]}'), collection(points)]) {
      const refused = await send(body);
      expect(refused.json<ProblemBody>().errors?.[0], refused.text).toMatchObject({ field: 'body' });
    }
    expect((await send(new Uint8Array(17 * 1024 * 1024))).status).toBe(413);
    expect(await api.database.sql`select id from import_file`).toHaveLength(before.length);
    const file = await sent(careAreas);
    for (const more of [{ name: '' }, { name: 'x'.repeat(90) }, { level: 'riket' }, { codeColumn: '' }, { more: 1 }]) {
      expect((await load(file, more)).status, JSON.stringify(more)).toBe(422);
    }
    const other = { ...steward, 'Idempotency-Key': 'one-key' };
    const version = (await load(file, {}, other)).json<AreaVersion>();
    expect((await load(file, { name: 'Något annat' }, other)).status).toBe(422);
    expect((await undo('area-versions', version.id)).status).toBe(200);
  });
});

describe('figures for areas whose codes only another version has', () => {
  it('are loaded for it, shown nowhere, moved to our own, and taken back in the other order', async () => {
    expect((await figures('VC1;2026;1000\n')).question.areaVersion).toBeNull();
    const version = await loaded(await sent(careAreas));
    const { file, question } = await figures('VC1;2026;1000\nVC2;2026;500\n');
    expect(question).toMatchObject({ level: 'lokalsamhalle', areaVersion: 'Vårdcentrum 2026' });
    const checked = (await ask(`/api/imports/${file.id}/check`, question)).json<ImportCheck>();
    expect(checked).toMatchObject({
      problemCount: 0,
      series: [{ year: 2026, figures: 2, sum: 1500, sumBefore: null }],
    });
    const made = await ask(`/api/imports/${file.id}/load`, question);
    expect(made.status, made.text).toBe(201);
    const receipt = made.json<IndicatorLoad>();
    expect(receipt.areaVersion).toBe('Vårdcentrum 2026');
    const again = (await ask(`/api/imports/${file.id}/check`, question)).json<ImportCheck>();
    expect(again.series[0]?.sumBefore).toBe(1500);
    const { items } = (await api.call('/api/area-versions', { headers: steward })).json<{ items: AreaVersion[] }>();
    expect(items[0]).toMatchObject({ id: version.id, figures: [{ indicatorId: 'besok', years: [2026] }] });

    const asked = { indicatorId: 'besok', level: 'lokalsamhalle' };
    expect((await ask('/api/indicators/comparison', asked)).status).toBe(422);
    const move = { indicatorId: 'besok', from: 'Vårdcentrum 2026', method: 'population' };
    const moved = await ask('/api/area-moves', move);
    expect(moved.status, moved.text).toBe(201);
    const answer = (await ask('/api/indicators/comparison', asked)).json<SentComparison>();
    expect(comparedAreas(answer.areas).reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(1500, 6);
    expect(answer.sources[0]?.title).toMatch(/, omräknad från Vårdcentrum 2026, efter befolkning$/);

    const refusals = async () => (await undo('area-versions', version.id)).json<ProblemBody>().detail;
    expect(await refusals()).toContain('omräkningarna');
    expect((await undo('loads', moved.json<IndicatorLoad>().id)).status).toBe(200);
    expect(await refusals()).toContain('inlästa för områdesindelningen');
    expect((await ask('/api/indicators/comparison', asked)).status).toBe(422);
    expect((await undo('loads', receipt.id)).status).toBe(200);
    expect((await undo('area-versions', version.id)).status).toBe(200);
    const gone = await ask(`/api/imports/${file.id}/load`, question);
    expect([gone.status, gone.json<ProblemBody>().errors?.[0]?.field]).toEqual([422, 'areaVersion']);
  });

  it('are not moved when one of them tells of few people', async () => {
    const version = await loaded(await sent(careAreas));
    const { file, question } = await figures('VC1;2026;1000\nVC2;2026;3\n');
    const receipt = (await ask(`/api/imports/${file.id}/load`, question)).json<IndicatorLoad>();
    for (const method of ['population', 'areal']) {
      const move = { indicatorId: 'besok', from: 'Vårdcentrum 2026', method };
      for (const path of ['/api/area-moves', '/api/area-moves/preview']) {
        const refused = await ask(path, move);
        expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('få personer')]);
        expect(refused.text).not.toContain('1003');
      }
    }
    expect((await undo('loads', receipt.id)).status).toBe(200);
    expect((await undo('area-versions', version.id)).status).toBe(200);
  });

  it('are refused for another level, for a version that is not loaded, and with codes of another version', async () => {
    const rows = [0, 1].map((at) => ({
      properties: { code: `0360R00${at + 1}` },
      geometry: square(17 + at / 10, 17.1 + at / 10),
    }));
    const version = await loaded(await sent(rows), { name: 'regso 2020' });
    expect(version.key).toBe('RegSO2020');
    const plain = await figures('0360R001;2026;10\n0360R002;2026;20\n');
    // The same codes as ours: nothing says that it is the other version.
    expect(plain.question.areaVersion).toBeNull();
    const { file, question } = await figures('0360R001_RegSO2020;2026;10\n0360R002_RegSO2020;2026;20\n');
    expect(question.areaVersion).toBe('RegSO2020');
    const fault = async (more: object) =>
      (await ask(`/api/imports/${file.id}/load`, { ...question, ...more })).json<ProblemBody>().errors?.[0]?.field;
    expect(await fault({ level: 'kommun' })).toBe('level');
    expect(await fault({ areaVersion: 'RegSO1999' })).toBe('areaVersion');
    const other = await figures('0360R001_RegSO2018;2026;10\n');
    const refused = await ask(`/api/imports/${other.file.id}/load`, { ...question, mapping: other.question.mapping });
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('RegSO 2018')]);
    expect(await api.database.sql`select id from indicator_series where version_number is not null`).toHaveLength(0);
    expect((await undo('area-versions', version.id)).status).toBe(200);
  });
});

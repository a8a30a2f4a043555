import type { ImportFile, IndicatorLoad, LoadProgress } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let steward: Record<string, string>;
let indicatorId: string;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  steward = await api.as('dataansvarig');
  const { items } = (await api.call('/api/indicators')).json<{ items: { id: string }[] }>();
  indicatorId = items[0]?.id ?? '';
});
afterAll(() => api.close());

/** Made up: two kommuner and one that is not ours, both sexes, with the three signs of PxWeb. */
const table = (years: readonly string[]) => ({
  class: 'dataset',
  version: '2.0',
  label: 'Prov efter region, kön och år',
  source: 'Prov',
  id: ['Region', 'Kon', 'Tid'],
  size: [3, 2, years.length],
  role: { geo: ['Region'], time: ['Tid'] },
  dimension: {
    Region: { label: 'region', category: { index: ['0360', '0380', '0114'], label: { '0114': 'Upplands Väsby' } } },
    Kon: { label: 'kön', category: { index: ['1', '2'], label: { 1: 'män', 2: 'kvinnor' } } },
    Tid: { label: 'år', category: { index: years } },
  },
  value: Array.from({ length: 6 * years.length }, (_, at) => (at < 3 ? null : 10 + at)),
  status: { 0: '..', 1: '-', 2: '.' },
});
const sent = async (content: object): Promise<ImportFile> => {
  const answer = await api.call('/api/imports?fileName=prov.json', {
    method: 'POST',
    headers: { ...steward, 'Content-Type': 'application/octet-stream' },
    body: JSON.stringify(content),
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.json<ImportFile>();
};
const questionOf = ({ sheets: [sheet] }: ImportFile) => {
  if (sheet === undefined) throw new Error('no sheet');
  return { indicatorId, level: sheet.level, mapping: sheet.mapping, leaveOutRows: true };
};
const stored = () => api.database.sql`
  select area.code, series.sex, series.year, value.value, value.missing
  from indicator_value value
  join indicator_series series on series.id = value.series_id
  join area on area.number = value.area_number
  where series.load_id is not null order by area.code, series.sex, series.year`;
const eventsIn = (text: string) =>
  [...text.matchAll(/^data: (.+)$/gm)].map(([, told]): LoadProgress => JSON.parse(told ?? ''));
const follow = async (file: ImportFile, headers: Record<string, string> = {}) => {
  const response = await api.app.request(`http://localhost:3000/api/imports/${file.id}/load`, {
    method: 'POST',
    headers: { ...steward, Accept: 'text/event-stream', 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(questionOf(file)),
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  if (response.body === null) throw new Error('no body');
  return response.body;
};

describe('a statistical table', () => {
  it('is told by its dimensions, with what each value is called', async () => {
    const [sheet] = (await sent(table(['2030', '2031']))).sheets;
    expect(sheet).toMatchObject({ kind: 'jsonStat', headerLine: null, rows: 12, level: 'kommun' });
    expect(sheet?.texts).toEqual(['Prov efter region, kön och år', 'Källa: Prov']);
    expect(sheet?.contents[0]).toEqual({
      heading: 'region',
      different: 3,
      first: [
        { text: '0360', label: null },
        { text: '0380', label: null },
        { text: '0114', label: 'Upplands Väsby' },
      ],
    });
    expect(sheet?.mapping.signs).toEqual([
      { sign: '..', reason: 'missing' },
      { sign: '-', reason: 'zero' },
      { sign: '.', reason: 'notApplicable' },
    ]);
  });

  it('is loaded while it is told how far it has come, keeps its signs, and is remembered', async () => {
    const file = await sent(table(['2030', '2031']));
    const text = await new Response(await follow(file)).text();
    const lines = eventsIn(text);
    expect(lines.map(({ phase }) => phase)).toEqual(['reading', 'writing', 'writing', 'ended']);
    expect(lines.at(1)).toEqual({ phase: 'writing', written: 0, figures: 8 });
    expect(lines.at(-2)).toEqual({ phase: 'writing', written: 8, figures: 8 });
    const ended = lines.at(-1);
    const receipt = (ended?.phase === 'ended' ? ended.body : null) as IndicatorLoad;
    expect(ended).toMatchObject({ status: 201 });
    expect(receipt).toMatchObject({ rowsRead: 12, rowsRefused: 4, problemCount: 1 });
    expect((await stored()).slice(0, 4)).toMatchObject([
      { code: '0360', sex: 'women', year: 2030, value: null, missing: 'notApplicable' },
      { code: '0360', sex: 'women', year: 2031, value: 13, missing: null },
      { code: '0360', sex: 'men', year: 2030, value: null, missing: 'missing' },
      { code: '0360', sex: 'men', year: 2031, value: 0, missing: null },
    ]);
    const next = (await sent(table(['2032']))).sheets[0]?.remembered;
    expect(next).toMatchObject({ fileName: 'prov.json', indicatorId, changes: [] });
    await api.send('POST', `/api/loads/${receipt.id}/undo`, undefined, steward);
    expect(await stored()).toHaveLength(0);
  });

  it('is not loaded by who stops before it has been answered', async () => {
    const years = Array.from({ length: 60 }, (_, at) => String(2031 + at));
    const file = await sent(table(years));
    const reader = (await follow(file, { 'Idempotency-Key': 'avbruten' })).getReader();
    let text = '';
    while (!text.includes('"writing"')) text += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
    // Waits for the key that the stopped load holds, so that it has ended when this is answered.
    // With other content the key would be refused, had the stopped one used it.
    const other = { ...questionOf(file), published: { year: 2031, total: 1 } };
    const headers = { ...steward, 'Idempotency-Key': 'avbruten' };
    const again = await api.send('POST', `/api/imports/${file.id}/load`, other, headers);
    expect(again.status, again.text).toBe(201);
    const { items } = (await api.call('/api/loads', { headers: steward })).json<{ items: IndicatorLoad[] }>();
    expect(items.filter(({ undoneAt }) => undoneAt === null).map(({ id }) => id)).toEqual([
      again.json<IndicatorLoad>().id,
    ]);
    await api.send('POST', `/api/loads/${again.json<IndicatorLoad>().id}/undo`, undefined, steward);
  });

  it('says at the end of the stream what it would have answered', async () => {
    const file = await sent(table(['2030']));
    const body = { ...questionOf(file), leaveOutRows: false };
    const response = await api.app.request(`http://localhost:3000/api/imports/${file.id}/load`, {
      method: 'POST',
      headers: { ...steward, Accept: 'text/event-stream', 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(eventsIn(await response.text()).at(-1)).toMatchObject({
      phase: 'ended',
      status: 409,
      body: { status: 409 },
    });
    expect(await stored()).toHaveLength(0);
  });
});

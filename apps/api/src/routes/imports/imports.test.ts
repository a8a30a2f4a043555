import type { ImportCheck, ImportFile, IndicatorLoad } from '@halsouppdrag/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { localDate } from '../../local-date.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

type Marked = { readonly year: number; readonly mark: string | null };

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

/** As it comes from somebody's desk: a title, codes without their zero, latin-1, decimal comma. */
const csv = `Prov 2030;;;
Kommunkod;Kommun;Andel;Täljare
360;Tierp;12,5;25
380;Uppsala;..;
`;
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const upload = (text: string, headers = steward) =>
  api.call('/api/imports?fileName=prov.csv', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/octet-stream' },
    body: latin(text),
  });
const sent = async (text: string): Promise<ImportFile> => {
  const answer = await upload(text);
  expect(answer.status, answer.text).toBe(201);
  return answer.json<ImportFile>();
};
const questionOf = ({ sheets: [sheet] }: ImportFile) => {
  if (sheet === undefined) throw new Error('no sheet');
  return { indicatorId, level: sheet.level, mapping: sheet.mapping };
};
const ask = (path: string, body: unknown, headers = steward) => api.send('POST', path, body, headers);
const load = (file: ImportFile, more: object = {}, headers = steward) =>
  ask(`/api/imports/${file.id}/load`, { ...questionOf(file), ...more }, headers);
const stored = async () =>
  api.database.sql`
    select area.code, series.year, value.value, value.count, value.missing
    from indicator_value value
    join indicator_series series on series.id = value.series_id
    join area on area.number = value.area_number
    where series.load_id is not null order by area.code, series.load_id`;

describe('a file of figures', () => {
  it('is not checked or loaded as figures of what is made up', async () => {
    const file = await sent(csv);
    await api.database.sql`update indicator set example = true where id = ${indicatorId}`;
    try {
      for (const step of ['check', 'load']) {
        const refused = await ask(`/api/imports/${file.id}/${step}`, questionOf(file));
        expect(refused.status, step).toBe(422);
        expect(refused.text).toContain('indicatorId');
      }
    } finally {
      await api.database.sql`update indicator set example = false where id = ${indicatorId}`;
    }
    expect(await stored()).toHaveLength(0);
  });

  it('is answered with what its columns are taken for, and why', async () => {
    const file = await sent(csv);
    expect(file).toMatchObject({ fileName: 'prov.csv', bytes: csv.length });
    const [sheet] = file.sheets;
    expect(sheet).toMatchObject({ headerLine: 2, rows: 2, level: 'kommun', texts: ['Prov 2030'], problem: null });
    expect(sheet?.sample[0]).toEqual(['360', 'Tierp', '12,5', '25']);
    expect(sheet?.mapping).toMatchObject({ year: 2030, decimalSign: ',' });
    expect(sheet?.reasons[0]).toMatchObject({ heading: 'Kommunkod', role: 'area' });
    expect(await stored()).toHaveLength(0);
  });

  it('is refused when it is no table, and sent by nobody but who keeps the data', async () => {
    expect((await upload('')).status).toBe(422);
    expect((await upload(csv, await api.as('planerare'))).status).toBe(403);
    const long = await upload('x'.repeat(10 * 1024 * 1024 + 1));
    expect([long.status, long.json<ProblemBody>().detail]).toEqual([
      413,
      'Högst 10 MB går att skicka. Ta bort blad och kolumner som inte ska läsas.',
    ]);
  });

  it('is checked row by row before anything is stored', async () => {
    const file = await sent(`${csv}999;Atlantis;1;1\n`.replace('380;Uppsala;..', '380;Uppsala;mycket'));
    const question = questionOf(await sent(csv));
    const check = (await ask(`/api/imports/${file.id}/check`, question)).json<ImportCheck>();
    expect(check).toMatchObject({ rowsRead: 3, rowsRefused: 2, problemCount: 2 });
    expect(check.problems.map(({ line, column, found }) => [line, column, found])).toEqual([
      [4, 'Andel', '”mycket”'],
      [5, 'Kommunkod', '”999”'],
    ]);
    expect(check.series).toEqual([
      { year: 2030, sex: 'all', ageGroup: null, figures: 1, missing: 0, sum: 25, sumBefore: null },
    ]);
    const refused = await ask(`/api/imports/${file.id}/load`, question);
    expect([refused.status, refused.json<ProblemBody>().detail]).toEqual([
      409,
      '2 saker i filen går inte att använda. prov.csv, rad 4, kolumn Andel: väntade ett tal som 1 234,5, eller ett tecken för saknat värde, men där står ”mycket”. Inget är inläst.',
    ]);
    expect(await stored()).toHaveLength(0);
  });

  it('names what it does not know: a file, an indicator, a column that is not there', async () => {
    const file = await sent(csv);
    const question = questionOf(file);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect((await ask(`/api/imports/${nowhere}/check`, question)).status).toBe(404);
    expect((await ask(`/api/loads/${nowhere}/undo`, undefined)).status).toBe(404);
    expect((await ask(`/api/imports/${file.id}/check`, { ...question, indicatorId: 'ingen-sadan' })).status).toBe(422);
    const mapping = { ...question.mapping, sheet: 'Blad9' };
    const check = (await ask(`/api/imports/${file.id}/check`, { ...question, mapping })).json<ImportCheck>();
    expect(check.problems[0]?.found).toBe('inget sådant');
  });
});

describe('a load', () => {
  let receipt: IndicatorLoad;
  beforeEach(async () => {
    const answer = await load(await sent(csv), { published: { year: 2030, total: 25 } });
    expect(answer.status, answer.text).toBe(201);
    receipt = answer.json<IndicatorLoad>();
  });

  const undo = (id: string) => ask(`/api/loads/${id}/undo`, undefined);

  it('stores all the figures with a receipt, and is taken back as a whole, once', async () => {
    expect(receipt).toMatchObject({ indicatorId, level: 'kommun', fileName: 'prov.csv', rowsRead: 2, rowsRefused: 0 });
    expect(receipt).toMatchObject({ published: { total: 25, agrees: true }, undoneAt: null });
    expect(await stored()).toMatchObject([
      { code: '0360', year: 2030, value: 12.5, count: 25, missing: null },
      { code: '0380', year: 2030, value: null, count: null, missing: 'hidden' },
    ]);
    const { items } = (await api.call('/api/loads', { headers: steward })).json<{ items: IndicatorLoad[] }>();
    expect(items[0]).toEqual(receipt);

    const undone = await undo(receipt.id);
    expect([undone.status, undone.json<IndicatorLoad>().undoneAt]).toEqual([200, api.clock.now.toISOString()]);
    expect(await stored()).toHaveLength(0);
    expect((await undo(receipt.id)).status).toBe(409);
  });

  it('takes the place of an earlier one until it is undone, and says what both add up to', async () => {
    const file = await sent(csv.replace('12,5;25', '15;30'));
    const later = (await load(file, { published: { year: 2030, total: 31 } })).json<IndicatorLoad>();
    expect(later.series).toMatchObject([{ sum: 30, sumBefore: 25 }]);
    expect(later.published).toEqual({ year: 2030, total: 31, agrees: false });
    const shown = async () => {
      const answer = await api.call(`/api/indicators/${indicatorId}/values?level=kommun`);
      const { items } = answer.json<{ items: { areaId: string; year: number; value: number | null }[] }>();
      return items.find(({ areaId, year }) => areaId === 'kommun:0360' && year === 2030)?.value;
    };
    expect(await shown()).toBe(15);
    await undo(later.id);
    expect(await shown()).toBe(12.5);
    await undo(receipt.id);
    expect(await shown()).toBeUndefined();
  });

  it('is told of wherever the source of its figures is named, and its file is not', async () => {
    const selection = { indicatorId, level: 'kommun', year: 2030 };
    const said = `inläst av dataansvarig ${localDate(api.clock.now)}`;
    const compared = await ask('/api/indicators/comparison', selection, {});
    expect(compared.json<{ sources: { title: string }[] }>().sources[0]?.title).toContain(said);
    const file = await ask('/api/indicators/comparison.csv', selection, {});
    expect(file.text).toContain(said);
    const values = (await api.call(`/api/indicators/${indicatorId}/values?level=kommun`)).json<{ items: Marked[] }>();
    expect(values.items.filter(({ year }) => year === 2030).map(({ mark }) => mark)).toContain(said);
    const years = await api.call(`/api/indicators/${indicatorId}/over-time?area=kommun:0360`);
    const titles = years.json<{ sources: { title: string }[] }>().sources.map(({ title }) => title);
    expect(titles.filter((title) => title.includes(said))).toHaveLength(1);
    for (const { text } of [compared, file, years]) expect(text).not.toContain('prov.csv');
    await undo(receipt.id);
  });

  it('leaves out the rows it cannot use only when told to, and keeps them in its receipt', async () => {
    const file = await sent(`${csv}999;Atlantis;1;1\n`);
    const question = { ...questionOf(file), leaveOutRows: true };
    const answer = await ask(`/api/imports/${file.id}/load`, question);
    expect(answer.json<IndicatorLoad>()).toMatchObject({ rowsRead: 3, rowsRefused: 1, problems: [{ line: 5 }] });
    await undo(answer.json<IndicatorLoad>().id);
    await undo(receipt.id);
  });

  it('is one, however often its key is sent', async () => {
    const file = await sent(csv);
    const headers = { ...steward, 'Idempotency-Key': 'inläsning 1' };
    const answers = await Promise.all([1, 2, 3].map(() => load(file, {}, headers)));
    expect(new Set(answers.map((answer) => answer.json<IndicatorLoad>().id)).size).toBe(1);
    expect((await load(file, { leaveOutRows: true }, headers)).status).toBe(422);
    await undo(answers[0]?.json<IndicatorLoad>().id ?? '');
    await undo(receipt.id);
    expect(await stored()).toHaveLength(0);
  });

  it('is remembered for next year’s file, which tells what has changed', async () => {
    const next = csv.replace('Prov 2030', 'Prov 2031').replace('Täljare', 'Antal svar').replace('Andel', 'ANDEL');
    const { remembered } = (await sent(next)).sheets[0] ?? {};
    expect(remembered).toMatchObject({ fileName: 'prov.csv', indicatorId, level: 'kommun' });
    expect(remembered?.mapping).toMatchObject({ year: 2031 });
    expect(remembered?.mapping.columns.find(({ heading }) => heading === 'ANDEL')).toMatchObject({ role: 'value' });
    expect(remembered?.changes).toContain('”Andel” heter nu ”ANDEL”.');
    expect(remembered?.changes).toContain('”Täljare” saknas; välj vilken kolumn som har dess uppgifter.');
    await undo(receipt.id);
    expect((await sent(next)).sheets[0]?.remembered).toBeNull();
  });

  it('leaves a trail of who did it', async () => {
    const events = await api.database
      .sql`select action from audit_event where entity = 'load' and entity_id = ${receipt.id}`;
    expect(events.map(({ action }) => action)).toEqual(['load']);
    await undo(receipt.id);
    const after = await api.database
      .sql`select action from audit_event where entity = 'load' and entity_id = ${receipt.id} order by id`;
    expect(after.map(({ action }) => action)).toEqual(['load', 'update']);
  });
});

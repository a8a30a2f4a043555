import { type AuditEvent, emptyFollowUp, type Insats, type InsatsFeature, sumOfShown } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../../test/database/create-test-database.ts';
import { goalId, type StepCalls, stepCalls } from '../../../testing/step-calls.ts';
import { openTestApi, type TestApi } from '../../../testing/test-api.ts';

let api: TestApi;
let call: StepCalls;
let whole: Insats;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  call = await stepCalls(api);
  whole = await call.complete({
    title: '=HYPERLINK("http://x")',
    participants: 3,
    resources: [
      { fundingSource: 'projekt', hours: 2.5, sek: null, note: '' },
      { fundingSource: 'ordinarie', hours: 1, sek: 700, note: '' },
    ],
    followUp: { ...emptyFollowUp, outcomes: [{ goalId, on: '2026-05-01', value: 2 }] },
  });
});
afterAll(() => api.close());

type Rows = readonly (readonly unknown[])[];
async function workbook(query = '', headers: Record<string, string> = {}): Promise<{ insatser: Rows; sources: Rows }> {
  const answer = await api.app.request(`http://localhost/api/insatser.xlsx${query}`, { headers });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="insatser.xlsx"');
  const [insatser, sources] = await readWorkbook(Buffer.from(await answer.arrayBuffer()));
  expect([insatser?.sheet, sources?.sheet]).toEqual(['Insatser', 'Källor']);
  return { insatser: insatser?.data ?? [], sources: sources?.data ?? [] };
}
const cell = ([heading, row]: Rows, column: string) => row?.[heading?.indexOf(column) ?? -1];
const trail = async () =>
  (await api.call('/api/audit?entity=export&id=insatser')).json<{ items: AuditEvent[] }>().items;

describe('the workbook', () => {
  it('has dates as dates, numbers as numbers and text as text, also what looks like a formula', async () => {
    const { insatser } = await workbook('?text=hyperlink', call.tierp);
    expect(insatser).toHaveLength(2);
    const expected: [string, unknown][] = [
      ['Rubrik', '=HYPERLINK("http://x")'],
      ['Startdatum', new Date('2026-03-01T00:00:00.000Z')],
      ['Slutdatum', new Date('2026-05-01T00:00:00.000Z')],
      ['Deltagare, antal personer (.. = 1–4)', 3],
      ['Steg', 'Identifiera behov'],
      ['Universell eller riktad', 'Universell'],
      ['Behov', 'Få rör sig.'],
      ['Partner ur registret', 'Söderfors idrottsförening'],
      ['Resurser, timmar', 3.5],
      ['Resurser, kronor', 700],
      ['Pengarnas källa', 'Projektmedel, Ordinarie medel'],
      ['Mål och senaste utfall (.. = 1–4)', 'Fler rör sig (från 0, till 10, utfall 2 den 2026-05-01)'],
      ['Exempeldata', 'nej'],
      ['Longitud, WGS 84', null],
    ];
    expect(expected.map(([column]) => [column, cell(insatser, column)])).toEqual(expected);
  });

  it('hides small counts from who may not see them, and says how', async () => {
    const { insatser, sources } = await workbook('', await api.as('planerare'));
    expect(cell(insatser, 'Deltagare, antal personer (.. = 1–4)')).toBe('..');
    expect(cell(insatser, 'Mål och senaste utfall (.. = 1–4)')).toContain('utfall .. den');
    const facts = new Map(sources.map(([name, what]) => [name, what]));
    expect(facts.get('Dolda antal')).toContain('1–4 personer är dolda');
    expect(facts.get('Antal rader')).toBe(1);
    expect(facts.get('Uttaget av')).toBe('Planerare');
    expect(facts.get('Uttag')).toEqual(new Date('2026-11-22T00:00:00.000Z'));
    expect([...facts.keys()]).toContain('Källa: Påhittade uppgifter för prov');
  });

  it('is refused for an area nobody knows, and is not logged then', async () => {
    const before = (await trail()).length;
    expect((await api.call('/api/insatser.xlsx?area=kommun:9999')).status).toBe(400);
    expect((await api.call('/api/insatser.xlsx?sort=title')).status).toBe(400);
    expect((await trail()).length).toBe(before);
  });
});

describe('GeoJSON to take along', () => {
  it('says what the table says, and hides what it hides', async () => {
    const answer = await api.call('/api/insatser-export.geojson?text=hyperlink');
    expect(answer.headers.get('content-type')).toContain('application/geo+json');
    const { type, features } = answer.json<{ type: string; features: { properties: Record<string, unknown> }[] }>();
    expect([type, features.length]).toEqual(['FeatureCollection', 1]);
    expect(features[0]?.properties).toMatchObject({
      id: whole.id,
      participants: '..',
      behov: ['Få rör sig.'],
      partners: ['Söderfors idrottsförening'],
      example: false,
      exact: false,
      source: 'Hälsouppdraget, Provlän, uttag 2026-11-22',
    });
    const none = await api.call('/api/insatser-export.geojson?text=finnsinte');
    expect(none.json()).toEqual({ type: 'FeatureCollection', features: [] });
  });
});

describe('the trail of exports', () => {
  it('says who took out what, in which form and how many rows; nobody where nobody is chosen', async () => {
    await api.call('/api/insatser.csv?area=kommun:0360&status=genomford');
    await workbook('?levnadsvana=fysiskAktivitet', call.tierp);
    await api.call('/api/insatser-export.geojson', { headers: call.samrad });
    const latest = (await trail()).slice(0, 3).map(({ personId, action, changes }) => {
      const { format, filter, rows } = changes;
      return { personId, action, format: format?.to, filter: filter?.to, rows: rows?.to };
    });
    expect(latest).toEqual([
      { personId: 'samrad', action: 'create', format: 'geojson', filter: {}, rows: 1 },
      {
        personId: 'samordnare-tierp',
        action: 'create',
        format: 'xlsx',
        filter: { levnadsvana: ['fysiskAktivitet'] },
        rows: 1,
      },
      {
        personId: null,
        action: 'create',
        format: 'csv',
        filter: { area: 'kommun:0360', status: ['genomford'] },
        rows: 1,
      },
    ]);
  });

  it('holds the white spots that are taken out', async () => {
    await api.call('/api/white-spots.csv?area=kommun:0360');
    const { items } = (await api.call('/api/audit?entity=export&id=white-spots')).json<{ items: AuditEvent[] }>();
    expect(items[0]?.changes).toMatchObject({ filter: { to: { area: 'kommun:0360' } }, rows: { to: 2 } });
  });

  it('holds nothing for what the map and the list read', async () => {
    const before = (await trail()).length;
    await api.call('/api/insatser');
    await api.call('/api/insatser.geojson');
    expect((await trail()).length).toBe(before);
  });
});

describe('many insatser', () => {
  it('all come, once each and in the order of the list, and sum to what the list shows', async () => {
    await api.database.db.execute(sql`
      insert into insats (id, version, created_at, created_by, updated_at, updated_by, title, description, status,
        responsible, partners, participants, example)
      select gen_random_uuid(), 1, now(), 'dataansvarig', now() - n * interval '1 minute', 'dataansvarig', 'Nummer ' || n,
        '', 'planerad', '', '', n % 10, true
      from generate_series(1, 2000) n`);
    await api.database.db.execute(sql`
      insert into insats_area (insats_id, area_id, ordinal) select id, 'regso:0380R001', 0 from insats where example`);
    await api.database.db.execute(sql`
      insert into insats_levnadsvana (insats_id, levnadsvana) select id, 'somn' from insats where example`);
    const { insatser } = await workbook('?levnadsvana=somn');
    const [heading = [], ...rows] = insatser;
    const at = (column: string) => heading.indexOf(column);
    expect(rows.map((row) => row[at('Rubrik')])).toEqual(Array.from({ length: 2000 }, (_, n) => `Nummer ${n + 1}`));
    expect(new Set(rows.map((row) => row[at('Id')])).size).toBe(2000);
    expect(new Set(rows.map((row) => row[at('Exempeldata')]))).toEqual(new Set(['ja']));
    const counts = rows.map((row) => row[at('Deltagare, antal personer (.. = 1–4)')] as number | '..');
    expect(sumOfShown(counts)).toEqual({ atLeast: 200 * (0 + 5 + 6 + 7 + 8 + 9), hidden: 800 });
    const csv = (await api.call('/api/insatser.csv?levnadsvana=somn')).text.trim().split('\r\n');
    expect(csv).toHaveLength(2001);
  });
});

describe('an export narrowed in the preventionstriangel', () => {
  it('holds the same insatser in every format', async () => {
    await call.complete({ title: 'För alla', preventionsniva: 'framjande' });
    await call.complete({ title: 'För några', preventionsniva: 'selektiv' });
    const titlesOf = async (query: string) => {
      const csv = (await api.call(`/api/insatser.csv${query}`)).text;
      const { features } = (await api.call(`/api/insatser.geojson${query}`)).json<{ features: InsatsFeature[] }>();
      const { insatser } = await workbook(query);
      const titleAt = insatser[0]?.indexOf('Rubrik') ?? -1;
      return {
        csv: ['För alla', 'För några'].filter((title) => csv.includes(title)),
        geojson: features.map(({ properties }) => properties.title),
        xlsx: insatser.slice(1).map((row) => row[titleAt]),
      };
    };
    const one = ['För några'];
    expect(await titlesOf('?preventionsniva=selektiv')).toEqual({ csv: one, geojson: one, xlsx: one });
    expect(await titlesOf('?preventionsniva=indikerad')).toEqual({ csv: [], geojson: [], xlsx: [] });
    expect((await api.call('/api/insatser.csv?preventionsniva=hemlig')).status).toBe(400);
  });
});

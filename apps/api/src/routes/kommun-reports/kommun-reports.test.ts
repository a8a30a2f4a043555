import { type AuditEvent, type Insats, type InsatsInput, type KommunReport, sumOfShown } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { goalId } from '../../testing/step-calls.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';
import { removeAllInsatser } from '../../testing/white-spot-rows.ts';

let api: TestApi;
let tierp: Record<string, string>;
let uppsala: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  tierp = await api.as('samordnare-tierp');
  uppsala = await api.as('samordnare-uppsala');
});
beforeEach(() => removeAllInsatser(api.database.db));
afterAll(() => api.close());

const report = async (query = '', area = 'kommun:0360', headers = {}) =>
  (await api.call(`/api/kommun-reports/${area}${query}`, { headers })).json<KommunReport>();
const log = (input: Partial<InsatsInput>, headers = tierp) =>
  api.log({ status: 'pagar', startsOn: '2026-03-01', ...input }, headers);
const inUppsala = { areaIds: ['regso:0380R001'] };
const spent = (hours: number, sek: number) => [{ fundingSource: 'projekt' as const, hours, sek, note: '' }];
/** An insats over areas that no one person writes in is moved there in the database. */
const spread = async ({ id }: Insats, ...areaIds: string[]) => {
  await api.database.db.execute(sql`delete from insats_area where insats_id = ${id}`);
  for (const [ordinal, areaId] of areaIds.entries())
    await api.database.db.execute(sql`insert into insats_area values (${id}, ${areaId}, ${ordinal})`);
};

describe('the year of a report', () => {
  it('holds what touches any day of it, first and last included', async () => {
    const period = (startsOn: string, endsOn: string) => log({ status: 'genomford', startsOn, endsOn });
    await period('2025-06-01', '2025-12-31');
    await period('2025-12-31', '2026-01-01');
    await period('2026-01-01', '2026-01-01');
    await period('2024-01-01', '2026-10-01');
    const { current, previous } = await report('?year=2026');
    expect([current.year, current.insatser, previous.year, previous.insatser]).toEqual([2026, 3, 2025, 3]);
    expect((await report('?year=2025')).current.insatser).toBe(3);
    expect((await report('?year=2027')).current.insatser).toBe(0);
  });

  it('is this year unless told, and holds what goes on without dates only then', async () => {
    await log({ startsOn: null });
    await log({ startsOn: null, status: 'planerad' });
    await log({ startsOn: '2026-05-01', status: 'installd' });
    const { current, previous, madeOn } = await report();
    expect([madeOn, current.year, current.insatser, previous.insatser]).toEqual(['2026-11-22', 2026, 1, 0]);
  });

  it.each(['?year=26', '?year=1999', '?year=x', '?area=kommun:0360'])('is refused as %s', async (query) => {
    expect((await api.call(`/api/kommun-reports/kommun:0360${query}`)).status).toBe(400);
  });

  it.each([
    ['regso:0360R001', 404],
    ['kommun:9999', 404],
    ['tierp', 400],
  ])('is made for no %s', async (area, status) => {
    expect((await api.call(`/api/kommun-reports/${area}`)).status).toBe(status);
  });
});

describe('insatser in several areas', () => {
  it('are counted once in each kommun, their resources and reach shared out by population, and sum to the län', async () => {
    await spread(await log({ participants: 3568, resources: spent(3568, 356_800) }), 'lan:03');
    await spread(
      await log({ participants: 40, resources: spent(10, 0) }),
      'regso:0360R001',
      'kommun:0360',
      'deso:0360A0010',
    );
    const [lan, inTierp] = [await report('', 'lan:03'), await report()];
    expect([lan.current.insatser, inTierp.current.insatser]).toEqual([2, 2]);
    expect(inTierp.current.resources.hours).toBeCloseTo(1601 + 10);
    expect(inTierp.current.reach.atLeast).toBeCloseTo(1601 + 40);
    expect(inTierp.current.resources.sources.find(({ fundingSource }) => fundingSource === 'projekt')?.sek).toBeCloseTo(
      160_100,
    );
    for (const key of ['hours', 'sek', 'reach', 'population'] as const) {
      const sum = lan.kommuner.reduce((total, kommun) => total + kommun[key], 0);
      const whole = { ...lan.current.resources, reach: lan.current.reach.atLeast, population: lan.population }[key];
      expect([key, sum]).toEqual([key, expect.closeTo(whole)]);
    }
    expect(lan.kommuner).toEqual(inTierp.kommuner);
    expect(lan.kommuner.map(({ name, insatser }) => [name, insatser])).toEqual([
      ['Tierp', 2],
      ['Uppsala', 1],
    ]);
  });

  it('are compared per 1 000 inhabitants, with the year of the population', async () => {
    await log({ ...inUppsala, participants: 1967, resources: spent(1967, 3934) }, uppsala);
    const { kommuner, populationYear, populationSourceId } = await report();
    expect([populationYear, populationSourceId]).toEqual([2022, 'prov']);
    expect(kommuner[1]).toMatchObject({
      population: 1967,
      reachPerThousand: 1000,
      hoursPerThousand: 1000,
      sekPerThousand: 2000,
    });
    expect(kommuner[1]?.insatserPerThousand).toBeCloseTo(1000 / 1967);
    expect(kommuner[0]).toMatchObject({ insatser: 0, reachPerThousand: 0 });
  });
});

describe('what a report counts', () => {
  it('is split by levnadsvana, step, preventionsnivå, målgrupp and aim', async () => {
    await log({
      levnadsvanor: ['somn', 'stress'],
      preventionsniva: 'selektiv',
      targeting: 'riktad',
      malgrupper: ['Äldre'],
    });
    await log({ levnadsvanor: ['somn'], malgrupper: ['Äldre', 'Lantbrukare'] });
    await log({ ...inUppsala, levnadsvanor: ['tobak'] }, uppsala);
    const { current } = await report();
    expect(current.levnadsvanor.map(({ insatser }) => insatser)).toEqual([0, 0, 0, 0, 2, 1]);
    expect(current.steps.map(({ insatser }) => insatser)).toEqual([2, 0, 0, 0, 0]);
    expect(current.preventionsnivaer.map(({ insatser }) => insatser)).toEqual([0, 0, 1, 0, 1]);
    expect(current.aims).toEqual([
      { aim: 'universell', insatser: 0 },
      { aim: 'riktad', insatser: 1 },
      { aim: 'notStated', insatser: 1 },
    ]);
    expect(current.malgrupper).toEqual([
      { malgrupp: 'Äldre', insatser: 2 },
      { malgrupp: 'Lantbrukare', insatser: 1 },
      { malgrupp: null, insatser: 0 },
    ]);
    expect(current.resources.unknown).toBe(2);
    expect(current.reach).toEqual({ atLeast: 0, hidden: 0, unknown: 2 });
  });

  it('is late when it ended more than thirty days ago and is not followed up', async () => {
    const ended = (endsOn: string) => log({ status: 'genomford', startsOn: '2026-01-01', endsOn });
    await ended('2026-10-22');
    await ended('2026-10-23');
    const closed = await ended('2026-03-01');
    await log({ status: 'planerad', startsOn: '2026-01-01', endsOn: '2026-02-01' });
    await log({ status: 'pagar', startsOn: '2026-01-01' });
    await api.database.db.execute(sql`update insats set step = 'closed' where id = ${closed.id}`);
    expect((await report()).current.lateFollowUps).toBe(1);
  });

  it('says how many of it are made up', async () => {
    const { id } = await log({});
    await log({});
    await api.database.db.execute(sql`update insats set example = true where id = ${id}`);
    const { current, kommuner } = await report();
    expect([current.insatser, current.examples, kommuner[0]?.examples]).toEqual([2, 1, 1]);
  });
});

describe('goals', () => {
  const goal = {
    id: goalId,
    text: 'Mål',
    kind: 'count',
    countsPeople: false,
    unit: '',
    baseline: null,
    target: 10,
  } as const;
  const followUp = (...outcomes: [on: string, value: number][]) => ({
    reachDenominator: null,
    involved: '',
    asPlanned: null,
    asPlannedNote: '',
    maintenance: null,
    learned: '',
    unintended: '',
    outcomes: outcomes.map(([on, value]) => ({ goalId, on, value })),
  });
  const goals = async (query = '', headers = {}) => (await report(query, 'kommun:0360', headers)).current.goals;

  it.each([
    ['reached', goal, [['2026-05-01', 10]], { met: 1, notMet: 0, unknown: 0 }],
    ['not reached', goal, [['2026-05-01', 9]], { met: 0, notMet: 1, unknown: 0 }],
    [
      'judged by the latest',
      goal,
      [
        ['2026-06-01', 9],
        ['2026-05-01', 12],
      ],
      { met: 0, notMet: 1, unknown: 0 },
    ],
    ['come down to', { ...goal, baseline: 40 }, [['2026-05-01', 8]], { met: 1, notMet: 0, unknown: 0 }],
    ['ja', { ...goal, kind: 'yesNo', target: null }, [['2026-05-01', 1]], { met: 1, notMet: 0, unknown: 0 }],
    ['without target', { ...goal, target: null }, [['2026-05-01', 1]], { met: 0, notMet: 0, unknown: 1 }],
    ['without outcome', goal, [], { met: 0, notMet: 0, unknown: 1 }],
  ] as const)('are %s', async (_, one, outcomes, expected) => {
    await log({ goals: [one], followUp: followUp(...outcomes.map(([on, value]): [string, number] => [on, value])) });
    expect(await goals()).toEqual(expected);
  });

  it('are judged by what was known at the end of the year', async () => {
    await log({ startsOn: '2025-02-01', goals: [goal], followUp: followUp(['2025-12-31', 3], ['2026-01-01', 12]) });
    expect([await goals('?year=2025'), await goals('?year=2026')]).toEqual([
      { met: 0, notMet: 1, unknown: 0 },
      { met: 1, notMet: 0, unknown: 0 },
    ]);
  });

  it.each([
    ['an outcome', { ...goal, target: 4 }, 4],
    ['what it began with', { ...goal, target: 2, baseline: 3 }, 0],
  ] as const)('are unknown to who may not see %s of one to four people', async (_, one, value) => {
    await log({ goals: [{ ...one, countsPeople: true }], followUp: followUp(['2026-05-01', value]) });
    expect(await goals('', tierp)).toEqual({ met: 1, notMet: 0, unknown: 0 });
    for (const reader of [{}, uppsala]) expect(await goals('', reader)).toEqual({ met: 0, notMet: 0, unknown: 1 });
  });
});

describe('counts under five', () => {
  it('are in nobody’s reach but their own hälsosamordnare’s, and everyone’s is the sum of what they see', async () => {
    const few = await log({ participants: 3 });
    await log({ participants: 40 });
    await log({ ...inUppsala, participants: 4 }, uppsala);
    for (const [reader, expected] of [
      [tierp, { atLeast: 43, hidden: 1 }],
      [uppsala, { atLeast: 44, hidden: 1 }],
      [{}, { atLeast: 40, hidden: 2 }],
    ] as const) {
      const { current } = await report('', 'lan:03', reader);
      const seen = (await api.call('/api/insatser', { headers: reader })).json<{ items: Insats[] }>().items;
      expect(current.reach).toEqual({ ...expected, unknown: 0 });
      expect(sumOfShown(seen.map(({ participants }) => participants))).toEqual(expected);
    }
    const outside = await api.call('/api/kommun-reports/kommun:0360');
    await api.send('PATCH', `/api/insatser/${few.id}`, { participants: 1 }, { ...tierp, 'If-Match': '"1"' });
    expect((await api.call('/api/kommun-reports/kommun:0360')).text).toBe(outside.text);
  });
});

describe('a report to take along', () => {
  it('is a workbook with the same figures, the kommuner and the sources, and is logged', async () => {
    await log({ participants: 3, resources: spent(2.5, 700) });
    const headers = await api.as('planerare');
    const answer = await api.app.request('http://localhost/api/kommun-reports.xlsx?area=kommun:0360&year=2026', {
      headers,
    });
    expect(answer.headers.get('content-disposition')).toContain('uppfoljning-kommun-0360-2026.xlsx');
    const sheets = await readWorkbook(Buffer.from(await answer.arrayBuffer()));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Uppföljning', 'Kommunerna', 'Indikatorer', 'Källor']);
    const [figures = [], kommuner = [], indicators = [], sources = []] = sheets.map(({ data }) => data);
    expect(figures[0]).toEqual(['Del', 'Uppgift', 'Enhet', '2026', '2025']);
    expect(figures).toContainEqual(['Insatser', 'Alla', 'insatser', 1, 0]);
    expect(figures).toContainEqual(['Resurser', 'Projektmedel', 'timmar', 2.5, 0]);
    expect(figures).toContainEqual(['Nådda', 'Insatser med dolt antal', 'insatser', 1, 0]);
    expect(kommuner.map(([name, people]) => [name, people]).slice(1)).toEqual([
      ['Tierp', 1601],
      ['Uppsala', 1967],
    ]);
    expect(sources.find(([name]) => name === 'Uttag')?.[1]).toEqual(new Date('2026-11-22T00:00:00.000Z'));
    const { items } = (await api.call('/api/audit?entity=export&id=kommun-reports')).json<{ items: AuditEvent[] }>();
    expect(items[0]).toMatchObject({
      personId: 'planerare',
      changes: {
        format: { to: 'xlsx' },
        filter: { to: { area: 'kommun:0360', year: 2026 } },
        rows: { to: figures.length - 1 + indicators.length - 1 },
      },
    });
  });

  it('is CSV with its method and source on each row', async () => {
    await log({});
    const { text, status } = await api.call('/api/kommun-reports.csv?area=lan:03&year=2026');
    expect(status).toBe(200);
    const [heading, first] = text.replace('\uFEFF', '').split('\r\n');
    expect(heading).toBe('Område;Del;Uppgift;Enhet;2026;2025;Metod;Källa');
    expect(first).toMatch(/^Provlän;Insatser;Alla;insatser;1;0;/);
    expect((await api.call('/api/kommun-reports.csv?area=kommun:9999')).status).toBe(404);
  });
});

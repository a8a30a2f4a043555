import {
  type Insats,
  type InsatsInput,
  levnadsvanor,
  sumOfShown,
  type WhiteSpotFacts,
  type WhiteSpots,
} from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';
import { giveIndex, registerBehov, removeAllInsatser } from '../../testing/white-spot-rows.ts';

let api: TestApi;
let tierp: Record<string, string>;
let uppsala: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  tierp = await api.as('samordnare-tierp');
  uppsala = await api.as('samordnare-uppsala');
  await giveIndex(api.database.db, { 'regso:0360R001': 1, 'regso:0380R001': 3 });
});
afterAll(() => api.close());
afterEach(() => removeAllInsatser(api.database.db));

const soderfors = 'regso:0360R001';
const orbyhus = 'regso:0360R002';
const staden = 'regso:0380R001';
/** Running on the day of the tests, in Stockholm: 2026-11-22. */
const running = { status: 'pagar', startsOn: '2026-11-01', endsOn: '2026-11-30' } as const;

const log = (given: Partial<InsatsInput>, headers = tierp) => api.log({ ...running, ...given }, headers);
const matrix = async (query = '', headers: Record<string, string> = {}) =>
  (await api.call(`/api/white-spots${query}`, { headers })).json<WhiteSpots>();
const cell = (spots: WhiteSpots, areaId: string, levnadsvana = 'fysiskAktivitet') => {
  const found = spots.rows.find((row) => row.areaId === areaId)?.cells.find((one) => one.levnadsvana === levnadsvana);
  if (!found) throw new Error(`No cell for ${areaId} and ${levnadsvana}.`);
  return found;
};
const insatserIn = async (query = '') => {
  const spots = await matrix(query);
  return [soderfors, orbyhus, staden].map((id) => cell(spots, id).insatser);
};
const hours = (count: number) => [{ fundingSource: 'ordinarie' as const, hours: count, sek: null, note: '' }];

describe('the matrix', () => {
  it('has a row for every lokalsamhälle and a cell for every levnadsvana, with where the figures come from', async () => {
    const spots = await matrix();
    expect(spots.rows.map(({ areaId, index }) => [areaId, index])).toEqual([
      [soderfors, 1],
      [orbyhus, null],
      [staden, 3],
    ]);
    for (const { cells } of spots.rows) expect(cells.map(({ levnadsvana }) => levnadsvana)).toEqual(levnadsvanor);
    expect(spots).toMatchObject({
      indexSourceId: 'prov',
      indexYear: 2022,
      populationYear: 2022,
      populationSourceId: 'prov',
      population: 3568,
      period: { from: '2026-11-22', to: '2026-11-22' },
    });
    expect(cell(spots, soderfors)).toMatchObject({ need: 'high', isWhiteSpot: true, gap: 2 });
    expect(cell(spots, orbyhus)).toMatchObject({ need: 'unknown', isWhiteSpot: false, gap: 0, hoursPerThousand: null });
    expect(cell(spots, staden)).toMatchObject({ need: 'medium', isWhiteSpot: true, gap: 1, hoursPerThousand: 0 });
    expect(spots.totals[0]).toMatchObject({ levnadsvana: 'fysiskAktivitet', insatser: 0, whiteSpots: 2 });
  });

  it('narrows to a kommun, a lokalsamhälle and the one a DeSO lies in', async () => {
    const rows = async (area: string) => (await matrix(`?area=${area}`)).rows.map(({ areaId }) => areaId);
    expect(await rows('kommun:0360')).toEqual([soderfors, orbyhus]);
    expect(await rows(staden)).toEqual([staden]);
    expect(await rows('deso:0360A0010')).toEqual([soderfors]);
  });

  it.each([
    ['area=regso:9999R001', 'area'],
    ['from=2026-02-30', 'from'],
    ['from=2026-02-02&to=2026-02-01', 'to'],
    ['kommun=0360', 'kommun'],
  ])('refuses %s', async (query, field) => {
    const answer = await api.call(`/api/white-spots?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe(field);
  });
});

describe('where an insats counts', () => {
  it.each([
    ['its own lokalsamhälle', [soderfors], [1, 0, 0]],
    ['the one a DeSO lies in', ['deso:0360A0020'], [1, 0, 0]],
    ['once for two DeSO of one', ['deso:0360A0010', 'deso:0360A0020'], [1, 0, 0]],
    ['every one of a kommun', ['kommun:0360'], [1, 1, 0]],
    ['once where its areas overlap', ['kommun:0360', soderfors], [1, 1, 0]],
  ])('%s', async (_, areaIds, counts) => {
    await log({ areaIds });
    expect(await insatserIn()).toEqual(counts);
  });

  it('is in every levnadsvana it is for, and in no other', async () => {
    await log({ levnadsvanor: ['somn', 'stress'] });
    const spots = await matrix();
    expect(spots.totals.map(({ insatser }) => insatser)).toEqual([0, 0, 0, 0, 1, 1]);
    expect(cell(spots, soderfors, 'somn')).toMatchObject({ insatser: 1, isWhiteSpot: false, gap: 1 });
  });

  it('is one in the sum over several lokalsamhällen', async () => {
    await log({ areaIds: ['kommun:0360'], resources: hours(10) });
    expect((await matrix()).totals[0]).toMatchObject({ insatser: 1, hours: 10 });
  });

  it('is nowhere when it is set in or removed', async () => {
    await log({ status: 'installd' });
    const { id } = await log({});
    expect(await insatserIn()).toEqual([1, 0, 0]);
    await api.send('DELETE', `/api/insatser/${id}`, undefined, { ...tierp, 'If-Match': '"1"' });
    expect(await insatserIn()).toEqual([0, 0, 0]);
  });
});

describe('the period', () => {
  const dates = { status: 'planerad', startsOn: '2026-03-10', endsOn: '2026-03-20' } as const;

  it.each([
    ['from=2026-03-20', 1],
    ['from=2026-03-21', 0],
    ['to=2026-03-10', 1],
    ['to=2026-03-09', 0],
    ['from=2026-03-12&to=2026-03-13', 1],
    ['now=2026-03-20', 1],
    ['now=2026-03-21', 0],
  ])('%s: both days are included', async (query, count) => {
    await log(dates);
    expect(await insatserIn(`?${query}`)).toEqual([count, 0, 0]);
  });

  it('is today in Stockholm unless something else is asked for', async () => {
    await log({ ...running, endsOn: '2026-11-22' });
    await log({ ...running, startsOn: '2026-11-22' });
    await log({ ...running, endsOn: '2026-11-21' });
    await log({ ...running, startsOn: '2026-11-23' });
    expect(await insatserIn()).toEqual([2, 0, 0]);
  });

  it('what goes on without an end goes on, and without any date it goes on today', async () => {
    await log({ status: 'pagar', startsOn: '2026-01-01', endsOn: null });
    await log({ status: 'pagar', startsOn: null, endsOn: null });
    await log({ status: 'planerad', startsOn: null, endsOn: null });
    expect(await insatserIn()).toEqual([2, 0, 0]);
    expect(await insatserIn('?to=2026-11-21')).toEqual([1, 0, 0]);
    expect(await insatserIn('?from=2027-01-01')).toEqual([1, 0, 0]);
  });

  it('of something planned without an end is its only day', async () => {
    await log({ status: 'planerad', startsOn: '2026-11-21', endsOn: null });
    expect(await insatserIn()).toEqual([0, 0, 0]);
    expect(await insatserIn('?from=2026-11-21&to=2026-11-21')).toEqual([1, 0, 0]);
  });
});

describe('hours', () => {
  it('are shared out by population, and sum to what was written', async () => {
    await log({ areaIds: [soderfors, orbyhus], resources: hours(10.25) });
    await log({ areaIds: ['deso:0360A0010'], resources: hours(4) });
    await log({ areaIds: [staden], resources: [...hours(3), ...hours(0.5)] }, uppsala);
    const spots = await matrix();
    expect(cell(spots, soderfors).hours).toBeCloseTo(14.25, 9);
    expect(cell(spots, orbyhus).hours).toBe(0);
    expect(cell(spots, soderfors).hoursPerThousand).toBeCloseTo(14_250 / 1601, 9);
    expect(spots.rows.reduce((sum, { cells }) => sum + (cells[0]?.hours ?? 0), 0)).toBeCloseTo(17.75, 9);
    expect(spots.totals[0]?.hours).toBeCloseTo(17.75, 9);
  });
});

describe('the need', () => {
  it('counts behov of the area, of what it lies in and of what lies in it, but none that is removed', async () => {
    const { db } = api.database;
    await registerBehov(db, { areaId: orbyhus, levnadsvana: 'tobak' });
    await registerBehov(db, { areaId: 'kommun:0360', levnadsvana: 'tobak' });
    await registerBehov(db, { areaId: 'deso:0380A0020', levnadsvana: 'tobak' });
    await registerBehov(db, { areaId: staden, levnadsvana: 'tobak', deletedAt: new Date() });
    const spots = await matrix();
    expect([soderfors, orbyhus, staden].map((id) => cell(spots, id, 'tobak').behov)).toEqual([1, 2, 1]);
    expect(cell(spots, orbyhus, 'tobak')).toMatchObject({ need: 'high', isWhiteSpot: true, gap: 4 });
    expect(spots.totals.find(({ levnadsvana }) => levnadsvana === 'tobak')?.behov).toBe(3);
    expect(cell(spots, orbyhus, 'alkohol').behov).toBe(0);
  });
});

describe('counts under five', () => {
  it('are in nobody’s reach but their own hälsosamordnare’s, and everyone’s is the sum of what they see', async () => {
    const { id: few } = await log({ participants: 3 });
    await log({ participants: 40 });
    await log({ areaIds: [staden], participants: 4 }, uppsala);
    for (const [reader, atSoderfors, atStaden] of [
      [tierp, [43, 0], [0, 1]],
      [uppsala, [40, 1], [4, 0]],
      [await api.as('planerare'), [40, 1], [0, 1]],
      [{}, [40, 1], [0, 1]],
    ] as const) {
      const spots = await matrix('', reader);
      const reachOf = (id: string) => [cell(spots, id).reach, cell(spots, id).hiddenReach];
      expect([reachOf(soderfors), reachOf(staden)]).toEqual([atSoderfors, atStaden]);
      const seen = (await api.call('/api/insatser', { headers: reader })).json<{ items: Insats[] }>().items;
      const { atLeast, hidden } = sumOfShown(seen.map(({ participants }) => participants));
      expect(spots.totals[0]).toMatchObject({ reach: atLeast, hiddenReach: hidden });
    }
    const outside = async () => JSON.stringify({ ...(await matrix()), method: '' });
    const before = await outside();
    const change = await api.send(
      'PATCH',
      `/api/insatser/${few}`,
      { participants: 1 },
      { ...tierp, 'If-Match': '"1"' },
    );
    expect(change.status).toBe(200);
    expect(await outside()).toBe(before);
  });
});

it('says when any of what it counts is made up', async () => {
  await log({ areaIds: [staden] }, uppsala);
  expect((await matrix()).examples).toBe(false);
  await api.database.db.execute(sql`update insats set example = true, version = version + 1 where deleted_at is null`);
  expect((await matrix()).examples).toBe(true);
  expect((await matrix('?area=kommun:0360')).examples).toBe(false);
});

describe('what a cell is counted from', () => {
  it('is the insatser and behov that its figures say', async () => {
    await registerBehov(api.database.db, { areaId: soderfors, levnadsvana: 'alkohol', description: 'Många dricker' });
    await log({ title: 'I hela kommunen', areaIds: ['kommun:0360'], levnadsvanor: ['alkohol'] });
    await log({ title: 'I en del', areaIds: ['deso:0360A0010'], levnadsvanor: ['alkohol'], startsOn: '2026-11-02' });
    await log({ title: 'Slut', levnadsvanor: ['alkohol'], endsOn: '2026-11-03' });
    await log({ title: 'Annan vana' });
    const facts = (await api.call(`/api/white-spots/${soderfors}/alkohol`)).json<WhiteSpotFacts>();
    expect(facts.insatser.items.map(({ title }) => title)).toEqual(['I en del', 'I hela kommunen']);
    expect(facts.behov.items.map(({ description, evidence }) => [description, evidence])).toEqual([
      ['Många dricker', 0],
    ]);
    const counted = cell(await matrix(), soderfors, 'alkohol');
    expect([facts.insatser.total, facts.behov.total]).toEqual([counted.insatser, counted.behov]);
    const then = (await api.call(`/api/white-spots/${soderfors}/alkohol?to=2026-11-01`)).json<WhiteSpotFacts>();
    expect(then.insatser.items.map(({ title }) => title).sort()).toEqual(['I hela kommunen', 'Slut']);
  });

  it('is nothing for what is no lokalsamhälle or levnadsvana', async () => {
    expect((await api.call('/api/white-spots/kommun:0360/alkohol')).status).toBe(404);
    expect((await api.call('/api/white-spots/regso:9999R001/alkohol')).status).toBe(404);
    expect((await api.call(`/api/white-spots/${soderfors}/godis`)).status).toBe(400);
  });
});

describe('the export', () => {
  it('says what the matrix says, the widest gap first', async () => {
    await log({ areaIds: [staden], resources: hours(2) }, uppsala);
    const answer = await api.call('/api/white-spots.csv');
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const [heading = [], ...rows] = answer.text
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'));
    expect(rows.map(([name]) => name)).toEqual(['Söderfors', 'Staden', 'Örbyhus']);
    const at = (row: number, column: string) => rows[row]?.[heading.indexOf(column)];
    expect(at(0, 'Fysisk aktivitet: vit fläck')).toBe('ja');
    expect(at(1, 'Fysisk aktivitet: insatser, antal')).toBe('1');
    expect(at(1, 'Fysisk aktivitet: timmar per 1 000 invånare')).toBe('1,02');
    expect(at(2, 'Fysisk aktivitet: timmar per 1 000 invånare')).toBe('');
  });
});

import type { AuditEvent, KommunReport } from '@halsouppdrag/domain';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';
import { giveIndex } from '../../testing/white-spot-rows.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  await giveIndex(api.database.db, { 'regso:0360R001': 1, 'regso:0380R001': 3 });
});
afterAll(() => api.close());

const report = async (area = 'kommun:0360', year = 2026) =>
  (await api.call(`/api/kommun-reports/${area}?year=${year}`)).json<KommunReport>();
const nowhere = { lokalsamhallen: 0, population: 0 };

it('the index of a kommun is counted by class beside the län, of the latest year, with unit and source', async () => {
  const { indicators, lanName, population } = await report();
  expect(lanName).toBe('Provlän');
  const [ohalsa, index] = indicators;
  expect(index).toMatchObject({ id: 'socioekonomiskt-index', unit: 'index 1–5', year: 2022, sourceId: 'prov' });
  expect(index?.kind).toBe('classes');
  expect(index?.here).toEqual({
    classes: [1, 2, 3, 4, 5].map((value) => ({
      name: `Index ${value}`,
      value,
      ...(value === 1 ? { lokalsamhallen: 1, population: 1601 } : nowhere),
    })),
    without: { lokalsamhallen: 1, population: 0 },
  });
  expect(population).toBe(1601);
  expect(index?.lan).toMatchObject({
    classes: [{ population: 1601 }, nowhere, { population: 1967 }, nowhere, nowhere],
  });
  expect(ohalsa?.kind).toBe('amounts');
  expect(ohalsa?.here).toMatchObject({
    median: 2.5,
    lowest: { value: 2.5, lokalsamhallen: [{ areaId: 'regso:0360R001', name: 'Söderfors' }] },
    without: { lokalsamhallen: 1, population: 0 },
  });
  expect(ohalsa?.lan).toMatchObject({ without: { lokalsamhallen: 2, population: 1967 } });
});

it('a year is shown what was known by then: the earlier value, or none', async () => {
  const { indicators } = await report('kommun:0360', 2021);
  expect(indicators.map(({ id, year }) => [id, year])).toEqual([['socioekonomiskt-index', 2020]]);
  expect(indicators[0]?.here).toMatchObject({ classes: [nowhere, nowhere, nowhere, nowhere, { population: 1601 }] });
  expect((await report('kommun:0360', 2019)).indicators).toEqual([]);
});

it('the kommuner sum to the län, which is beside itself', async () => {
  const [lan, tierp, uppsala] = [await report('lan:03'), await report(), await report('kommun:0380')];
  for (const [at, { here, lan: beside }] of lan.indicators.entries()) {
    expect(here).toEqual(beside);
    expect(tierp.indicators[at]?.lan).toEqual(here);
    const people = [tierp, uppsala].map((one) => one.indicators[at]?.here.without.population ?? Number.NaN);
    expect(people.reduce((sum, one) => sum + one, 0)).toBe(here.without.population);
  }
});

it('the workbook has a sheet of them, each row with unit, year and source, and the log counts its rows', async () => {
  const answer = await api.app.request('http://localhost/api/kommun-reports.xlsx?area=kommun:0360&year=2026', {
    headers: await api.as('planerare'),
  });
  const sheets = await readWorkbook(Buffer.from(await answer.arrayBuffer()));
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  const rows = rowsOf('Indikatorer');
  const source = 'Hälsouppdraget, Påhittade uppgifter för prov';
  expect(rows[0]).toEqual(['Indikator', 'Område', 'Uppgift', 'Lokalsamhälle', 'Enhet', 'Värde', 'År', 'Källa']);
  const of = (...cells: unknown[]) => [...cells, 2022, source];
  const ofPeople = (...cells: unknown[]) => [...cells, 2022, `${source}. Invånare: ${source}`];
  expect(rows).toContainEqual(
    ofPeople('Socioekonomiskt index', 'Tierp', 'Index 1', null, 'invånare 31 december 2022', 1601),
  );
  expect(rows).toContainEqual(
    ofPeople('Socioekonomiskt index', 'Provlän', 'Index 1', null, 'procent av invånarna 31 december 2022', 44.9),
  );
  expect(rows).toContainEqual(of('Ohälsa', 'Tierp', 'Lägsta värdet', 'Söderfors', 'index', 2.5));
  expect(rows.slice(1).every((row) => row[4] !== null && row[6] === 2022 && String(row[7]).startsWith(source))).toBe(
    true,
  );
  const { items } = (await api.call('/api/audit?entity=export&id=kommun-reports')).json<{ items: AuditEvent[] }>();
  expect(items[0]?.changes['rows']?.to).toBe(rowsOf('Uppföljning').length - 1 + rows.length - 1);
});

it('the CSV has them last, under a heading of their own, once for a län', async () => {
  const text = (await api.call('/api/kommun-reports.csv?area=lan:03&year=2026')).text;
  const [, indicators = ''] = text.split('\r\n\r\n');
  const [heading, ...rows] = indicators.trimEnd().split('\r\n');
  expect(heading).toBe('Indikator;Område;Uppgift;Lokalsamhälle;Enhet;Värde;År;Källa;Metod');
  expect(rows).toContainEqual(
    expect.stringMatching(
      /^Socioekonomiskt index;Provlän;Index 3;;procent av invånarna 31 december 2022;55,1;2022;Hälsouppdraget, .*;Måtten/,
    ),
  );
  expect(rows.filter((row) => row.includes(';Index 3;;invånare '))).toHaveLength(1);
});

import { existsSync, readFileSync } from 'node:fs';
import {
  AreaRegister,
  type DataCube,
  findTable,
  joinAreas,
  type Observation,
  type Outcome,
  observationsOf,
  readDeskFile,
  readFigureFile,
  readJsonStat,
  readJsonStatMetadata,
  readPx,
  readPxWebCsv,
  readPxWebJson,
  suggestMapping,
} from '@halsouppdrag/sources';
import { describe, expect, it } from 'vitest';
import { checkedFigures } from '../../packages/sources/src/testing/checked-figures.ts';

const shared = new URL('../../../shared/data/', import.meta.url);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, shared)));
const neverEmpty = () => {
  throw new Error('no sheet');
};
const must = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.complaints.map(({ message }) => message).join('\n'));
};
const observed = (cube: DataCube) => must(observationsOf('tabell', cube));
const sum = (rows: readonly Observation[]) => rows.reduce((total, { value }) => total + (value ?? 0), 0);

const population = 'se-regso-population/scb_000005FF_TAB5899_regso_2022.jsonstat2.json';

/** The eight kommuner of Uppsala län, 31 December 2022. Source: SCB, TAB5899. */
const kommuner = {
  '0305': 22_765,
  '0319': 9_625,
  '0330': 20_133,
  '0331': 14_421,
  '0360': 21_406,
  '0380': 242_140,
  '0381': 47_848,
  '0382': 22_344,
};

/** Where the folder of published files is not at hand there is nothing to hold the readers against. */
describe.skipIf(!existsSync(shared))('published tables', () => {
  const cube = () => must(readJsonStat('jsonstat', bytesOf(population)));
  const register = () =>
    new AreaRegister(
      (cube().dimensions[0]?.categories ?? []).map(({ code, label }) => {
        const [, kommun = '', name = ''] = /^(.+?) \((.+)\)$/.exec(label) ?? [];
        return { code, name, kommun };
      }),
    );
  const comparable = (rows: readonly Observation[]) =>
    rows
      .filter(({ sex }) => sex === 'all')
      .map(({ areaCode, year, sex, ageGroup, value }) => [areaCode, year, sex, ageGroup, value]);

  it('population per RegSO 2022 adds up to what is published', () => {
    const rows = observed(cube());
    const everybody = rows.filter(({ sex }) => sex === 'all');
    expect(everybody).toHaveLength(3_363);
    expect(sum(everybody)).toBe(10_521_556);
    expect(sum(rows.filter(({ sex }) => sex !== 'all'))).toBe(10_521_556);
    expect(sum(everybody.filter(({ areaCode }) => areaCode.startsWith('03')))).toBe(400_682);
    for (const [code, people] of Object.entries(kommuner)) {
      expect(sum(everybody.filter(({ areaCode }) => areaCode.startsWith(code)))).toBe(people);
    }
  });

  it('the same table is the same read as JSON-stat, as PxWeb’s own JSON and as its CSV of labels', () => {
    const jsonStat = comparable(observed(cube()));
    const json = must(readPxWebJson('v1', bytesOf('se-regso-population/scb_regso_2022.pxweb-v1.json')));
    const csv = must(readPxWebCsv('csv', bytesOf('se-regso-population/scb_000005FF_regso_2022_latin1.csv')));
    expect(comparable(observed(json))).toEqual(jsonStat);
    expect(comparable(observed(must(joinAreas('csv', csv, register()))))).toEqual(jsonStat);
    expect(csv.title).toBe(cube().title);
    expect(json.source).toBe('SCB');
  });

  it('age and sex per RegSO of Uppsala 2024 add up to the kommun, whose codes say of which division they are', () => {
    const rows = observed(must(readPxWebJson('v1', bytesOf('uppsala-regso-age-sex-2024/uppsala_age_gender.json'))));
    expect(new Set(rows.map(({ areaCode }) => areaCode)).size).toBe(61);
    expect(rows.every(({ areaVersion }) => areaVersion === 'RegSO2025')).toBe(true);
    const ages = [...new Set(rows.map(({ ageGroup }) => ageGroup))];
    expect(ages).toHaveLength(18);
    expect([ages[0], ages[1], ages.at(-1)]).toEqual([null, '0-4', '80+']);
    const total = (sex: string, isTotal: boolean) =>
      sum(rows.filter((row) => row.sex === sex && (row.ageGroup === null) === isTotal));
    expect([total('all', true), total('all', false)]).toEqual([248_016, 248_016]);
    expect(total('women', false) + total('men', false)).toBe(248_016);
  });

  it.each([
    ['foreign_born', 4, 3_363 * 2 * 4],
    ['income', 4, 3_363 * 4],
    ['housing_tenure', 4, 3_363 * 4 * 4],
  ])('a table saved with labels and years in its headings: %s', (name, years, figures) => {
    const bytes = bytesOf(`se-regso-population/scb_export_deso_${name}.csv`);
    expect(must(readFigureFile(name, bytes)).kind).toBe('pxWebCsv');
    const csv = must(readPxWebCsv(name, bytes));
    const rows = observed(must(joinAreas(name, csv, register())));
    expect(rows).toHaveLength(figures);
    expect(new Set(rows.map(({ year }) => year)).size).toBe(years);
    expect(rows.every(({ value }) => value !== null)).toBe(true);
  });

  it('a county has the fertility that is published for it', () => {
    const rows = observed(
      must(readJsonStat('f', bytesOf('wire-pxweb/scb_000001J4_lan_fertility_2000-2022.jsonstat2.json'))),
    );
    expect(rows).toHaveLength(21 * 2 * 23);
    expect(rows.at(-1)).toMatchObject({ areaCode: '25', year: 2022, sex: 'women', value: 1.52 });
  });

  it.each([
    ['TAB001', [30, 3, 22, 1, 3], 3_242_072],
    ['TAB002', [30, 3, 22, 5, 1, 2], null],
  ])('a PX file has the codes, Swedish labels and missing figures it was written with: %s', (name, sizes, value) => {
    const px = must(readPx(name, bytesOf(`wire-pxweb/${name}.px`)));
    expect(px.dimensions.map(({ categories }) => categories.length)).toEqual(sizes);
    expect(px.title).toMatch(/^Befolkning efter region, kön, ålder/);
    expect(px.dimensions[1]).toMatchObject({ id: 'SEX', label: 'kön', role: 'sex' });
    expect(px.dimensions[1]?.categories.map(({ code, label }) => [code, label])).toEqual([
      ['F', 'Kvinnor'],
      ['M', 'Män'],
      ['T', 'Totalt'],
    ]);
    expect([px.source, px.tableId, px.notes]).toEqual(['Eurostat', name, ['.. = Data not available']]);
    expect(px.values.every((one, at) => (one === null) === px.absences.has(at))).toBe(true);
    expect(new Set([...px.absences.values()].map(({ symbol, meaning }) => `${symbol} ${meaning}`))).toEqual(
      new Set(['.. notAvailable']),
    );
    if (value !== null) expect(px.values).toContain(value);
  });

  it('a PX file and what PxWebApi 2 says of the same table agree', () => {
    const px = must(readPx('TAB001.px', bytesOf('wire-pxweb/TAB001.px')));
    const said = must(readJsonStatMetadata('TAB001', bytesOf('wire-pxweb/pxwebapi2_metadata_tab001.jsonstat2.json')));
    const codes = (cubeDimensions: DataCube['dimensions']) =>
      cubeDimensions.map(({ id, role, categories }) => [id, role, categories.map(({ code }) => code)]);
    expect(codes(px.dimensions)).toEqual(codes(said.dimensions));
    expect(said.dimensions[3]?.categories[0]).toMatchObject({ unit: 'amount', decimals: 0 });
  });

  it('refuses a sketch of an answer that is no JSON, and says where', () => {
    const sketch = readJsonStat('sketch', bytesOf('wire-pxweb/pxapispecs_response-scb-all-region.json'));
    expect(sketch).toMatchObject({ ok: false, complaints: [{ line: 10 }] });
  });

  it('SCB’s key of DeSO and RegSO is found below its preamble in the workbook', () => {
    const file = must(readDeskFile('nyckel', bytesOf('wire-excel/scb_kopplingstabell-deso_regso-2018_v2.xlsx')));
    const table = must(findTable('nyckel', file.sheets[0] ?? neverEmpty()));
    expect(table.preamble[0]).toBe('Koppling DeSO och RegSO 2023-01-09');
    expect([table.headerLine, table.columns]).toEqual([4, ['Kommun', 'Kommunnamn', 'DeSO', 'RegSO', 'RegSOkod']]);
    expect(table.rows).toHaveLength(5_984);
    expect(table.rows.filter(({ cells }) => cells[0]?.startsWith('03'))).toHaveLength(238);
    const key = must(
      findTable(
        'csv',
        must(readDeskFile('csv', bytesOf('se-deso-keys/koppling-deso2018-regso2020.csv'))).sheets[0] ?? neverEmpty(),
      ),
    );
    expect(new Set(table.rows.map(({ cells }) => `${cells[2]} ${cells[4]}`))).toEqual(
      new Set(key.rows.map(({ cells }) => `${cells[2]} ${cells[4]}`)),
    );
  });

  it('a panel of kommuner is mapped by what its columns hold, and adds up', () => {
    const file = must(readDeskFile('panel', bytesOf('se-kommun-panel/panel_municipal_2011-2026.csv')));
    const table = must(findTable('panel', file.sheets[0] ?? neverEmpty()));
    const names = new Map(table.rows.map(({ cells }) => [cells[0] ?? '', cells[1] ?? '']));
    const kommunRegister = new AreaRegister([...names].map(([code, name]) => ({ code, name, kommun: null })));
    const { mapping } = suggestMapping(table, kommunRegister);
    expect(mapping).toMatchObject({ decimalSign: '.', year: null });
    const roleOf = new Map(mapping.columns.map(({ heading, role }) => [heading, role]));
    expect([roleOf.get('region_code'), roleOf.get('year')]).toEqual(['area', 'year']);
    const columns = mapping.columns.map((column) => ({
      ...column,
      role:
        column.heading === 'population'
          ? ('value' as const)
          : column.role === 'value'
            ? ('ignored' as const)
            : column.role,
    }));
    const checked = checkedFigures(
      'panel',
      table,
      { ...mapping, columns, signs: [{ sign: '', reason: 'missing' }] },
      kommunRegister,
    );
    expect(checked.problems).toEqual([]);
    const lan = (year: number) =>
      checked.figures
        .filter((figure) => figure.year === year && figure.areaCode.startsWith('03'))
        .reduce((total, { value }) => total + (value ?? 0), 0);
    expect([lan(2023), lan(2024), lan(2025)]).toEqual([404_589, 407_912, 0]);
  });

  it('a table flattened from Kolada is mapped, its kommuner known, and means what it did there', () => {
    const file = must(readDeskFile('kolada', bytesOf('wire-kolada/rKolada_grp_data.csv')));
    const table = must(findTable('kolada', file.sheets[0] ?? neverEmpty()));
    const places = must(
      findTable('m', must(readDeskFile('m', bytesOf('wire-kolada/rKolada_munic.csv'))).sheets[0] ?? neverEmpty()),
    );
    const known = new AreaRegister(
      places.rows.map(({ cells }) => ({ code: cells[0] ?? '', name: cells[1] ?? '', kommun: null })),
    );
    const { mapping } = suggestMapping(table, known);
    expect(
      mapping.columns.filter(({ role }) => role !== 'ignored').map(({ heading, role }) => [heading, role]),
    ).toEqual([
      ['gender', 'sex'],
      ['count', 'count'],
      ['value', 'value'],
      ['year', 'year'],
      ['municipality_id', 'area'],
    ]);
    const one = { ...table, rows: table.rows.filter(({ cells }) => cells[4] === 'N03702') };
    const { figures, problems } = checkedFigures('kolada', one, mapping, known);
    expect(problems).toEqual([]);
    expect(figures[0]).toMatchObject({ areaCode: '0319', year: 2012, sex: 'all', value: 253.891158 });
  });

  it('the nyckeltal of Kolada are read as a table of texts with quotes and line breaks', () => {
    const file = must(readDeskFile('kpi', bytesOf('wire-kolada/rKolada_kpi_df.csv')));
    const rows = must(findTable('kpi', file.sheets[0] ?? neverEmpty())).rows;
    expect(rows.length).toBeGreaterThan(5_000);
    expect(rows.every(({ cells }) => /^[NU]\d{5}$/.test(cells[0] ?? ''))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { AreaRegister } from '../data-cube/area-register.ts';
import { reuseMapping } from '../desk-file/reuse-mapping.ts';
import { suggestMapping } from '../desk-file/suggest-mapping.ts';
import { checkedFigures } from '../testing/checked-figures.ts';
import { expectNoThrow } from '../testing/mutate.ts';
import { readFigureFile } from './read-figure-file.ts';

const register = new AreaRegister([
  { code: '0380R001', name: 'Stenhagen', kommun: 'Uppsala' },
  { code: '0380R002', name: 'Gottsunda', kommun: 'Uppsala' },
]);
const bytesOf = (content: string | object) =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
const read = (content: string | object) => readFigureFile('fil', bytesOf(content));
const tableOf = (content: string | object) => {
  const file = read(content);
  if (!file.ok) throw new Error(file.complaints[0]?.message);
  const table = file.value.sheets[0]?.table();
  if (table?.ok !== true) throw new Error('no table');
  return table.value;
};
const mappingOf = (content: string | object) => suggestMapping(tableOf(content), register).mapping;
const check = (content: string | object, mapping = mappingOf(content)) =>
  checkedFigures('fil', tableOf(content), mapping, register);
const rolesOf = (content: string | object) =>
  mappingOf(content).columns.map(({ heading, role, chosen }) => [
    heading,
    role,
    ...(chosen === undefined ? [] : [chosen]),
  ]);

/** Made up: two areas, tenure, sex and two years, with a sign of each kind. */
const jsonStat = {
  class: 'dataset',
  version: '2.0',
  label: 'Boende efter region, upplåtelseform, kön och år',
  source: 'Prov',
  updated: '2025-02-21T07:00:00Z',
  id: ['Region', 'Tenure', 'Kon', 'ContentsCode', 'Tid'],
  size: [3, 3, 2, 1, 2],
  role: { geo: ['Region'], time: ['Tid'], metric: ['ContentsCode'] },
  dimension: {
    Region: {
      label: 'region',
      category: {
        index: ['0380R001_RegSO2025', '0380R002_RegSO2025', '0114R001_RegSO2025'],
        label: {
          '0380R001_RegSO2025': 'Uppsala (Stenhagen)',
          '0380R002_RegSO2025': 'Uppsala (Gottsunda)',
          '0114R001_RegSO2025': 'Upplands Väsby (Bollstanäs)',
        },
      },
    },
    Tenure: {
      label: 'upplåtelseform',
      category: { index: ['1', '2', 'TOT'], label: { 1: 'äga', 2: 'hyra', TOT: 'totalt' } },
    },
    Kon: { label: 'kön', category: { index: ['1', '2'], label: { 1: 'män', 2: 'kvinnor' } } },
    ContentsCode: {
      label: 'tabellinnehåll',
      category: {
        index: ['000X'],
        label: { '000X': 'Antal boende' },
        unit: { '000X': { base: 'personer', decimals: 0 } },
      },
    },
    Tid: { label: 'år', category: { index: ['2023', '2024'] } },
  },
  value: Array.from({ length: 36 }, (_, at) => (at === 8 || at === 9 || at === 10 ? null : at)),
  status: { 8: '..', 9: '-', 10: '.', 0: 'p' },
};

describe('a JSON-stat table', () => {
  it('is laid out with a column a dimension and one for what is measured', () => {
    const file = read(jsonStat);
    expect(file.ok && file.value.kind).toBe('jsonStat');
    const table = tableOf(jsonStat);
    expect(table.columns).toEqual(['region', 'upplåtelseform', 'kön', 'år', 'Antal boende']);
    expect(table.rows).toHaveLength(36);
    expect(table.rows[13]?.line).toBe(14);
    expect(table.rows[13]?.cells).toEqual(['0380R002_RegSO2025', '1', '1', '2024', '13']);
    expect(table.preamble).toEqual([jsonStat.label, 'Källa: Prov', 'Uppdaterad: 2025-02-21']);
    expect(table.notes).toEqual(['1 värden har tecknet ”p” bredvid sig.']);
  });

  it('is understood from what it says itself, each part with its reason', () => {
    const { mapping, reasons, areasFound } = suggestMapping(tableOf(jsonStat), register);
    expect(areasFound).toBe(2);
    expect(rolesOf(jsonStat)).toEqual([
      ['region', 'area'],
      ['upplåtelseform', 'chosen', 'TOT'],
      ['kön', 'sex'],
      ['år', 'year'],
      ['Antal boende', 'value'],
    ]);
    expect(mapping).toMatchObject({ decimalSign: '.', year: null });
    expect(reasons.map(({ reason }) => reason)).toEqual([
      'Tabellens områden: 2 av 3 finns i registret.',
      'Det som gäller alla: ”totalt”.',
      'Tabellens kön.',
      'Tabellens tid.',
      'Det tabellen mäter, i personer.',
    ]);
  });

  it('gives figures with the version of their areas, and signs as their publisher means them', () => {
    const { figures, problems, rowsRead, rowsRefused } = check(jsonStat);
    expect(figures).toHaveLength(8);
    expect(
      figures
        .map(({ areaCode, areaVersion, year, sex, value, missing }) => [
          areaCode,
          areaVersion,
          year,
          sex,
          value,
          missing,
        ])
        .slice(0, 5),
    ).toEqual([
      ['0380R001', 'RegSO2025', 2023, 'men', null, 'missing'],
      ['0380R001', 'RegSO2025', 2024, 'men', 0, null],
      ['0380R001', 'RegSO2025', 2023, 'women', null, 'notApplicable'],
      ['0380R001', 'RegSO2025', 2024, 'women', 11, null],
      ['0380R002', 'RegSO2025', 2023, 'men', 20, null],
    ]);
    expect([rowsRead, rowsRefused]).toEqual([12, 4]);
    expect(problems.map(({ message }) => message)).toEqual([
      'fil, kolumn region: väntade ett område som finns i registret, men där står ”0114R001_RegSO2025 Upplands Väsby (Bollstanäs)”, på 4 rader.',
    ]);
  });

  it('asks which of the values is meant where none is a total', () => {
    const category = { index: ['1', '2', '3'], label: { 1: 'äga', 2: 'hyra', 3: 'bostadsrätt' } };
    const noTotal = {
      ...jsonStat,
      dimension: { ...jsonStat.dimension, Tenure: { label: 'upplåtelseform', category } },
    };
    expect(rolesOf(noTotal)[1]).toEqual(['upplåtelseform', 'chosen']);
    expect(check(noTotal).problems.map(({ expected, found }) => [expected, found])).toEqual([
      ['ett valt värde för ”upplåtelseform”', 'inget valt'],
    ]);
    const mapping = mappingOf(noTotal);
    const columns = mapping.columns.map((one) => (one.role === 'chosen' ? { ...one, chosen: '2' } : one));
    expect(check(noTotal, { ...mapping, columns }).figures.map(({ value }) => value)).toEqual([
      4, 5, 6, 7, 16, 17, 18, 19,
    ]);
  });

  it('says which cell a problem is in by its codes, and when a dimension was left out', () => {
    const mapping = mappingOf(jsonStat);
    const withoutSigns = check(jsonStat, { ...mapping, signs: [] });
    expect(withoutSigns.problems[0]?.message).toBe(
      'fil, kolumn Antal boende, vid region 0380R001_RegSO2025, upplåtelseform TOT, kön 1, år 2023: väntade ett tal som 1234.5, eller ett tecken för saknat värde, men där står ”..”.',
    );
    const columns = mapping.columns.map((one) => (one.role === 'chosen' ? { ...one, role: 'ignored' as const } : one));
    expect(check(jsonStat, { ...mapping, columns }).problems[0]?.found).toMatch(/0380R001 2023 igen; välj ett värde/);
  });

  it('is remembered: the value that was chosen too, unless next year’s table does not have it', () => {
    const stored = mappingOf(jsonStat);
    expect(reuseMapping(stored, tableOf(jsonStat))).toEqual({ mapping: stored, changes: [] });
    const category = { index: ['1', '2', '3'], label: { 1: 'äga', 2: 'hyra', 3: 'alla former' } };
    const next = { ...jsonStat, dimension: { ...jsonStat.dimension, Tenure: { label: 'upplåtelseform', category } } };
    const { mapping, changes } = reuseMapping(stored, tableOf(next));
    expect(changes).toEqual(['”upplåtelseform” har inte längre ”TOT”; välj ett annat värde.']);
    expect(mapping.columns[1]).toEqual({ heading: 'upplåtelseform', role: 'chosen', year: null, sex: null });
  });
});

it('takes a dimension of a share and the ends of its interval for three things measured', () => {
  const survey = {
    columns: [
      { code: 'Region', text: 'region', type: 'd' },
      { code: 'Andel', text: 'Andel och konfidensintervall', type: 'd' },
      { code: 'Tid', text: 'år', type: 't' },
      { code: 'Fysak', text: 'Fysisk aktivitet', type: 'c' },
    ],
    data: [
      { key: ['0380R001', 'Andel', '2024'], values: ['12.5'] },
      { key: ['0380R001', 'Nedre gräns', '2024'], values: ['10.1'] },
      { key: ['0380R001', 'Övre gräns', '2024'], values: ['15.2'] },
      { key: ['0380R002', 'Andel', '2024'], values: ['..'] },
      { key: ['0380R002', 'Nedre gräns', '2024'], values: ['..'] },
      { key: ['0380R002', 'Övre gräns', '2024'], values: ['..'] },
    ],
  };
  expect(rolesOf(survey)).toEqual([
    ['region', 'area'],
    ['år', 'year'],
    ['Andel', 'value'],
    ['Nedre gräns', 'low'],
    ['Övre gräns', 'high'],
  ]);
  expect(check(survey).figures).toMatchObject([
    { areaCode: '0380R001', value: 12.5, low: 10.1, high: 15.2 },
    { areaCode: '0380R002', value: null, missing: 'missing', low: null },
  ]);
});

it('knows a CSV of PxWeb by its title, in which a dash is nil; in one from a desk it is unknown', () => {
  const rows = '"region","kön","2024"\n"Uppsala (Stenhagen)","män",-\n"Uppsala (Gottsunda)","män",..\n';
  const pxWeb = `"Antal efter region, kön och år"\n\n${rows}`;
  expect(read(pxWeb)).toMatchObject({ ok: true, value: { kind: 'pxWebCsv' } });
  expect(read(`"Antal i våra områden"\n${rows}`)).toMatchObject({ ok: true, value: { kind: 'desk' } });
  expect(check(pxWeb).figures).toMatchObject([
    { areaCode: '0380R001', sex: 'men', year: 2024, value: 0 },
    { areaCode: '0380R002', value: null, missing: 'missing' },
  ]);
  expect(check(`"Antal i våra områden"\n${rows}`).figures).toMatchObject([
    { missing: 'missing' },
    { missing: 'hidden' },
  ]);
});

it('reads an answer from Kolada, and says that more of it is elsewhere', () => {
  const known = new AreaRegister([{ code: '0380', name: 'Uppsala', kommun: null }]);
  const figure = (gender: string, value: number | null, status = '') => ({ gender, value, status, count: 1 });
  const answer = {
    values: [
      { kpi: 'N00401', municipality: '0380', period: 2024, values: [figure('K', 1.5), figure('M', null, 'Private')] },
    ],
    next_url: 'https://exempel.se/2',
  };
  const table = tableOf(answer);
  expect(table.notes).toEqual(['Svaret fortsätter på en sida till, som inte är med i filen.']);
  const { mapping } = suggestMapping(table, known);
  expect(mapping.columns.map(({ role, chosen }) => chosen ?? role)).toEqual(['area', 'year', 'sex', 'N00401', 'value']);
  expect(checkedFigures('fil', table, mapping, known).figures).toMatchObject([
    { areaCode: '0380', year: 2024, sex: 'women', value: 1.5 },
    { sex: 'men', value: null, missing: 'hidden' },
  ]);
});

it('reads a PX file', () => {
  const px = `CHARSET="ANSI";\nSTUB="region";\nHEADING="år";\nVALUES("region")="Uppsala (Stenhagen)","Uppsala (Gottsunda)";\nCODES("region")="0380R001","0380R002";\nVALUES("år")="2024";\nTIMEVAL("år")=TLIST(A1),"2024";\nDATA=\n1\n-;\n`;
  expect(read(px)).toMatchObject({ ok: true, value: { kind: 'px' } });
  expect(check(px).figures.map(({ areaCode, value }) => [areaCode, value])).toEqual([
    ['0380R001', 1],
    ['0380R002', 0],
  ]);
});

it('refuses other JSON, broken JSON and what is cut off, and says so', () => {
  const messages = (content: string | object) => {
    const file = read(content);
    return file.ok ? [] : file.complaints.map(({ message }) => message);
  };
  expect(messages({ type: 'FeatureCollection' })[0]).toBe(
    'fil: väntade JSON-stat, ett svar från PxWeb eller ett från Kolada, men där står annan JSON.',
  );
  expect(messages(JSON.stringify(jsonStat).slice(0, 200))[0]).toMatch(/hel och riktig JSON/);
  expect(messages({ ...jsonStat, size: [3, 3, 2, 1, 1_000_000_000] })).toHaveLength(1);
  expectNoThrow(bytesOf(jsonStat), (bytes) => {
    const file = readFigureFile('fil', bytes);
    const table = file.ok ? (file.value.sheets[0]?.table() ?? file) : file;
    if (table.ok && 'rows' in table.value) {
      checkedFigures('fil', table.value, suggestMapping(table.value, register).mapping, register);
    }
    return table;
  });
});

it('knows a CSV of PxWeb without its title by quoted headings, the area first and a column for each time last', () => {
  const bare = '\uFEFF"region","kön","Antal 2023","Antal 2024"\n"Uppsala (Stenhagen)","män",5,-\n';
  expect(read(bare)).toMatchObject({ ok: true, value: { kind: 'pxWebCsv' } });
  expect(check(bare).figures).toMatchObject([
    { areaCode: '0380R001', sex: 'men', year: 2023, value: 5 },
    { areaCode: '0380R001', sex: 'men', year: 2024, value: 0 },
  ]);
  const desk = ['region,kön,Antal 2024\n', '"enhet","Antal 2024"\n', '"region","Antal 2023","Andel 2024"\n'];
  for (const header of desk) expect(read(`${header}"Uppsala",1,2\n`)).toMatchObject({ value: { kind: 'desk' } });
});

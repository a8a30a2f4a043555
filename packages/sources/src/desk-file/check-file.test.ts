import type { ImportMapping } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { AreaRegister } from '../data-cube/area-register.ts';
import { checkFile, type FileGrounds } from './check-file.ts';
import type { DeskTable } from './find-table.ts';

const register = new AreaRegister([
  { code: '0380R001', name: 'Stenhagen', kommun: 'Uppsala' },
  { code: '0380R002', name: 'Gottsunda', kommun: 'Uppsala' },
]);
const tableOf = (...rows: string[][]): DeskTable => ({
  ...{
    sheet: 'fil',
    preamble: [],
    headerLine: 1,
    columns: ['Kod', 'År', 'Antal'],
    notes: [],
    usualDecimal: ',',
    told: null,
  },
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
});
const plain = { year: null, sex: null };
const mapping: ImportMapping = {
  ...{ sheet: null, decimalSign: ',', year: null, signs: [] },
  columns: [
    { heading: 'Kod', role: 'area', ...plain },
    { heading: 'År', role: 'year', ...plain },
    { heading: 'Antal', role: 'value', ...plain },
  ],
};
const people = { measure: 'count', multiplier: 1 } as const;
const check = (table: DeskTable, areaVersion: string | null, indicator: FileGrounds['indicator'] = people) => {
  const taken: unknown[] = [];
  const known = { register, areaVersion, indicator };
  const checked = checkFile('fil', table, mapping, known, (figure, series) =>
    taken.push([figure.areaCode, figure.areaVersion, figure.year, figure.value, series]),
  );
  return { ...checked, taken };
};

describe('checkFile', () => {
  it('gives each figure with the place of its series among those of the file', () => {
    const table = tableOf(['0380R001', '2024', '1'], ['0380R001', '2023', '2'], ['0380R002', '2024', '3']);
    expect(check(table, null).taken).toEqual([
      ['0380R001', null, 2024, 1, 0],
      ['0380R001', null, 2023, 2, 1],
      ['0380R002', null, 2024, 3, 0],
    ]);
  });

  it('takes a code with its version and one without for the same when the file is of that version', () => {
    const table = tableOf(['0380R001_RegSO2025', '2024', '1'], ['0380R002', '2024', '2'], ['0380R001', '2024', '3']);
    const { taken, problems, rowsRefused } = check(table, 'RegSO2025');
    expect(taken).toEqual([
      ['0380R001', 'RegSO2025', 2024, 1, 0],
      ['0380R002', 'RegSO2025', 2024, 2, 0],
    ]);
    expect(rowsRefused).toBe(1);
    expect(problems.map(({ message }) => message)).toEqual([
      'fil, rad 4: väntade varje område, år, kön och ålder en gång, men där står 0380R001 2024 igen; det står redan på rad 2.',
    ]);
  });

  it.each([
    ['proportion', '-0,5', 'ett värde från 0 till 100'],
    ['proportion', '100,1', 'ett värde från 0 till 100'],
    ['crudeRate', '-1', 'ett värde från 0'],
    ['ratio', '-1', 'ett värde från 0'],
    ['count', '21,406', 'ett helt antal'],
    ['count', '-3', 'ett värde från 0'],
  ] as const)('refuses what no %s can be: %s', (measure, value, expected) => {
    const table = tableOf(['0380R001', '2024', value], ['0380R002', '2024', '3']);
    const { taken, problems } = check(table, null, { measure, multiplier: 100 });
    expect(taken).toEqual([['0380R002', null, 2024, 3, 0]]);
    expect(problems.map(({ message }) => message)).toEqual([
      `fil, rad 2, kolumn Antal: väntade ${expected}, men där står ${value}.`,
    ]);
  });

  it('takes any value of a mean or an index', () => {
    const table = tableOf(['0380R001', '2024', '-12,5']);
    for (const measure of ['mean', 'index'] as const) {
      expect(check(table, null, { measure, multiplier: 1 }).problems).toEqual([]);
    }
  });

  it('keeps them apart when nobody says of which version those are that do not say it', () => {
    const table = tableOf(['0380R001_RegSO2025', '2024', '1'], ['0380R001', '2024', '3']);
    expect(check(table, null).taken).toEqual([
      ['0380R001', 'RegSO2025', 2024, 1, 0],
      ['0380R001', null, 2024, 3, 1],
    ]);
  });
});

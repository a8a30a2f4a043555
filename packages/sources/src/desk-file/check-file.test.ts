import type { ImportMapping } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { AreaRegister } from '../data-cube/area-register.ts';
import { checkFile } from './check-file.ts';
import type { DeskTable } from './find-table.ts';

const register = new AreaRegister([
  { code: '0380R001', name: 'Stenhagen', kommun: 'Uppsala' },
  { code: '0380R002', name: 'Gottsunda', kommun: 'Uppsala' },
]);
const tableOf = (...rows: string[][]): DeskTable => ({
  ...{ sheet: 'fil', preamble: [], headerLine: 1, columns: ['Kod', 'År', 'Antal'], notes: [], told: null },
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
const check = (table: DeskTable, areaVersion: string | null) => {
  const taken: unknown[] = [];
  const known = { register, areaVersion };
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

  it('keeps them apart when nobody says of which version those are that do not say it', () => {
    const table = tableOf(['0380R001_RegSO2025', '2024', '1'], ['0380R001', '2024', '3']);
    expect(check(table, null).taken).toEqual([
      ['0380R001', 'RegSO2025', 2024, 1, 0],
      ['0380R001', null, 2024, 3, 1],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { findTable } from './find-table.ts';
import { findDecimalSign, readSwedishNumber } from './swedish-number.ts';

const find = (...rows: string[][]) => {
  const table = findTable('fil', { name: 'Blad1', rows, lines: rows.map((_, at) => at + 1), usualDecimal: ',' });
  return table.ok ? table.value : table.complaints[0]?.message;
};

describe('findTable', () => {
  it('finds the headings below a preamble, and the notes below the rows', () => {
    const rows = [
      ['Daglig rökning', '', ''],
      ['Källa: Liv och hälsa', '', '', '2022-11-01'],
      ['Kommun', 'Namn', 'Andel', ''],
      ['0360', 'Tierp', '12,5'],
      ['0331', 'Heby', '', 'x'],
      ['Uppgifterna är vägda.'],
    ];
    expect(find(...rows)).toEqual({
      sheet: 'Blad1',
      preamble: ['Daglig rökning', 'Källa: Liv och hälsa 2022-11-01'],
      headerLine: 3,
      columns: ['Kommun', 'Namn', 'Andel', 'Kolumn D'],
      rows: [
        { line: 4, cells: ['0360', 'Tierp', '12,5', ''] },
        { line: 5, cells: ['0331', 'Heby', '', 'x'] },
      ],
      notes: ['Uppgifterna är vägda.'],
      usualDecimal: ',',
      told: null,
    });
  });

  it('joins headings that stand on two rows under merged cells', () => {
    const rows = [
      ['Område', '2021', '2021', '2022', '2022'],
      ['', 'Män', 'Kvinnor', 'Män', 'Kvinnor'],
      ['Tierp', '1', '2', '3', '4'],
    ];
    expect(find(...rows)).toMatchObject({
      headerLine: 2,
      columns: ['Område', '2021 Män', '2021 Kvinnor', '2022 Män', '2022 Kvinnor'],
    });
  });

  it('tells repeated headings apart, and says when there is no table', () => {
    expect(find(['a', 'a'], ['1', '2'])).toMatchObject({ columns: ['a', 'a (2)'] });
    expect(find(['bara', 'rubriker'])).toMatch(/väntade rader under rubrikraden/);
    expect(find(['en'], ['kolumn'])).toMatch(/minst två kolumner/);
  });
});

describe('readSwedishNumber', () => {
  it.each([
    ['1 234,5', ',', 1234.5],
    ['12\u00a0345', ',', 12_345],
    ['12\u202f345,25', ',', 12_345.25],
    ['−3,5', ',', -3.5],
    ['12,5 %', ',', 12.5],
    ['12.5', '.', 12.5],
    // As programs write a number in full.
    ['3.3499999999999996', '.', 3.3499999999999996],
    ['1.234', ',', null],
    ['1,234', '.', null],
    ['1,234.5', '.', 1234.5],
    ['-1,234,567', '.', -1234567],
    ['1,23,456.5', '.', null],
    ['12 34', ',', null],
    ['1e5', '.', null],
    ['', ',', null],
    ['tolv', ',', null],
  ] as const)('%j with %s is %j', (text, decimal, value) => expect(readSwedishNumber(text, decimal)).toBe(value));

  it('finds the decimal sign from the numbers in which it can be nothing else', () => {
    expect(findDecimalSign(['1.234', '1,5', '7'], '.')).toBe(',');
    expect(findDecimalSign(['1,234', '1.5', '7'], ',')).toBe('.');
    for (const usual of [',', '.'] as const) expect(findDecimalSign(['1,234', '7'], usual)).toBe(usual);
  });
});

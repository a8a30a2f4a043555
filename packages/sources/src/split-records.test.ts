import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDelimiter, splitRecords } from './split-records.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'ö', '"', ';', ',', '\n', '\r', ' ', '1') });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('splitRecords', () => {
  it('gives back whatever cells were written, however they are quoted, and the line each record ends on', () => {
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, lineBreak, ends) => {
        const lines = rows.map((row) => row.map(quoted).join(';'));
        const read = splitRecords('t', lines.join(lineBreak) + (ends ? lineBreak : ''), ';');
        expect(read.ok && read.value.map(({ cells }) => cells)).toEqual(rows);
        const through = lines.map(
          (_, at) =>
            lines
              .slice(0, at + 1)
              .join(lineBreak)
              .split(/\r\n|\r|\n/).length,
        );
        expect(read.ok && read.value.map(({ line }) => line)).toEqual(through);
      }),
    );
  });

  it('keeps empty cells and skips empty lines', () => {
    const read = splitRecords('t', 'a,,\n\n,b\n""\n', ',');
    expect(read.ok && read.value).toEqual([
      { line: 1, cells: ['a', '', ''] },
      { line: 3, cells: ['', 'b'] },
      { line: 4, cells: [''] },
    ]);
  });

  it.each([
    ['a,b\n1,"2', 2, 'ett citattecken som aldrig stängs'],
    ['a,b\n1"2,3', 2, 'ett citattecken mitt i ett fält'],
    ['a,b\n"1"2,3', 2, '”2” efter ett citattecken som stänger'],
  ])('refuses %j and says where', (text, line, found) => {
    expect(splitRecords('t', text, ',')).toMatchObject({ ok: false, complaints: [{ line, found }] });
  });
});

describe('findDelimiter', () => {
  it('does not take the decimal comma for a delimiter', () => {
    expect(findDelimiter('a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n')).toBe(';');
    expect(findDelimiter('a,b\n"x;y",1\n"z;w",2\n')).toBe(',');
    expect(findDelimiter('a\tb\n1,5\t2;5\n')).toBe('\t');
  });
});

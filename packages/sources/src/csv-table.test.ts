import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvTable } from './csv-table.ts';

const read = (text: string) => readCsvTable('t.csv', new TextEncoder().encode(text));

describe('readCsvTable', () => {
  it('keeps cells as written, with the line on which each row ends', () => {
    const table = read('a,b\n1," x, ""y"""\n"two\nlines",3\n');
    expect(table).toEqual({
      ok: true,
      value: {
        columns: ['a', 'b'],
        rows: [
          { line: 2, cells: { a: '1', b: ' x, "y"' } },
          { line: 4, cells: { a: 'two\nlines', b: '3' } },
        ],
      },
    });
  });

  it('takes a byte order mark and CRLF', () => {
    expect(read('\uFEFFa,b\r\n1,2\r\n')).toEqual(read('a,b\n1,2\n'));
  });

  it('names the line of a row that is cut short and of one that is too long', () => {
    const table = read('a,b\n1\n1,2\n1,2,3\n');
    expect(table.ok ? [] : table.complaints.map(({ line, found }) => [line, found])).toEqual([
      [2, '1 fält'],
      [4, '3 fält'],
    ]);
  });

  it('refuses a column that stands twice and a quote that is never closed', () => {
    expect(read('a,a\n1,2\n')).toMatchObject({ ok: false, complaints: [{ line: 1, column: 'a' }] });
    expect(read('a,b\n1,"2\n')).toMatchObject({ ok: false, complaints: [{ file: 't.csv' }] });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof readCsvTable('t', bytes).ok === 'boolean'),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ') }), (text) => 'ok' in read(text)),
    );
  });
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { expectNoThrow } from '../testing/mutate.ts';
import { writeXlsx } from '../testing/write-xlsx.ts';
import { readDeskFile } from './read-desk-file.ts';
import { inflateEntry, readZipEntries } from './zip-entries.ts';

const read = (bytes: Uint8Array) => readDeskFile('fil', bytes);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, mark: readonly number[]) =>
  Uint8Array.from([...mark, ...[...text].flatMap((character) => [character.charCodeAt(0), 0])]);
const rowsOf = (bytes: Uint8Array) => {
  const file = read(bytes);
  return file.ok ? file.value.sheets.map(({ rows }) => rows) : file.complaints[0]?.message;
};

describe('a text from a desk', () => {
  const rows = [
    ['Område', 'Andel'],
    ['Östhammar', '12,5'],
    ['Håbo', '9,0'],
  ];
  const text = (delimiter: string) => rows.map((row) => row.join(delimiter)).join('\r\n');

  it.each([
    ['utf-8', ';', new TextEncoder().encode(text(';'))],
    ['utf-8', ';', new TextEncoder().encode(`\uFEFF${text(';')}`)],
    ['windows-1252', ';', latin(text(';'))],
    ['windows-1252', '\t', latin(text('\t'))],
    ['utf-16le', '\t', utf16(text('\t'), [0xff, 0xfe])],
    ['utf-16le', '|', utf16(text('|'), [])],
  ])('is read in %s with %j between the cells', (encoding, delimiter, bytes) => {
    expect(read(bytes)).toMatchObject({ value: { text: { encoding, delimiter }, sheets: [{ rows }] } });
  });

  it('keeps quoted cells with delimiters and line breaks, and the line each row ends on', () => {
    expect(read(latin('a,b\n"x, y","två\nrader"\n1,2\n'))).toMatchObject({
      value: {
        sheets: [
          {
            rows: [
              ['a', 'b'],
              ['x, y', 'två\nrader'],
              ['1', '2'],
            ],
            lines: [1, 3, 4],
          },
        ],
      },
    });
  });

  it('refuses what is empty, binary, or an older workbook', () => {
    expect(read(new Uint8Array())).toMatchObject({ ok: false });
    expect(read(Uint8Array.from([1, 0, 2, 3, 4, 0, 9, 9]))).toMatchObject({ ok: false });
    expect(rowsOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]))).toMatch(/xlsx utan lösenord/);
  });

  it('answers or refuses whatever is cut or changed in the bytes', () => expectNoThrow(latin(text(';')), read));
});

const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const book = writeXlsx(
  {
    Blad1:
      `<sheetData><row r="2">${inline('A2', 'Kommun')}<c r="B2" t="s"><v>0</v></c></row>` +
      '<row r="3"><c r="A3" s="1"><v>380</v></c><c r="C3"><v>12.300000000000001</v></c><c r="D3" s="2"><v>45657</v></c></row>' +
      '<row><c t="b"><v>1</v></c><c t="str"><f>1+1</f><v>2 &amp; 3</v></c><c t="e"><v>#DIV/0!</v></c></row></sheetData>',
    'Blad två': `<sheetData><row r="1">${inline('A1', '2022')}</row><row r="2">${inline('A2', 'x')}${inline('C2', 'y')}</row></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A900000"/></mergeCells>`,
    Empty: '<sheetData/>',
  },
  {
    strings: '<si><r><t>And</t></r><r><t>el</t></r><rPh><t>xx</t></rPh></si>',
    styles:
      '<numFmts><numFmt numFmtId="170" formatCode="0000"/><numFmt numFmtId="171" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>',
  },
);

describe('a workbook', () => {
  it('is read sheet by sheet as a person sees it: codes with their zeros, dates, no noise of fractions', () => {
    expect(rowsOf(book)).toEqual([
      [
        ['Kommun', 'Andel'],
        ['0380', '', '12.3', '2024-12-31'],
        ['SANT', '2 & 3', '#DIV/0!'],
      ],
      [
        ['2022', '2022', '2022'],
        ['x', '', 'y'],
      ],
    ]);
    expect(read(book)).toMatchObject({ value: { text: null, sheets: [{ name: 'Blad1', lines: [2, 3, 4] }, {}] } });
  });

  it('has per cent as they are shown, and not as the parts of one that a spreadsheet keeps', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="1"><v>0.125</v></c><c r="B1" s="2"><v>0.081</v></c><c r="C1" s="3"><v>1</v></c>' +
      '<c r="D1"><v>0.125</v></c><c r="E1" s="4"><v>7</v></c></row></sheetData>';
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="0.0\\ %"/><numFmt numFmtId="171" formatCode="0&quot; %&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="10"/><xf numFmtId="171"/></cellXfs>';
    // The last only has the sign written after it.
    const book = writeXlsx({ a: sheet }, { styles });
    expect(rowsOf(book)).toEqual([[['12.5%', '8.1%', '100%', '0.125', '7']]]);
    // Three decimals could be thousands in a text, and never in a number of a workbook.
    expect(read(book)).toMatchObject({ value: { sheets: [{ usualDecimal: '.' }] } });
  });

  it('counts days as old Macs do when it says so', () => {
    const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData>';
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const mac = writeXlsx({ a: sheet }, { styles, workbookPr: '<workbookPr date1904="1"/>' });
    expect(rowsOf(mac)).toEqual([[['0.5', '1904-01-02']]]);
  });

  it('refuses entities that grow, and a zip that is no workbook', () => {
    const laughs = writeXlsx({ a: '<sheetData/>' }, { strings: '' });
    const entities = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    const evil = zipSync({
      'xl/workbook.xml': strToU8(`<?xml version="1.0"?>${entities}<workbook>&b;</workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8('<Relationships/>'),
    });
    expect(read(laughs)).toMatchObject({ ok: false });
    expect(rowsOf(evil)).toMatch(/DOCTYPE/);
    expect(rowsOf(zipSync({ 'a.txt': strToU8('hej') }))).toMatch(/zip-fil med annat i/);
  });

  it('refuses a bomb: what goes on without end, or deeper than any table, or is more than any table', () => {
    const bomb = (piece: string) => {
      const sheet = strToU8(piece.repeat(3_000_000 / piece.length));
      return zipSync({
        'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>'),
        'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r" Target="s.xml"/></Relationships>'),
        'xl/s.xml': sheet,
      });
    };
    expect(rowsOf(bomb(' '))).toMatch(/stycke utan slut/);
    expect(rowsOf(bomb('<a>'))).toMatch(/100 nivåer/);
    const entry = readZipEntries('fil', zipSync({ 'a.xml': new Uint8Array(1_000_000) }));
    const bytes = entry.ok ? entry.value.get('a.xml') : undefined;
    if (bytes === undefined) throw new Error('no entry');
    const taken: number[] = [];
    const take = (piece: Uint8Array) => taken.push(piece.length) > 0;
    expect(inflateEntry('fil', { ...bytes, budget: { left: 999_999 } }, take)).toMatchObject({ ok: false });
    expect(inflateEntry('fil', { ...bytes, budget: { left: 1_000_000 } }, take)).toMatchObject({ ok: true });
  });

  it('refuses a cell that claims a place outside every sheet, and rows that would fill memory', () => {
    const cellAt = (place: string, row: string) =>
      `<sheetData><row r="${row}"><c r="${place}"><v>1</v></c></row></sheetData>`;
    expect(rowsOf(writeXlsx({ a: cellAt('ZZZ1', '1') }))).toMatch(/utanför det största bladet/);
    expect(rowsOf(writeXlsx({ a: cellAt('A1', '99999999') }))).toMatch(/utanför det största bladet/);
    const wide = Array.from({ length: 400 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`);
    expect(rowsOf(writeXlsx({ a: `<sheetData>${wide.join('')}</sheetData>` }))).toMatch(/mer än 5.000.000 celler/);
  });

  it('answers or refuses whatever is cut or changed in the bytes', () => expectNoThrow(book, read));
});

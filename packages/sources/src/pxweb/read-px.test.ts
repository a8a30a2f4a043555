import { describe, expect, it } from 'vitest';
import { expectNoThrow } from '../testing/mutate.ts';
import { readPx } from './read-px.ts';

const px = `CHARSET="ANSI";
CODEPAGE="iso-8859-1";
LANGUAGE="en";
LANGUAGES="en","sv";
TITLE="Population; by region";
TITLE[sv]="Befolkning efter "
"region och kön";
STUB="region";
STUB[sv]="region";
HEADING="sex";
HEADING[sv]="kön";
VARIABLECODE("sex")="SEX";
VARIABLECODE[sv]("kön")="SEX";
VALUES("region")="Tierp","Heby";
VALUES[sv]("region")="Tierp","Heby";
CODES("region")="0360",
"0331";
VALUES("sex")="Women","Men","All";
VALUES[sv]("kön")="Kvinnor","Män","Alla";
CODES[sv]("kön")="K","M","T";
DATASYMBOL2="x";
NOTE[sv]="Rad ett#Rad två";
DATA=
1 "-" ".."
-2.5 ".",
"..." ;
`;
/** As ISO 8859-1, in which the code of each of these characters is its byte. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = (text: string) => readPx('t.px', bytes(text));

describe('readPx', () => {
  it('reads a Swedish table in the encoding it states, with texts broken over lines', () => {
    expect(read(px)).toMatchObject({
      value: {
        title: 'Befolkning efter region och kön',
        notes: ['Rad ett\nRad två'],
        dimensions: [
          { id: 'region', role: 'area', categories: [{ code: '0360', label: 'Tierp' }, { code: '0331' }] },
          { id: 'SEX', label: 'kön', role: 'sex', categories: [{ code: 'K', label: 'Kvinnor' }, {}, {}] },
        ],
        values: [1, null, null, -2.5, null, null],
      },
    });
  });

  it('shows missing figures by the signs the file gives for them', () => {
    const cube = read(px);
    expect(cube.ok && [...cube.value.absences].map(([at, { symbol, meaning }]) => [at, symbol, meaning])).toEqual([
      [1, '-', 'nil'],
      [2, 'x', 'unexplained'],
      [4, '.', 'notApplicable'],
      [5, '...', 'unexplained'],
    ]);
  });

  it('refuses a table with too few or too many cells, codes that are not as many as the labels, and KEYS', () => {
    expect(read(px.replace('1 "-"', '"-"'))).toMatchObject({ complaints: [{ line: 26, found: '5' }] });
    expect(read(px.replace('1 "-"', '1 1 "-"'))).toMatchObject({ complaints: [{ found: 'fler' }] });
    expect(read(px.replace(' ;\n', ''))).toMatchObject({ complaints: [{ found: '6 och inget semikolon' }] });
    expect(read(px.replace('="K","M"', '="K"'))).toMatchObject({ ok: false });
    expect(read(px.replace('TITLE=', 'KEYS("region")=CODES;TITLE='))).toMatchObject({ ok: false });
    expect(read(px.replace('-2.5', 'två'))).toMatchObject({ complaints: [{ line: 25, found: '”två”' }] });
  });

  it('refuses an encoding nobody knows and a file that ends before its data', () => {
    expect(read(px.replace('iso-8859-1', 'klingon'))).toMatchObject({ complaints: [{ found: '”klingon”' }] });
    expect(read(px.slice(0, 300))).toMatchObject({ ok: false });
  });

  it('answers or refuses whatever is cut or changed in the bytes', () => {
    expectNoThrow(bytes(px), (mutated) => readPx('t', mutated));
  });
});

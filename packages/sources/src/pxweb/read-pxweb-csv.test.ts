import { describe, expect, it } from 'vitest';
import { expectNoThrow } from '../testing/mutate.ts';
import { readPxWebCsv } from './read-pxweb-csv.ts';

const csv = `"Inkomst efter region och kön"

"region","kön","Medel, tkr 2022","Medel, tkr 2023","Antal 2022","Antal 2023"
"Tierp (Karlholm)","män",438.3,"..",10,11
"Tierp (Karlholm)","kvinnor",328.5,"-",20,21

"Uppgifterna avser den 31 december."
`;
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = (text: string) => readPxWebCsv('t.csv', latin(text));

describe('readPxWebCsv', () => {
  it('takes measures and times from the headings, title and notes from the lines around', () => {
    const cube = read(csv);
    expect(cube).toMatchObject({
      value: {
        title: 'Inkomst efter region och kön',
        notes: ['Uppgifterna avser den 31 december.'],
        dimensions: [
          { role: 'area', categories: [{ code: 'Tierp (Karlholm)' }] },
          { role: 'sex', categories: [{ label: 'män' }, { label: 'kvinnor' }] },
          { role: 'contents', categories: [{ label: 'Medel, tkr' }, { label: 'Antal' }] },
          { role: 'time', categories: [{ code: '2022' }, { code: '2023' }] },
        ],
        values: [438.3, null, 10, 11, 328.5, null, 20, 21],
      },
    });
    expect(cube.ok && [...cube.value.absences.values()].map(({ symbol }) => symbol)).toEqual(['..', '-']);
  });

  it('takes a column of years too, semicolons, UTF-8 and no title', () => {
    const text = 'region;år;Folkmängd\r\n03;2023;404589\r\n03;2024;407912\r\n';
    expect(readPxWebCsv('t', new TextEncoder().encode(`\uFEFF${text}`))).toMatchObject({
      value: {
        title: '',
        dimensions: [{ role: 'area' }, { role: 'time' }, { role: 'contents', categories: [{ label: 'Folkmängd' }] }],
        values: [404_589, 407_912],
      },
    });
  });

  it('names the row and column of a cell that is no figure, and the row that is short', () => {
    expect(read(csv.replace('438.3', '"mycket"'))).toMatchObject({
      complaints: [{ line: 4, column: 'Medel, tkr 2022', found: '”mycket”' }],
    });
    expect(read(csv.replace(',20,21', ',20'))).toMatchObject({ complaints: [{ line: 5, found: '5 fält' }] });
  });

  it('refuses a text that is no such table', () => {
    expect(read('bara en rad text')).toMatchObject({ ok: false });
    expect(read('a,b\nx,y\n')).toMatchObject({ ok: false });
  });

  it('answers or refuses whatever is cut or changed in the bytes', () => {
    expectNoThrow(latin(csv), (mutated) => readPxWebCsv('t', mutated));
  });
});

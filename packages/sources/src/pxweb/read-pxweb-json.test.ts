import { describe, expect, it } from 'vitest';
import { expectNoThrow } from '../testing/mutate.ts';
import { readPxWebJson } from './read-pxweb-json.ts';

const answer = {
  columns: [
    { code: 'Region', text: 'region', type: 'd' },
    { code: 'Tid', text: 'år', type: 't' },
    { code: 'A1', text: 'Antal', type: 'c', unit: 'personer' },
    { code: 'B2', text: 'Andel', type: 'c' },
  ],
  comments: [{ variable: 'Region', value: '03', comment: 'Gränsen ändrades.' }],
  data: [
    { key: ['03', '2023'], values: ['10', '1.5'] },
    { key: ['03', '2024'], values: ['..', '-'] },
    { key: ['04', '2024'], values: ['.', '12,5'] },
  ],
  metadata: [{ label: 'Titel', source: 'SCB', updated: '2024-01-28T10:28:00Z' }],
};
const bytes = (document: unknown) => new TextEncoder().encode(JSON.stringify(document));
const read = (document: unknown) => readPxWebJson('v1.json', bytes(document));

describe('readPxWebJson', () => {
  it('lays the rows out as a table, with signs as what they mean and what no row has as nothing', () => {
    const cube = read(answer);
    expect(cube).toMatchObject({
      value: {
        title: 'Titel',
        source: 'SCB',
        notes: ['Gränsen ändrades.'],
        dimensions: [{ role: 'area' }, { role: 'time' }, { role: 'contents', categories: [{ unit: 'personer' }, {}] }],
        values: [10, 1.5, null, null, null, null, null, 12.5],
      },
    });
    expect(cube.ok && [...cube.value.absences].map(([at, { meaning }]) => [at, meaning])).toEqual([
      [2, 'notAvailable'],
      [3, 'nil'],
      [6, 'notApplicable'],
    ]);
  });

  it('refuses a row that stands twice, is short or holds no figure, and says which', () => {
    const [first] = answer.data;
    expect(read({ ...answer, data: [first, first] })).toMatchObject({ ok: false, complaints: [{ line: 2 }] });
    expect(read({ ...answer, data: [{ key: ['03'], values: ['1', '2'] }] })).toMatchObject({
      complaints: [{ path: 'data[0]', found: '1 och 2' }],
    });
    expect(read({ ...answer, data: [{ key: ['03', '2024'], values: ['1', 'ett'] }] })).toMatchObject({
      complaints: [{ path: 'data[0]', found: '”ett”' }],
    });
    expect(read({ ...answer, columns: answer.columns.slice(0, 2), data: [] })).toMatchObject({ ok: false });
  });

  it('refuses few rows that would make a table too large to hold', () => {
    const columns = [0, 1, 2].map((at) => ({ code: `d${at}`, text: `d${at}`, type: 'd' }));
    const data = Array.from({ length: 400 }, (_, at) => ({ key: [`a${at}`, `b${at}`, `c${at}`], values: ['1'] }));
    const wide = { columns: [...columns, { code: 'c', text: 'c', type: 'c' }], data };
    expect(read(wide)).toMatchObject({ ok: false, complaints: [{ found: 'dimensioner för 64000000 celler' }] });
  });

  it('answers or refuses whatever is cut or changed in the bytes', () => {
    expectNoThrow(bytes(answer), (mutated) => readPxWebJson('v1', mutated));
  });
});

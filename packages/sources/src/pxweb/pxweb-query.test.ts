import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataCube, plainCategory } from '../data-cube/data-cube.ts';
import { joinCubes } from '../data-cube/join-cubes.ts';
import { type PxWebQuery, pxWebRequest, splitPxWebQuery } from './pxweb-query.ts';

const query = (...sizes: number[]): PxWebQuery => ({
  address: 'https://statistik.example/v2/',
  version: 2,
  tableId: 'TAB5899',
  selection: sizes.map((size, axis) => ({
    dimension: `d${axis}`,
    codes: Array.from({ length: size }, (_, at) => `${axis}.${at}`),
  })),
});
const cells = ({ selection }: PxWebQuery) => selection.reduce((product, { codes }) => product * codes.length, 1);

/** What a service would answer, each value telling which cell it is. */
function answer({ selection }: PxWebQuery, whole: PxWebQuery): DataCube {
  const dimensions = selection.map(({ dimension, codes }) => ({
    ...{ id: dimension, label: dimension, role: 'other' as const },
    categories: codes.map((code) => plainCategory(code, code)),
  }));
  let values = [0];
  for (const [axis, { codes }] of selection.entries()) {
    const all = whole.selection[axis]?.codes ?? [];
    values = values.flatMap((value) => codes.map((code) => value * all.length + all.indexOf(code)));
  }
  return {
    title: '',
    source: null,
    updated: null,
    tableId: null,
    notes: ['n'],
    dimensions,
    values,
    absences: new Map(),
  };
}

describe('a query to PxWeb', () => {
  it('is asked as each version of the service wants it', () => {
    expect(pxWebRequest(query(1))).toEqual({
      url: 'https://statistik.example/v2/tables/TAB5899/data?lang=sv&outputFormat=json-stat2',
      body: '{"selection":[{"variableCode":"d0","valueCodes":["0.0"]}]}',
    });
    expect(pxWebRequest({ ...query(2), version: 1, address: 'https://statistik.example/BE/Folkmangd' })).toEqual({
      url: 'https://statistik.example/BE/Folkmangd',
      body: '{"query":[{"code":"d0","selection":{"filter":"item","values":["0.0","0.1"]}}],"response":{"format":"json-stat2"}}',
    });
  });

  it('is split so that no part is over the limit, and the parts are the whole', () => {
    const size = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(size, size, size, fc.integer({ min: 0, max: 60 }), (a, b, c, limit) => {
        const whole = query(a, b, c);
        const [first, ...rest] = splitPxWebQuery(whole, limit).map((part) => {
          expect(cells(part)).toBeLessThanOrEqual(Math.max(1, limit));
          return answer(part, whole);
        });
        if (first === undefined) throw new Error('no part');
        const joined = joinCubes('t', [first, ...rest]);
        expect(joined.ok && joined.value.values).toEqual(Array.from({ length: a * b * c }, (_, at) => at));
        expect(joined.ok && joined.value.notes).toEqual(['n']);
      }),
    );
  });

  it('takes few parts: the areas of the country in twenty-six of SCB’s 150 000 cells', () => {
    expect(splitPxWebQuery(query(3363, 18, 3, 21), 150_000)).toHaveLength(26);
  });
});

describe('parts of a table', () => {
  it('are not joined when they are of other dimensions, or say the same cell twice', () => {
    const whole = query(2, 2);
    const cube = answer(whole, whole);
    expect(joinCubes('t', [cube, cube])).toMatchObject({ complaints: [{ found: '0.0, 1.0' }] });
    const other = answer(query(2), query(2));
    expect(joinCubes('t', [cube, other])).toMatchObject({ complaints: [{ expected: 'dimensionerna d0, d1' }] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataCube } from './data-cube/data-cube.ts';
import { readJsonStat } from './json-stat.ts';
import { writeJsonStat } from './write-json-stat.ts';

const cube: DataCube = {
  ...{
    title: 'Daglig rökning',
    source: 'Prov',
    updated: '2026-01-01T08:00:00Z',
    tableId: 'TAB1',
    notes: ['Påhittat.'],
  },
  dimensions: [
    {
      ...{ id: 'Region', label: 'region', role: 'area' },
      categories: [
        { code: '03', label: 'Provlän', parentCode: null, unit: null, decimals: null, notes: [] },
        { code: '0380', label: 'Uppsala', parentCode: '03', unit: null, decimals: null, notes: ['Ny gräns.'] },
      ],
    },
    {
      ...{ id: 'ContentsCode', label: 'tabellinnehåll', role: 'contents' },
      categories: [{ code: 'A', label: 'Andel', parentCode: null, unit: 'procent', decimals: 1, notes: [] }],
    },
  ],
  values: [12.5, null],
  absences: new Map([[1, { symbol: '..', meaning: 'notAvailable' }]]),
};
const readBack = (given: DataCube) => {
  const read = readJsonStat('s.json', writeJsonStat(given));
  if (!read.ok) throw new Error(read.complaints[0]?.message);
  return read.value;
};

describe('a table that was fetched in parts', () => {
  it('is kept as a dataset that reads as the same table', () => {
    expect(readBack(cube)).toEqual({ ...cube, absences: new Map([[1, expect.objectContaining({ symbol: '..' })]]) });
  });

  it('keeps every value, and every code in its place', () => {
    const values = fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(values, (given) => {
        // JSON has no negative nought.
        const plain = given.map((value) => (value === 0 ? 0 : value));
        const categories = plain.map((_, at) => ({ code: `${100 - at}`, label: `rad ${at}` }));
        const long: DataCube = {
          ...cube,
          dimensions: [
            {
              ...{ id: 'rad', label: 'rad', role: 'other' },
              categories: categories.map((one) => ({
                ...one,
                parentCode: null,
                unit: null,
                decimals: null,
                notes: [],
              })),
            },
          ],
          ...{ values: plain, absences: new Map() },
        };
        const back = readBack(long);
        expect(back.values).toEqual(plain);
        expect(back.dimensions).toEqual(long.dimensions);
      }),
    );
  });
});

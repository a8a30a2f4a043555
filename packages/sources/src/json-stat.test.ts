import { describe, expect, it } from 'vitest';
import { cubeCells } from './data-cube/data-cube.ts';
import { readJsonStat, readJsonStatMetadata } from './json-stat.ts';
import { expectNoThrow } from './testing/mutate.ts';

const dataset = {
  class: 'dataset',
  version: '2.0',
  label: 'Folkmängd',
  source: 'SCB',
  id: ['Region', 'Kon'],
  size: [2, 2],
  role: { geo: ['Region'] },
  dimension: {
    Region: {
      label: 'region',
      category: {
        index: { '0360R002': 1, '0360R001': 0 },
        label: { '0360R001': 'Karlholm' },
        child: { '0360R001': ['0360R002'] },
      },
    },
    Kon: { label: 'kön', category: { index: ['1', '2'], unit: { 2: { base: 'antal', decimals: 0 } } } },
  },
  value: [10, 11, null, 13],
};
const bytes = (document: unknown) => new TextEncoder().encode(JSON.stringify(document));
const read = (document: unknown) => readJsonStat('s.json', bytes(document));
const values = (document: unknown) => {
  const cube = read(document);
  return cube.ok ? cube.value.values : cube.complaints[0]?.message;
};

describe('readJsonStat', () => {
  it('gives each cell its codes, the last dimension fastest, however the index is written', () => {
    const cube = read(dataset);
    expect(cube.ok && [...cubeCells(cube.value)]).toEqual([
      { codes: { Region: '0360R001', Kon: '1' }, value: 10, absence: null },
      { codes: { Region: '0360R001', Kon: '2' }, value: 11, absence: null },
      { codes: { Region: '0360R002', Kon: '1' }, value: null, absence: null },
      { codes: { Region: '0360R002', Kon: '2' }, value: 13, absence: null },
    ]);
  });

  it('keeps roles, labels, units and which category is part of which', () => {
    const cube = read(dataset);
    expect(cube).toMatchObject({
      value: {
        title: 'Folkmängd',
        dimensions: [
          { role: 'area', categories: [{ label: 'Karlholm', parentCode: null }, { parentCode: '0360R001' }] },
          { role: 'sex', categories: [{ unit: null }, { unit: 'antal', decimals: 0 }] },
        ],
      },
    });
  });

  it('reads values and statuses written by position, and says what a sign means', () => {
    const cube = read({ ...dataset, value: { 0: 10, 3: 13 }, status: { 1: '..', 2: 'x' } });
    expect(cube.ok && cube.value.values).toEqual([10, null, null, 13]);
    expect(cube.ok && [...cube.value.absences]).toEqual([
      [1, { symbol: '..', meaning: 'notAvailable' }],
      [2, { symbol: 'x', meaning: 'unexplained' }],
    ]);
  });

  it('takes a dimension of one category that has a label and no index', () => {
    const one = { category: { label: { 2024: '2024' } } };
    expect(values({ ...dataset, id: ['Tid'], size: [1], dimension: { Tid: one }, value: [5] })).toEqual([5]);
  });

  it('refuses what is not a dataset, or whose values do not fill it', () => {
    expect(read({ ...dataset, class: 'bundle' })).toMatchObject({ ok: false, complaints: [{ path: 'class' }] });
    expect(read({ ...dataset, value: [1, 2, 3] })).toMatchObject({ ok: false, complaints: [{ path: 'value' }] });
    expect(read({ ...dataset, value: { 4: 1 } })).toMatchObject({ ok: false, complaints: [{ path: 'value' }] });
    expect(read({ ...dataset, dimension: { Kon: dataset.dimension.Kon } }).ok).toBe(false);
    const doubled = { ...dataset.dimension, Kon: { category: { index: ['1', '1'] } } };
    expect(read({ ...dataset, dimension: doubled })).toMatchObject({ ok: false });
  });

  it('refuses a size that is only claimed, before it makes room for it', () => {
    const claimed = { category: { index: Array.from({ length: 3000 }, (_, at) => String(at)) } };
    const dimension = { Region: claimed, Kon: claimed };
    expect(read({ ...dataset, size: [3000, 3000], dimension, value: { 1: 1 } })).toMatchObject({
      ok: false,
      complaints: [{ path: 'size', found: 'storlekar för 9000000' }],
    });
  });

  it('reads what is said of a table before its values are asked for', () => {
    expect(readJsonStatMetadata('m', bytes({ ...dataset, value: [] }))).toMatchObject({ ok: true });
    expect(read({ ...dataset, value: [] })).toMatchObject({ ok: false });
  });

  it('answers or refuses whatever is cut or changed in the bytes', () => {
    expectNoThrow(bytes(dataset), (mutated) => readJsonStat('s', mutated));
  });
});

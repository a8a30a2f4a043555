import { describe, expect, it } from 'vitest';
import { readJsonStat } from './json-stat.ts';

const dataset = {
  class: 'dataset',
  version: '2.0',
  id: ['Region', 'Kon'],
  size: [2, 2],
  dimension: {
    Region: { category: { index: { '0360R002': 1, '0360R001': 0 } } },
    Kon: { category: { index: ['1', '2'] } },
  },
  value: [10, 11, null, 13],
};
const read = (document: unknown) => readJsonStat('s.json', new TextEncoder().encode(JSON.stringify(document)));

describe('readJsonStat', () => {
  it('gives each cell its codes, the last dimension fastest, however the index is written', () => {
    expect(read(dataset)).toEqual({
      ok: true,
      value: [
        { codes: { Region: '0360R001', Kon: '1' }, value: 10 },
        { codes: { Region: '0360R001', Kon: '2' }, value: 11 },
        { codes: { Region: '0360R002', Kon: '1' }, value: null },
        { codes: { Region: '0360R002', Kon: '2' }, value: 13 },
      ],
    });
  });

  it('refuses what is not a dataset, or whose values do not fill it', () => {
    expect(read({ ...dataset, class: 'bundle' })).toMatchObject({ ok: false, complaints: [{ path: 'class' }] });
    expect(read({ ...dataset, value: [1, 2, 3] })).toMatchObject({ ok: false, complaints: [{ path: 'value' }] });
    expect(read({ ...dataset, dimension: { Kon: dataset.dimension.Kon } }).ok).toBe(false);
  });
});

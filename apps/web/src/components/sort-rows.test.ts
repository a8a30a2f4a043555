import { describe, expect, it } from 'vitest';
import { nextSorting, sortRows } from './sort-rows.ts';

const value = (row: { v: string | number | null }) => row.v;
const sorted = (values: (string | number | null)[], descending: boolean) =>
  sortRows(
    values.map((v) => ({ v })),
    value,
    descending,
  ).map(({ v }) => v);

describe('sorted rows', () => {
  it('sorts words as Swedish does', () => {
    expect(sorted(['Östervåla', 'Alunda', 'Årsta', 'Älvkarleby'], false)).toEqual([
      'Alunda',
      'Årsta',
      'Älvkarleby',
      'Östervåla',
    ]);
  });
  it('keeps rows without a value last both ways', () => {
    expect(sorted([2, null, 10, 1], false)).toEqual([1, 2, 10, null]);
    expect(sorted([2, null, 10, 1], true)).toEqual([10, 2, 1, null]);
  });
  it('starts with the largest figure and turns round when pressed again', () => {
    const byName = { column: 'name', descending: false };
    expect(nextSorting(byName, 'population', true)).toEqual({ column: 'population', descending: true });
    expect(nextSorting(byName, 'name', false)).toEqual({ column: 'name', descending: true });
  });
});

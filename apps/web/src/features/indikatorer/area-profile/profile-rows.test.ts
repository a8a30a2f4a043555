import { type Levnadsvana, levnadsvanor, type ProfileRow } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { conditionRows, levnadsvanaRows } from './profile-rows.ts';

const row = (
  id: string,
  levnadsvana: Levnadsvana | null,
  more: { example?: boolean; value?: null; year?: number } = {},
) =>
  ({
    indicator: { id, levnadsvana, example: more.example ?? false },
    figure: { value: more.value === null ? null : 10 },
    year: more.year ?? 2024,
  }) as ProfileRow;
const idsOf = (rows: readonly ProfileRow[]) => rows.map(({ indicator }) => indicator.id);

describe('the six levnadsvanor', () => {
  it('are always six, each by what is real before what is made up, and by the latest', () => {
    const rows = [
      row('exempel-stress', 'stress', { example: true }),
      row('stress-2017', 'stress', { year: 2017 }),
      row('stress-2022', 'stress', { year: 2022 }),
      row('stress-dold', 'stress', { value: null }),
      row('exempel-somn', 'somn', { example: true }),
    ];
    const shown = levnadsvanaRows(rows);
    expect(shown.map(({ levnadsvana }) => levnadsvana)).toEqual([...levnadsvanor]);
    expect(shown.map(({ row: one }) => one?.indicator.id ?? null)).toEqual([
      ...[null, null, null, null],
      'exempel-somn',
      'stress-2022',
    ]);
  });

  it('are real even where that is hidden: a made-up figure never takes its place', () => {
    const rows = [row('exempel', 'tobak', { example: true }), row('dold', 'tobak', { value: null })];
    expect(levnadsvanaRows(rows)[3]?.row?.indicator.id).toBe('dold');
  });
});

describe('the conditions', () => {
  it('are all but the levnadsvanor, those with a figure first, as many as have room', () => {
    const rows = [row('a', null, { value: null }), row('b', null), row('tobak', 'tobak'), row('c', null)];
    expect(idsOf(conditionRows(rows, false).shown)).toEqual(['b', 'c', 'a']);
    const { shown, more } = conditionRows(rows, true);
    expect([idsOf(shown), more]).toEqual([['b', 'c'], 1]);
  });
});

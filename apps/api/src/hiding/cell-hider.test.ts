import { describe, expect, it } from 'vitest';
import { cellHider, hideHere } from './cell-hider.ts';
import type { HideAsked } from './hide-asked.ts';

const figure = (areaNumber: number, count: number) => [7, areaNumber, count, count, 100, null, null, null, null];
const asked: HideAsked = {
  indicators: [
    {
      ...{ measure: 'proportion', multiplier: 100, isTurned: false },
      series: [{ id: 7, level: 'kommun', sex: 'all', ageGroup: null }],
    },
  ],
  // The last is of an area that is no longer there.
  figures: JSON.stringify([figure(2, 3), figure(3, 20), figure(4, 40), figure(9, 2)]),
  areas: JSON.stringify([[1, 'lan', null], ...['a', 'b', 'c'].map((id, at) => [at + 2, id, 'lan'])]),
};

describe('what may not be told', () => {
  it('is the same from the thread as where one stands', async () => {
    const hidden = await cellHider()('a key', async () => asked);
    expect(hidden).toEqual(await hideHere('a key', async () => asked));
    expect([...hidden.figures]).toContain('kommun a all ');
  });

  it('is worked out once for a key, and again for another', async () => {
    const hide = cellHider();
    let times = 0;
    const ask = async () => {
      times += 1;
      return asked;
    };
    const [first, second] = await Promise.all([hide('a', ask), hide('a', ask)]);
    expect(second).toBe(first);
    await hide('b', ask);
    expect(times).toBe(2);
  });

  it('is not kept when it could not be found', async () => {
    const hide = cellHider();
    await expect(hide('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect((await hide('a', async () => asked)).figures.size).toBeGreaterThan(0);
  });
});

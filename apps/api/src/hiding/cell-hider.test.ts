import { describe, expect, it } from 'vitest';
import { cellHider, hideHere } from './cell-hider.ts';
import type { HideAsked } from './hide-asked.ts';

const cell = (areaId: string, count: number) => ({
  ...({ level: 'kommun', areaId, sex: 'all', ageGroup: null, denominator: 100, count } as const),
});
const asked: HideAsked = {
  measure: 'proportion',
  cells: [cell('a', 3), cell('b', 20), cell('c', 40)],
  parents: new Map([['lan', null], ...['a', 'b', 'c'].map((id) => [id, 'lan'] as const)]),
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

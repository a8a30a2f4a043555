import { expect, it } from 'vitest';
import { type AreaRecord, areaTree } from './area-tree.ts';

const area = (id: string, level: AreaRecord['level'], parentId: string | null): AreaRecord => ({
  ...{ id, level, parentId, code: id, name: id, population: 1, bbox: [0, 0, 1, 1], areaKm2: 1, point: [0, 0] },
});

it('gives the areas of a level in the order of all of them, and none of a level that no area is of', () => {
  const tree = areaTree([
    area('lan:03', 'lan', null),
    area('kommun:0382', 'kommun', 'lan:03'),
    area('kommun:0360', 'kommun', 'lan:03'),
  ]);
  expect(tree.ofLevel('kommun').map(({ id }) => id)).toEqual(['kommun:0382', 'kommun:0360']);
  expect([tree.ofLevel('deso'), tree.ofLevel('riket')]).toEqual([[], []]);
});

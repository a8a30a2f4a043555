import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaRecord, areaTree } from '../../db/area-tree.ts';
import { smallRegion } from '../../testing/small-region.ts';
import { concerning, sharesOf } from './share-out.ts';

const region = smallRegion();
const people = new Map<string, number>();
const parentOf = new Map(region.areas.map(({ id, parentId }) => [id, parentId]));
for (const { areaId, population } of region.population) {
  for (let id: string | null | undefined = areaId; id; id = parentOf.get(id)) {
    people.set(id, (people.get(id) ?? 0) + population);
  }
}
const records = region.areas.map(
  (area): AreaRecord => ({
    ...area,
    population: people.get(area.id) ?? 0,
    bbox: [0, 0, 1, 1],
    areaKm2: 1,
    point: [0, 0],
  }),
);
const tree = areaTree(records);
const shares = sharesOf(tree);
const anyAreas = fc.uniqueArray(fc.constantFrom(...records.map(({ id }) => id)), { minLength: 1 });

describe('sharing out by population', () => {
  it('gives a lokalsamhälle all of its own, and a DeSO’s to the one it lies in', () => {
    expect([...shares(['regso:0360R001'])]).toEqual([['regso:0360R001', 1]]);
    expect([...shares(['deso:0360A0010', 'deso:0360A0020'])]).toEqual([['regso:0360R001', 1]]);
  });

  it('gives a kommun’s to each of its lokalsamhällen, also where nobody lives', () => {
    expect([...shares(['kommun:0360'])]).toEqual([
      ['regso:0360R001', 1],
      ['regso:0360R002', 0],
    ]);
  });

  it('goes by how many live in what was named', () => {
    const shared = shares(['deso:0360A0010', 'regso:0380R001']);
    expect(shared.get('regso:0360R001')).toBeCloseTo(1000 / 2967, 12);
    expect(shared.get('regso:0380R001')).toBeCloseTo(1967 / 2967, 12);
  });

  it('counts nobody twice where areas overlap', () => {
    expect([...shares(['lan:03', 'deso:0360A0010', 'regso:0380R001'])].sort()).toEqual([...shares(['lan:03'])].sort());
  });

  it('where nobody lives gives each as much', () => {
    expect([...shares(['regso:0360R002'])]).toEqual([['regso:0360R002', 1]]);
  });

  it('always sums to one, never negative, whatever the areas and their order', () => {
    fc.assert(
      fc.property(anyAreas, (areaIds) => {
        const shared = shares(areaIds);
        const values = [...shared.values()];
        expect(values.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(values.every((share) => share >= 0)).toBe(true);
        const reversed = shares(areaIds.toReversed());
        expect([...reversed.keys()].sort()).toEqual([...shared.keys()].sort());
        for (const [id, share] of shared) expect(reversed.get(id)).toBeCloseTo(share, 12);
      }),
    );
  });

  it('concerns exactly the lokalsamhällen that an area is, lies in or contains', () => {
    fc.assert(
      fc.property(
        anyAreas,
        fc.constantFrom(...records.filter(({ level }) => level === 'lokalsamhalle')),
        (ids, own) => {
          expect(shares(ids).has(own.id)).toBe(concerning(tree, own.id).some((id) => ids.includes(id)));
        },
      ),
    );
  });

  it('knows no share of an area that is not there', () => {
    expect([...shares(['regso:9999R001'])]).toEqual([]);
  });
});

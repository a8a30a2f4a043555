import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaRecord, areaTree } from '../../db/area-tree.ts';
import { reachBase } from './reach-base.ts';

const area = (id: string, parentId: string | null, population: number) =>
  ({ id, parentId, population, level: 'deso', name: id }) as AreaRecord;

/** A län of two kommuner; Tierp has two lokalsamhällen of two and one base areas. */
const areas = [
  area('lan:03', null, 1000),
  area('kommun:0360', 'lan:03', 400),
  area('kommun:0380', 'lan:03', 600),
  area('regso:0360R001', 'kommun:0360', 300),
  area('regso:0360R002', 'kommun:0360', 100),
  area('deso:0360A0010', 'regso:0360R001', 120),
  area('deso:0360A0020', 'regso:0360R001', 180),
  area('deso:0360A0030', 'regso:0360R002', 100),
  area('deso:0380A0010', 'kommun:0380', 600),
];
const tree = areaTree(areas);
const region = { populationYear: 2025, populationSourceId: 'scb' };
const noAges = { tree, region, populationByAge: new Map() };
const peopleIn = (areaIds: string[]) => reachBase({ areaIds, malgrupper: [] }, noAges).people;

describe('the people an insats was for', () => {
  it('are counted once, however its areas overlap', () => {
    expect(peopleIn(['lan:03', 'kommun:0360', 'deso:0360A0010'])).toBe(1000);
    expect(peopleIn(['deso:0360A0010', 'regso:0360R001'])).toBe(300);
    expect(peopleIn(['regso:0360R002', 'deso:0360A0010'])).toBe(220);
    expect(peopleIn(['kommun:0380', 'deso:0360A0010', 'kommun:0360'])).toBe(1000);
  });

  it('are those of the base areas under any of its areas, each once', () => {
    const bases = areas.filter(({ id }) => id.startsWith('deso:'));
    const some = fc.uniqueArray(fc.constantFrom(...areas.map(({ id }) => id)), { minLength: 1 });
    fc.assert(
      fc.property(some, (areaIds) => {
        const under = new Set(areaIds.flatMap((id) => [...tree.withinOf(id)]));
        const counted = bases.filter(({ id }) => under.has(id)).reduce((sum, { population }) => sum + population, 0);
        expect(peopleIn(areaIds)).toBe(counted);
      }),
    );
  });

  it('are its målgrupper where every one of its areas has ages, and all ages else', () => {
    const groups = (young: number, old: number) => [
      { from: 0, to: 64, people: young },
      { from: 65, to: 120, people: old },
    ];
    const populationByAge = new Map([
      ['deso:0360A0010', groups(100, 20)],
      ['deso:0360A0030', groups(60, 40)],
    ]);
    const older = (areaIds: string[]) => reachBase({ areaIds, malgrupper: ['Äldre'] }, { ...noAges, populationByAge });
    expect(older(['deso:0360A0010', 'deso:0360A0030'])).toEqual({
      people: 60,
      counts: '65 år och äldre',
      year: 2025,
      sourceId: 'scb',
    });
    expect(older(['deso:0360A0010', 'deso:0360A0020'])).toMatchObject({
      people: 300,
      counts: 'alla åldrar, för att källan inte har ålder',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { type SavedGroup, withGroup, withoutGroup } from './saved-groups.ts';

const group = (name: string, level: SavedGroup['level'], ...areaIds: string[]): SavedGroup => ({
  name,
  level,
  areaIds,
});
const near = group('Grannar', 'kommun', 'kommun:0331');
const weak = group('Index 1–2', 'lokalsamhalle', 'regso:0380R001');

describe('saved groups', () => {
  it('stand by name, one of each name and level', () => {
    const anew = group('Grannar', 'kommun', 'kommun:0319', 'kommun:0331');
    const ofOther = group('Grannar', 'lokalsamhalle', 'regso:0360R001');
    const all = [weak, near].reduce<SavedGroup[]>(withGroup, []);
    expect(all).toEqual([near, weak]);
    expect(withGroup(all, anew)).toEqual([anew, weak]);
    expect(withGroup(all, ofOther)).toHaveLength(3);
  });

  it('lose no other when one is forgotten', () => {
    expect(withoutGroup([near, weak], near)).toEqual([weak]);
    expect(withoutGroup([weak], near)).toEqual([weak]);
  });
});

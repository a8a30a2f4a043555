import { describe, expect, it } from 'vitest';
import { chosenArea } from './chosen-area.ts';

const areas = [
  { id: 'lan:03', level: 'lan', parentId: null },
  { id: 'kommun:0360', level: 'kommun', parentId: 'lan:03' },
  { id: 'regso:0360R001', level: 'lokalsamhalle', parentId: 'kommun:0360' },
  { id: 'deso:0360A0010', level: 'deso', parentId: 'regso:0360R001' },
] as const;

describe('which kommun is followed up', () => {
  it.each([
    ['kommun:0360', [], 'kommun:0360'],
    ['lan:03', ['kommun:0360'], 'lan:03'],
    ['regso:0360R001', [], 'kommun:0360'],
    ['deso:0360A0010', [], 'kommun:0360'],
    [undefined, ['regso:0360R001'], 'kommun:0360'],
    [undefined, [], 'lan:03'],
    ['regso:9999R001', [], 'lan:03'],
  ])('of %s, for someone with %j, is %s', (asked, own, expected) => {
    expect(chosenArea(areas, asked, own)).toBe(expected);
  });

  it('is not known before the areas are', () => {
    expect(chosenArea([], 'kommun:0360', [])).toBeNull();
  });
});

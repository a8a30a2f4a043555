import { describe, expect, it } from 'vitest';
import { profileArea } from './profile-area.ts';

const areas = [
  { id: 'lan:03', level: 'lan' as const, parentId: null },
  { id: 'kommun:0360', level: 'kommun' as const, parentId: 'lan:03' },
  { id: 'regso:0360R005', level: 'lokalsamhalle' as const, parentId: 'kommun:0360' },
  { id: 'deso:0360A0010', level: 'deso' as const, parentId: 'regso:0360R005' },
];

describe('the area whose profile is shown', () => {
  it.each([
    ['kommun:0360', 'kommun:0360'],
    ['regso:0360R005', 'regso:0360R005'],
    ['deso:0360A0010', 'regso:0360R005'],
    ['lan:03', null],
    ['kommun:9999', null],
    [undefined, null],
  ])('for %s is %s', (asked, shown) => {
    expect(profileArea(areas, asked)?.id ?? null).toBe(shown);
  });
});

import { describe, expect, it } from 'vitest';
import { ariaSort, sortAfterPress } from './insats-sorting.ts';

describe('sorting by a heading', () => {
  it('begins with what is most asked for and then turns', () => {
    expect(sortAfterPress('title', '-updatedAt')).toBe('title');
    expect(sortAfterPress('title', 'title')).toBe('-title');
    expect(sortAfterPress('startsOn', 'title')).toBe('-startsOn');
    expect(sortAfterPress('updatedAt', '-updatedAt')).toBe('updatedAt');
  });
  it('says which column it is by', () => {
    expect(ariaSort('title', '-title')).toBe('descending');
    expect(ariaSort('title', 'title')).toBe('ascending');
    expect(ariaSort('updatedAt', 'title')).toBe('none');
  });
});

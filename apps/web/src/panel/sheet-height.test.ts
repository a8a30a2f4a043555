import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingHeight, pixelsOf, settled, sheetHeights, stepped } from './sheet-height.ts';

describe('the sheet on a phone', () => {
  it('opens fully for a form and halfway for reading', () => {
    expect(openingHeight({ kind: 'newInsats', areaId: null })).toBe('full');
    expect(openingHeight({ kind: 'area', areaId: 'lan:03' })).toBe('half');
  });
  it('steps stop at both ends', () => {
    expect(stepped('peek', -1)).toBe('peek');
    expect(stepped('peek', 1)).toBe('half');
    expect(stepped('full', 1)).toBe('full');
  });
  it('a drag settles where it already is', () => {
    for (const height of sheetHeights) expect(settled(pixelsOf(height, 600), 600)).toBe(height);
  });
  it('never grows past the room it has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 2000 }), fc.constantFrom(...sheetHeights), (room, height) => {
        expect(pixelsOf(height, room)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

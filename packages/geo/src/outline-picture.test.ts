import { describe, expect, it } from 'vitest';
import { outlinePicture } from './outline-picture.ts';
import { box } from './testing/box.ts';

describe('a picture of outlines', () => {
  it('has north up and land as wide as it is: at 60° a degree of longitude is half one of latitude', () => {
    const picture = outlinePicture([box(17, 59.5, 18, 60.5)]);
    expect(picture).toMatchObject({ width: 301, height: 601, region: '' });
    expect(picture?.path).toBe('M0 600L300 600L300 0L0 0Z');
  });

  it('draws the region in the same box, and leaves out what is too small to see', () => {
    const picture = outlinePicture([box(17, 59.5, 18, 60.5), box(17, 59.5, 17.0001, 59.5001)], [box(16, 59, 19, 61)]);
    expect(picture?.path.match(/M/g)).toHaveLength(1);
    expect(picture?.region).toBe('M-300 900L600 900L600 -300L-300 -300Z');
  });

  it('is drawn coarser when it would be too long to send, and not at all of nothing', () => {
    const many = Array.from({ length: 12_000 }, (_, at) => {
      const [west, south] = [11 + (at % 200) / 40, 56 + Math.floor(at / 200) / 40];
      return box(west, south, west + 0.025, south + 0.025);
    });
    const length = outlinePicture(many)?.path.length;
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(1_500_000);
    expect(outlinePicture([])).toBeNull();
  });
});

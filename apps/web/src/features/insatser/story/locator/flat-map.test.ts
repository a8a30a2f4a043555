import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, flatMap, outlinePath } from './flat-map.ts';

const tierp: [number, number, number, number] = [17, 60, 18, 60.5];

describe('the small flat map', () => {
  it('gives back the position of every point on it', () => {
    const map = flatMap(tierp, 300, 200);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (x, y) => {
          const [backX, backY] = map.at(map.positionAt(x, y));
          expect(backX).toBeCloseTo(x, 6);
          expect(backY).toBeCloseTo(y, 6);
        },
      ),
    );
  });

  it('holds the whole box, north up', () => {
    const map = flatMap(tierp, 300, 200);
    const [west, north] = map.at([17, 60.5]);
    const [east, south] = map.at([18, 60]);
    expect(west).toBeGreaterThanOrEqual(0);
    expect(east).toBeLessThanOrEqual(300);
    expect(north).toBeGreaterThanOrEqual(0);
    expect(south).toBeLessThanOrEqual(200);
    expect(north).toBeLessThan(south);
  });

  it('leaves out points too near to be seen, and what becomes no area', () => {
    const map = flatMap(tierp, 300, 200);
    const path = outlinePath(
      {
        type: 'Polygon',
        coordinates: [
          [
            [17, 60],
            [17.0001, 60],
            [18, 60],
            [18, 60.5],
            [17, 60],
          ],
          [
            [17, 60],
            [17.0001, 60],
            [17, 60],
          ],
        ],
      },
      map,
    );
    expect(path.match(/L/g)).toHaveLength(3);
    expect(path.match(/M/g)).toHaveLength(1);
  });

  it('makes one box of several, and none of none', () => {
    expect(boxAround([tierp, [16, 60.2, 17.5, 61]])).toEqual([16, 60, 18, 61]);
    expect(boxAround([])).toBeNull();
  });
});

import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earthRadiusMetres, greatCircleMetres } from './great-circle.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('greatCircleMetres', () => {
  it('measures a quarter of a meridian', () => {
    expect(greatCircleMetres([17, 0], [17, 90])).toBeCloseTo((Math.PI / 2) * earthRadiusMetres, 6);
  });

  it('keeps millimetres between points that nearly coincide', () => {
    const metre = 180 / (Math.PI * earthRadiusMetres);
    expect(greatCircleMetres([17.64, 59.86], [17.64, 59.86 + metre])).toBeCloseTo(1, 6);
    expect(greatCircleMetres([17.64, 59.86], [17.64, 59.86])).toBe(0);
  });

  it('crosses the antimeridian the short way', () => {
    expect(greatCircleMetres([179.5, 0], [-179.5, 0])).toBeCloseTo((Math.PI / 180) * earthRadiusMetres, 5);
  });

  it('is symmetric and agrees with Turf to a decimetre, also at the antipode', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const metres = greatCircleMetres(a, b);
        expect(greatCircleMetres(b, a)).toBe(metres);
        expect(Math.abs(metres - distance(a, b, { units: 'meters' }))).toBeLessThan(0.5);
      }),
    );
  });

  it('refuses what is not on the Earth', () => {
    expect(() => greatCircleMetres([17, 91], [17, 59])).toThrow(RangeError);
    expect(() => greatCircleMetres([Number.NaN, 59], [17, 59])).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchmentColours } from '../../map/map-palette.ts';
import { coloursOfCatchments, greedyColouring, neighbours } from './catchment-colours.ts';

const bbox = [16.7, 59.4, 18.7, 60.7] as const;
const units = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1670, max: 1870 }), fc.integer({ min: 5940, max: 6070 })), {
    selector: String,
    minLength: 1,
    maxLength: 60,
  })
  .map((points) =>
    points.map(([x, y], i) => ({
      id: `enhet-${String(i).padStart(2, '0')}`,
      position: [x / 100, y / 100] as [number, number],
    })),
  );

describe('colours of catchments', () => {
  it('gives neighbours different colours without running out', () => {
    fc.assert(
      fc.property(units, (given) => {
        const touching = neighbours(given, [...bbox]);
        const colours = greedyColouring(touching);
        expect(Math.max(...colours)).toBeLessThan(catchmentColours.length);
        for (const [node, others] of touching.entries()) {
          for (const other of others) expect(colours[other]).not.toBe(colours[node]);
        }
      }),
      { numRuns: 25 },
    );
  });
  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(units, (given) => {
        expect(coloursOfCatchments([...given].reverse(), [...bbox])).toEqual(coloursOfCatchments(given, [...bbox]));
      }),
      { numRuns: 10 },
    );
  });
  it('needs two colours for two units and none for none', () => {
    const two = [
      { id: 'a', position: [17, 60] as [number, number] },
      { id: 'b', position: [18, 60] as [number, number] },
    ];
    expect(new Set(coloursOfCatchments(two, [...bbox]).values()).size).toBe(2);
    expect(coloursOfCatchments([], [...bbox]).size).toBe(0);
  });
});

import type { ProfileRow } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spineRows } from './profile-chart.ts';

/** Only what the spine is drawn from; the rest of a row is for its table. */
function row(
  value: number | null,
  lan: number | null,
  [lowest, highest]: readonly [number, number],
  polarity = 'highIsGood',
) {
  const middle = (lowest + highest) / 2;
  return {
    indicator: { id: 'i', name: 'Indikator', polarity },
    figure: { value },
    lan: { benchmark: { value: lan }, significance: 'better' },
    riket: null,
    spread: {
      lowest,
      lowerQuarter: (lowest + middle) / 2,
      median: middle,
      upperQuarter: (highest + middle) / 2,
      highest,
      areas: 8,
    },
  } as unknown as ProfileRow;
}

describe('the spine of a profile', () => {
  it('has the län in its middle and what is farthest from it at its end', () => {
    expect(spineRows([row(70, 60, [50, 80])])).toMatchObject([{ from: -0.5, to: 1, value: 0.5 }]);
  });

  it('is turned where low is good, so that better is always to the right', () => {
    expect(spineRows([row(70, 60, [50, 80], 'lowIsGood')])).toMatchObject([{ from: -1, to: 0.5, value: -0.5 }]);
  });

  it('leaves out what has no figure, no län, or no difference at all', () => {
    expect(spineRows([row(null, 60, [50, 80]), row(70, null, [50, 80]), row(60, 60, [60, 60])])).toEqual([]);
  });

  it('never runs out of the picture, and keeps its parts in order', () => {
    const figure = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(figure, figure, figure, figure, fc.boolean(), (value, lan, a, b, isTurned) => {
        const ends = [Math.min(a, b), Math.max(a, b)] as const;
        for (const spine of spineRows([row(value, lan, ends, isTurned ? 'lowIsGood' : 'none')])) {
          for (const place of [spine.value, spine.from, spine.to]) expect(Math.abs(place)).toBeLessThanOrEqual(1);
          expect(spine.from <= spine.lowerQuarter && spine.lowerQuarter <= spine.upperQuarter).toBe(true);
          expect(spine.upperQuarter).toBeLessThanOrEqual(spine.to);
        }
      }),
    );
  });
});

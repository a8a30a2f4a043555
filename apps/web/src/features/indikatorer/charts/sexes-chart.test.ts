import { describe, expect, it } from 'vitest';
import { absentFigure, figureOf } from '../testing/figures.ts';
import { sexRows } from './sexes-chart.ts';

describe('women and men beside each other', () => {
  it('stand in one order, so that an area has the same place in both', () => {
    const rows = sexRows([
      { sex: 'women', benchmark: null, figures: [figureOf('A', 10, [8, 12]), figureOf('B', 30, [28, 32])] },
      {
        sex: 'men',
        benchmark: null,
        figures: [figureOf('A', 50, [48, 52]), figureOf('B', 20, [18, 22]), absentFigure('C', 'hidden')],
      },
    ]);
    // A's mean is 30, B's 25, and C has none.
    expect(rows.map(({ name, place }) => `${name}${place}`)).toEqual(['A1', 'A1', 'B2', 'B2']);
  });
});

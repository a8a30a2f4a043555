import type { ComparedArea, Significance } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { absentFigure, figureOf } from '../testing/figures.ts';
import { partsSpread } from './parts-spread.ts';

const indicator = { polarity: 'lowIsGood' } as Parameters<typeof partsSpread>[0]['indicator'];
const area = (name: string, value: number, significance: Significance): ComparedArea =>
  figureOf(name, value, [value - 1, value + 1], significance);

describe('the lokalsamhällen of a kommun', () => {
  it('are told by the lowest and highest that may be shown, ties together, and how they lie to the län', () => {
    const areas = [
      area('A', 5, 'better'),
      area('B', 20, 'worse'),
      area('C', 20, 'worse'),
      area('D', 12, 'noSecuredDifference'),
      area('E', 13, 'notComparable'),
      absentFigure('F', 'hidden'),
    ];
    expect(partsSpread({ areas, indicator })).toEqual({
      lowest: { value: 5, areaIds: ['kommun:A'] },
      highest: { value: 20, areaIds: ['kommun:B', 'kommun:C'] },
      ...{ all: 6, higher: 2, lower: 1, notApart: 1 },
    });
  });

  it('are not told of where none may be shown', () => {
    expect(partsSpread({ areas: [absentFigure('A', 'hidden')], indicator })).toBeNull();
  });
});

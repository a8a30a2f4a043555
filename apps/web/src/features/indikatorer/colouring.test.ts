import { describe, expect, it } from 'vitest';
import { bySignificance, byValue } from './colouring.ts';
import { absentFigure, figureOf } from './testing/figures.ts';

const figures = [
  figureOf('A', 0, [0, 2], 'better'),
  figureOf('B', 10, [8, 12], 'noSecuredDifference'),
  figureOf('C', 40, [38, 42], 'worse'),
  figureOf('D', 41, [30, 50]),
  absentFigure('E', 'hidden'),
  absentFigure('F', 'missing'),
];
const subject = { polarity: 'lowIsGood', decimals: 0 } as const;
const colourings = [
  bySignificance(figures, 'länet'),
  ...(['quantiles', 'jenks', 'equal', 'own'] as const).map((scheme) => byValue(figures, scheme, [20], subject)),
];

describe('a colouring', () => {
  it.each(colourings)('holds every area in one class, and says how many each has', ({ classes, classOf }) => {
    expect(classOf.size).toBe(figures.length);
    for (const [k, { count }] of classes.entries()) {
      expect([...classOf.values()].filter((one) => one === k)).toHaveLength(count);
      expect(count).toBeGreaterThan(0);
    }
  });

  it.each(colourings)('shows missing, hidden and zero each in a way of its own', ({ classes, classOf }) => {
    const looks = ['A', 'E', 'F'].map((name) => {
      const look = classes[classOf.get(`kommun:${name}`) ?? -1];
      return `${look?.colour} ${look?.pattern}`;
    });
    expect(new Set(looks).size).toBe(3);
  });

  it('puts what cannot be compared in a class of its own, not among those without difference', () => {
    const [{ classes, classOf } = { classes: [], classOf: new Map<string, number>() }] = colourings;
    expect(classes[classOf.get('kommun:D') ?? -1]?.name).toMatch(/Går inte att jämföra/);
  });

  it('gives each step of a short scale a class named by it', () => {
    const index = [1, 2, 2, 5].map((value, i) => figureOf(`R${i}`, value, [0, 9]));
    expect(byValue(index, 'quantiles', [], subject).classes.map(({ name, count }) => [name, count])).toEqual([
      ['1', 1],
      ['2', 2],
      ['5', 1],
    ]);
  });

  it('has no class for zero where nothing else is above it', () => {
    const { classes } = byValue([figureOf('A', 0, [0, 1])], 'jenks', [], subject);
    expect(classes.map(({ pattern }) => pattern)).toEqual([null]);
  });
});

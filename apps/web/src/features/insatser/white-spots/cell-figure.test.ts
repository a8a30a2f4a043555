import type { WhiteSpotCell } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { cellFigure, cellLook, cellSpoken, figureText, totalFigure } from './cell-figure.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const cell: WhiteSpotCell = {
  levnadsvana: 'somn',
  need: 'high',
  behov: 0,
  insatser: 0,
  hours: 0,
  reach: 0,
  hiddenReach: 0,
  hoursPerThousand: 0,
  reachPerThousand: 0,
  isWhiteSpot: true,
  gap: 2,
};
const busy: WhiteSpotCell = {
  ...cell,
  insatser: 2,
  hoursPerThousand: 12.34,
  reachPerThousand: 1234.5,
  isWhiteSpot: false,
};

describe('the figure of a cell', () => {
  it('is the measure chosen', () => {
    expect((['number', 'hours', 'reach'] as const).map((measure) => cellFigure(busy, measure))).toEqual([
      2, 12.34, 1234.5,
    ]);
  });
  it('is written as it can be read', () => {
    expect(figureText(2, 'number')).toBe('2');
    expect(figureText(0, 'hours')).toBe('0');
    expect(figureText(12.34, 'hours')).toBe('12,3');
    expect(plain(figureText(1234.5, 'reach'))).toBe('1 235');
    expect(figureText(null, 'reach')).toBe('–');
  });
  it('is never 0 for what is there', () => {
    expect(plain(figureText(0.04, 'hours'))).toBe('< 0,1');
    expect(plain(figureText(0.05, 'hours'))).toBe('0,1');
  });
  it('of a column is per inhabitant of all its areas', () => {
    const total = {
      levnadsvana: 'somn',
      insatser: 3,
      hours: 50,
      reach: 20,
      hiddenReach: 0,
      behov: 0,
      whiteSpots: 1,
    } as const;
    expect(totalFigure(total, 10_000, 'number')).toBe(3);
    expect(totalFigure(total, 10_000, 'hours')).toBe(5);
    expect(totalFigure(total, 0, 'reach')).toBeNull();
  });
});

describe('a cell in words', () => {
  it('says area, levnadsvana, need and what the figure is, and that it is a white spot', () => {
    expect(cellSpoken(cell, 'Söderfors', 'number')).toEqual({
      before: 'Söderfors, Sömn, stort behov:',
      after: '– vit fläck',
    });
    expect(cellSpoken({ ...busy, insatser: 1 }, 'Söderfors', 'number').after).toBe('insats');
    expect(cellSpoken(busy, 'Söderfors', 'hours').after).toBe('timmar per 1 000 invånare');
    expect(cellSpoken({ ...busy, hoursPerThousand: null }, 'Ön', 'hours').after).toBe('ingen bor här');
  });
});

it('a cell looks like what it is', () => {
  expect(cellLook(cell)).toBe('spotHigh');
  expect(cellLook({ ...cell, need: 'medium' })).toBe('spotMedium');
  expect(cellLook(busy)).toBe('some');
  expect(cellLook({ ...busy, need: 'low' })).toBe('quiet');
  expect(cellLook({ ...cell, need: 'unknown', isWhiteSpot: false })).toBe('quiet');
});

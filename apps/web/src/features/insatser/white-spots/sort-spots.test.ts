import type { WhiteSpotRow } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortSpots, withSpots } from './sort-spots.ts';

const row = (name: string, index: number | null, population: number, gap: number): WhiteSpotRow => ({
  areaId: `regso:0360R00${String(population)}`,
  name,
  kommunId: 'kommun:0360',
  population,
  index,
  cells: [],
  gap,
});
const rows = [row('Öster', null, 5, 3), row('Ås', 4, 9, 3), row('Björk', 1, 2, 8), row('Ask', null, 7, 0)];
const names = (sorted: readonly WhiteSpotRow[]) => sorted.map(({ name }) => name);

describe('the order of the lokalsamhällen', () => {
  it('by gap lets the lower index go first where the gap is equal', () => {
    expect(names(sortSpots(rows, 'gap'))).toEqual(['Björk', 'Ås', 'Öster', 'Ask']);
  });
  it('by index puts those without last', () => {
    expect(names(sortSpots(rows, 'index'))).toEqual(['Björk', 'Ås', 'Öster', 'Ask']);
  });
  it('by name is Swedish', () => {
    expect(names(sortSpots(rows, 'name'))).toEqual(['Ask', 'Björk', 'Ås', 'Öster']);
  });
  it('by population has the largest first', () => {
    expect(names(sortSpots(rows, 'population'))).toEqual(['Ås', 'Ask', 'Öster', 'Björk']);
  });
  it('is the same however they came, and loses none', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.constantFrom('gap' as const, 'index' as const, 'name' as const, 'population' as const),
        (shuffled, order) => {
          expect(names(sortSpots(shuffled, order))).toEqual(names(sortSpots(rows, order)));
        },
      ),
    );
  });
});

it('only rows with a white spot are kept', () => {
  const cell = {
    levnadsvana: 'somn',
    need: 'high',
    behov: 0,
    insatser: 0,
    hours: 0,
    reach: 0,
    hiddenReach: 0,
  } as const;
  const rest = { hoursPerThousand: 0, reachPerThousand: 0, gap: 2 };
  const spot = { ...row('A', 1, 1, 2), cells: [{ ...cell, ...rest, isWhiteSpot: true }] };
  const none = { ...row('B', 1, 1, 2), cells: [{ ...cell, ...rest, isWhiteSpot: false }] };
  expect(withSpots([spot, none])).toEqual([spot]);
});

import { describe, expect, it } from 'vitest';
import { catchmentChoice, samePlace } from './catchment-choice.ts';

describe('among which units a catchment is computed', () => {
  it('is open primary care unless the map shows other kinds', () => {
    expect(catchmentChoice({ kind: 'vardcentral', status: 'oppen' }, undefined)).toEqual({
      kinds: ['narmottagning', 'vardcentral'],
      status: ['oppen'],
    });
  });
  it('always holds the unit itself', () => {
    expect(catchmentChoice({ kind: 'halsocentral', status: 'malbild' }, ['sjukhus'])).toEqual({
      kinds: ['halsocentral', 'sjukhus'],
      status: ['oppen', 'malbild'],
    });
  });
});

describe('units in the same point', () => {
  const unit = (id: string, kind: 'vardcentral' | 'halsocentral' | 'sjukhus', lon: number) =>
    ({ id, kind, status: 'oppen', position: [lon, 60] }) as const;
  const here = unit('a', 'vardcentral', 17);
  const choice = catchmentChoice(here, ['vardcentral', 'halsocentral']);

  it('are the others that are counted there', () => {
    const beside = unit('b', 'halsocentral', 17);
    const others = [here, beside, unit('c', 'vardcentral', 17.1), unit('d', 'sjukhus', 17)];
    expect(samePlace(here, choice, others)).toEqual([beside]);
  });
});

import { describe, expect, it } from 'vitest';
import { catchmentChoice } from './catchment-choice.ts';

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

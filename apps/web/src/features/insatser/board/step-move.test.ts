import { steps } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { stepMove, waysFrom } from './step-move.ts';

describe('a card dropped on a column', () => {
  it('goes on one step at a time, and back to any', () => {
    expect(steps.map((to) => stepMove('insats', to))).toEqual(['back', 'back', 'stays', 'next', 'skips']);
    expect(steps.map((to) => stepMove('closed', to))).toEqual(['back', 'back', 'back', 'back', 'stays']);
  });

  it('can be taken from its menu to where it may be dropped, on first', () => {
    expect(waysFrom('behov')).toEqual(['partners']);
    expect(waysFrom('insats')).toEqual(['followUp', 'partners', 'behov']);
    expect(waysFrom('closed')).toEqual(['followUp', 'insats', 'partners', 'behov']);
  });
});

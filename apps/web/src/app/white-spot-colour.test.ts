import { levnadsvanor } from '@halsouppdrag/domain';
import { expect, it } from 'vitest';
import { parseViewState } from './view-state.ts';
import { levnadsvanaOfColour, whiteSpotColour } from './white-spot-colour.ts';

it.each(levnadsvanor)('the colouring of %s is read as it was written, and lives in an address', (levnadsvana) => {
  const colour = whiteSpotColour(levnadsvana);
  expect(levnadsvanaOfColour(colour)).toBe(levnadsvana);
  expect(parseViewState({ colour })).toEqual({ colour });
});

it('other colourings show no gap', () => {
  expect([null, 'density', 'vita-flackar-', 'vita-flackar-godis'].map(levnadsvanaOfColour)).toEqual(
    Array(4).fill(null),
  );
});

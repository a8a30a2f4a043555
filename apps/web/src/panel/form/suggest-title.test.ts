import { levnadsvanor } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { suggestTitle } from './suggest-title.ts';

describe('the suggested title', () => {
  it('names the levnadsvana and the place', () => {
    expect(suggestTitle(['fysiskAktivitet'], ['Söderfors'])).toBe('Fysisk aktivitet i Söderfors');
  });
  it('lists several, in the order of the mission', () => {
    expect(suggestTitle(['somn', 'matvanor'], ['Tierp', 'Heby'])).toBe('Matvanor och sömn i Tierp och Heby');
  });
  it('stays short for many', () => {
    expect(suggestTitle(levnadsvanor, ['a', 'b', 'c', 'd'])).toBe('Alla levnadsvanor i 4 områden');
    expect(suggestTitle(['tobak'], ['x'.repeat(300)])?.length).toBe(200);
  });
  it('is nothing until both are chosen', () => {
    expect(suggestTitle([], ['Tierp'])).toBeNull();
    expect(suggestTitle(['tobak'], [])).toBeNull();
  });
});

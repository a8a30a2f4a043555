import type { Area } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { chosenIds, mapFocus } from './map-focus.ts';

const area: Area = {
  id: 'regso:0360R005',
  code: '0360R005',
  name: 'Söderfors',
  level: 'lokalsamhalle',
  parentId: 'kommun:0360',
  population: 2000,
  bbox: [17, 60, 17.5, 60.5],
};
const known = { areas: [area], vardenheter: [], insatser: [] };

describe('what the map looks at', () => {
  it('is the box of the area in the panel, also while an insats is logged there', () => {
    expect(mapFocus(area.id, known)).toEqual({ kind: 'box', bbox: area.bbox });
    expect(mapFocus(`ny-insats:${area.id}`, known)).toEqual({ kind: 'box', bbox: area.bbox });
  });
  it('is nothing for what is not known', () => {
    expect(mapFocus('vardenhet:finns-inte', known)).toBeNull();
    expect(mapFocus(undefined, known)).toBeNull();
  });
  it('names what is chosen', () => {
    expect(chosenIds('vardenhet:heby')).toEqual({ area: null, vardenhet: 'heby', insats: null });
    expect(chosenIds(area.id).area).toBe(area.id);
  });
});

import type { UnitChange, Vardenhet } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { movableUnits, moveFeatures, shownUnits, unitFeatures } from './coverage-units.ts';

const vardenhet = (id: string, lon: number): Vardenhet => ({
  id,
  name: `Enheten ${id}`,
  kind: 'vardcentral',
  status: 'oppen',
  huvudman: 'Region Prov',
  position: [lon, 60],
  positionAccuracy: 'plats',
  opensYear: null,
  source: 'prov',
  note: null,
  kommunId: 'kommun:0380',
});
const today = [vardenhet('a', 17), vardenhet('b', 18)];
const marks = (changes: UnitChange[]) =>
  shownUnits(today, changes, []).map(({ id, mark, position }) => [id, mark, position[0]]);

describe('the units on the map of Täckning', () => {
  it('shows what is tried with each', () => {
    expect(marks([])).toEqual([
      ['a', null, 17],
      ['b', null, 18],
    ]);
    const changes: UnitChange[] = [
      { kind: 'close', vardenhetId: 'a' },
      { kind: 'move', vardenhetId: 'b', position: [18.5, 60] },
      { kind: 'add', id: 'ny-1', name: 'Ny', position: [16, 60] },
      { kind: 'move', vardenhetId: 'ny-1', position: [16.5, 60] },
      { kind: 'close', vardenhetId: 'finns-inte' },
    ];
    expect(marks(changes)).toEqual([
      ['a', 'closed', 17],
      ['b', 'moved', 18.5],
      ['ny-1', 'added', 16.5],
    ]);
  });

  it('shows what is shut then, and lets only what counts be moved', () => {
    const shown = shownUnits(today, [], [{ vardenhetId: 'a', why: 'period' }]);
    expect(shown.map(({ mark }) => mark)).toEqual(['shut', null]);
    expect(movableUnits({ units: [{ vardenhetId: 'b', population: 1 }] }, shown).map(({ id }) => id)).toEqual(['b']);
  });

  it('draws a new unit by an image of its own, and a line only from where a moved one is today', () => {
    const units = shownUnits(
      today,
      [
        { kind: 'move', vardenhetId: 'a', position: [17.5, 60] },
        { kind: 'add', id: 'ny-1', name: 'Ny', position: [16, 60] },
      ],
      [],
    );
    expect(unitFeatures(units).features.map(({ properties }) => [properties.id, properties.image])).toEqual([
      ['a', 'vardcentral-open'],
      ['b', 'vardcentral-open'],
      ['ny-1', 'new-unit'],
    ]);
    expect(moveFeatures(units).features.map(({ geometry }) => geometry.coordinates)).toEqual([
      [
        [17, 60],
        [17.5, 60],
      ],
    ]);
  });
});

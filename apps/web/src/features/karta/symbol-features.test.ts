import type { AreaFeature, InsatsFeature, Vardenhet } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { areaLabels, tatortLabels } from '../../map/label-features.ts';
import { vardenhetFeatures } from '../../map/vardenhet-layers.ts';
import { insatsFeatures } from './insats-layers.ts';

const vardenhet: Vardenhet = {
  id: 'tierps-vardcentral',
  name: 'Tierps vårdcentral',
  kind: 'vardcentral',
  status: 'oppen',
  huvudman: 'Region Uppsala',
  position: [17.5137, 60.3475],
  positionAccuracy: 'ort',
  opensYear: null,
  opening: { closed: [], days: null },
  source: 's',
  note: null,
  kommunId: 'kommun:0360',
};
const planned: Vardenhet = { ...vardenhet, id: 'halsocentral-tierp', kind: 'halsocentral', status: 'malbild' };

describe('units on the map', () => {
  it('stand side by side at one point, planned ones with their own image and below', () => {
    const { features } = vardenhetFeatures([vardenhet, planned], ['vardcentral', 'halsocentral']);
    expect(features.map(({ properties }) => properties.image)).toEqual(['halsocentral-planned', 'vardcentral-open']);
    expect(features.map(({ properties }) => properties.x)).toEqual([-0.5, 0.5]);
    expect(features[0]?.properties.order).toBeLessThan(features[1]?.properties.order ?? 0);
  });
  it('leave out kinds that are switched off, and close the gap', () => {
    const { features } = vardenhetFeatures([vardenhet, planned], ['vardcentral']);
    expect(features.map(({ properties }) => properties.x)).toEqual([0]);
  });
});

describe('insatser on the map', () => {
  it('have the symbol of their first levnadsvana, lighter where the place is approximate', () => {
    const insats: InsatsFeature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [17.5, 60] },
      properties: {
        id: 'a',
        title: 'Gågrupp',
        areaIds: ['regso:0360R005'],
        levnadsvanor: ['stress', 'somn'],
        status: 'planerad',
        startsOn: null,
        endsOn: null,
        exact: false,
      },
    };
    expect(insatsFeatures([insats]).features[0]?.properties.image).toBe('stress-approximate');
  });
});

describe('names on the map', () => {
  const place = { id: '1', kommunId: 'kommun:0380', year: 2020 };
  const uppsala = { ...place, name: 'Uppsala', population: 166_698, position: [17.6389, 59.8586] as [number, number] };
  const suburb = { ...place, name: 'Sävja', population: 9814, position: [17.7, 59.81] as [number, number] };
  it('leave out from afar what lies in the shadow of a far larger place', () => {
    expect(tatortLabels([uppsala, suburb]).map(({ properties }) => properties.outskirt)).toEqual([false, true]);
  });
  it('say a lokalsamhälle that bears the name of its place only once', () => {
    const area: AreaFeature = {
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: [] },
      properties: {
        id: 'regso:1',
        code: '1',
        name: 'Sävja',
        level: 'lokalsamhalle',
        parentId: null,
        population: 1,
        areaKm2: 1,
        point: [17.7, 59.3],
        populationPerKm2: 1,
      },
    };
    expect(areaLabels('lokalsamhalle', [area], [suburb])[0]?.properties.namedAsTatort).toBe(true);
    expect(areaLabels('lokalsamhalle', [area], [uppsala])[0]?.properties.namedAsTatort).toBe(false);
    const [byCode] = areaLabels('deso', [area], []);
    expect(byCode?.properties.name).toBe('1');
    expect(byCode?.geometry.coordinates).toEqual([17.7, 59.3]);
  });
});

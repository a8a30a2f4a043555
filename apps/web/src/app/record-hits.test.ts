import { describe, expect, it } from 'vitest';
import { hitAddress, hitOption } from './record-hits.ts';

const hit = { kind: 'insats', id: 'a1', title: 'Promenad', areaIds: ['regso:0360R005'], example: true } as const;

describe('what the search finds among what people have written', () => {
  it('says what it is, where, and whether it is made up', () => {
    expect(hitOption({ ...hit, areaIds: [...hit.areaIds] }, () => 'Söderfors')).toEqual({
      id: 'insats:a1',
      name: 'Promenad',
      what: 'Insats · Söderfors · Exempeldata',
    });
    expect(hitOption({ ...hit, kind: 'partner', areaIds: [], example: false }, () => '').what).toBe('Partner');
  });

  it('is read on its own page or in the panel of its list', () => {
    expect(hitAddress({ ...hit, areaIds: [] }).params).toEqual({ insatsId: 'a1' });
    expect(hitAddress({ ...hit, areaIds: [], kind: 'behov' })).toMatchObject({
      to: '/insatser/behov',
      panel: 'behov:a1',
    });
  });
});

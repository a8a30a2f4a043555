import { describe, expect, it } from 'vitest';
import { findPlaces, type Place } from './find-places.ts';

const place = (name: string): Place => ({ id: name, name, what: '', panel: null, view: null });
const places = ['Norra Söderfors', 'Söderfors', 'Älvkarleby', 'Skutskär', 'Anderslund'].map(place);
const found = (text: string) => findPlaces(places, text).map((one) => one.name);

describe('finding a place', () => {
  it('puts names that begin with the text first', () => {
    expect(found('söder')).toEqual(['Söderfors', 'Norra Söderfors']);
  });
  it('forgives missing dots and rings', () => {
    expect(found('alvk')).toEqual(['Älvkarleby']);
    expect(found('SKUTSKAR')).toEqual(['Skutskär']);
  });
  it('finds inside words last', () => {
    expect(found('ers')).toEqual(['Norra Söderfors', 'Söderfors', 'Anderslund'].filter((name) => name.includes('ers')));
  });
  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('finns inte')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { compareSwedish, date, dateAndTime, distance, number, ofHundred } from './format.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('Swedish formats', () => {
  it('writes numbers with thin thousands and a decimal comma', () => {
    expect(plain(number(1234.5, 1))).toBe('1 234,5');
    expect(plain(number(400682))).toBe('400 682');
  });
  it('writes dates as 2026-11-22 in Swedish time', () => {
    expect(date('2026-11-21T23:30:00Z')).toBe('2026-11-22');
    expect(dateAndTime('2026-06-21T12:05:00Z')).toBe('2026-06-21 14:05');
  });
  it('writes distances no more exact than they are', () => {
    expect([0.34, 0.996, 3.44, 12.6].map((km) => plain(distance(km)))).toEqual(['340 m', '1 000 m', '3,4 km', '13 km']);
  });
  it('says shares in words', () => {
    expect(ofHundred(78, 100)).toBe('78 av 100');
    expect(ofHundred(0, 0)).toBeNull();
  });
  it('says all and none only when it is so', () => {
    expect(ofHundred(399_677, 400_682)).toBe('99 av 100');
    expect(ofHundred(1_005, 400_682)).toBe('färre än 1 av 100');
    expect([ofHundred(5, 5), ofHundred(0, 5)]).toEqual(['100 av 100', '0 av 100']);
  });
  it('sorts å, ä and ö last', () => {
    expect(['Österbybruk', 'Alunda', 'Älvkarleby', 'Årsta'].sort(compareSwedish)).toEqual([
      'Alunda',
      'Årsta',
      'Älvkarleby',
      'Österbybruk',
    ]);
  });
});

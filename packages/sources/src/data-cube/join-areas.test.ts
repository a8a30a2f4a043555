import { describe, expect, it } from 'vitest';
import { splitAreaCode } from './area-code.ts';
import { AreaRegister } from './area-register.ts';
import { type DataCube, plainCategory } from './data-cube.ts';
import { joinAreas } from './join-areas.ts';

const register = new AreaRegister([
  { code: '03', name: 'Uppsala län', kommun: null },
  { code: '0305', name: 'Håbo', kommun: null },
  { code: '0643', name: 'Habo', kommun: null },
  { code: '0382', name: 'Östhammar', kommun: null },
  { code: '0382R009', name: 'Östhammar', kommun: 'Östhammar' },
  { code: '1427R001', name: 'Kungshamn–Smögen', kommun: 'Sotenäs' },
]);
const cubeOf = (...labels: string[]): DataCube => ({
  title: '',
  source: null,
  updated: null,
  tableId: null,
  notes: [],
  dimensions: [
    { id: 'region', label: 'region', role: 'area', categories: labels.map((label) => plainCategory(label, label)) },
  ],
  values: labels.map(() => 1),
  absences: new Map(),
});
const join = (...labels: string[]) => {
  const cube = joinAreas('t', cubeOf(...labels), register);
  return cube.ok
    ? cube.value.dimensions[0]?.categories.map(({ code }) => code)
    : cube.complaints.map(({ found }) => found);
};

describe('joinAreas', () => {
  it('finds areas by code, by code and name, by code with its version, and without the zero', () => {
    expect(join('0305')).toEqual(['0305']);
    expect(join('0305 Håbo', '0382R009_RegSO2025')).toEqual(['0305', '0382R009']);
    expect(join('305', '3')).toEqual(['0305', '03']);
  });

  it('finds a kommun and a län by all that they are called, and by the code after the name', () => {
    const register = new AreaRegister([
      { code: '0360', name: 'Tierp', kommun: null },
      { code: '0380', name: 'Uppsala', kommun: null },
      { code: '03', name: 'Uppsala län', kommun: null },
      { code: '01', name: 'Stockholms län', kommun: null },
      { code: '18', name: 'Örebro län', kommun: null },
      { code: '0360R001', name: 'Centrum', kommun: 'Tierp' },
    ]);
    const codeOf = (text: string) => {
      const found = register.match(text);
      return found.kind === 'found' ? found.code : found.kind;
    };
    expect(['Tierps kommun', 'TIERPS KOMMUN', 'Tierp (0360)', '0360 Tierp'].map(codeOf)).toEqual(Array(4).fill('0360'));
    expect(['Uppsala kommun', 'Uppsala (0380)'].map(codeOf)).toEqual(['0380', '0380']);
    expect(['Region Uppsala', 'Uppsala län', 'Region Stockholm', 'Region Örebro län'].map(codeOf)).toEqual([
      ...['03', '03', '01', '18'],
    ]);
    // No ending is guessed at: neither a part of a kommun nor another that is called something like it.
    expect(['Tierps', 'Centrums kommun', 'Tierp (0361)', 'Region Tierp'].map(codeOf)).toEqual(Array(4).fill('unknown'));
  });

  it('finds areas by name within their kommun, whatever dash it is written with', () => {
    expect(join('Håbo', 'Sotenäs (Kungshamn-Smögen)')).toEqual(['0305', '1427R001']);
  });

  it('complains of a name that is unknown, of one that may be several, and of two names for one area', () => {
    expect(join('Håbo', 'Atlantis')).toEqual(['”Atlantis”, som registret inte känner']);
    expect(join('Östhammar')).toEqual(['”Östhammar”, som kan vara 0382 eller 0382R009']);
    expect(join('Håbo', '0305')).toEqual(['”Håbo” och ”0305” för 0305']);
  });

  it('does not take Håbo for Habo in a file that has lost its å, ä and ö', () => {
    expect(join('Håbo', 'Habo')).toEqual(['0305', '0643']);
    expect(join('Habo', 'Uppsala lan')).toEqual(['”Habo”, som kan vara 0305 eller 0643']);
  });
});

describe('splitAreaCode', () => {
  it('tells the code from the division it is of', () => {
    expect(splitAreaCode('0380R001_RegSO2025')).toEqual({
      code: '0380R001',
      version: 'RegSO2025',
    });
    expect(splitAreaCode('0305A0010_DeSO2018')).toEqual({
      code: '0305A0010',
      version: 'DeSO2018',
    });
    expect(splitAreaCode('0380')).toEqual({ code: '0380', version: null });
  });

  it('overlooks a blank just inside a parenthesis, as a publisher may leave one', () => {
    expect(join('Östhammar (Östhammar )')).toEqual(['0382R009']);
  });
});

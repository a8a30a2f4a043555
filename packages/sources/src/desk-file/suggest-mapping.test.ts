import { describe, expect, it } from 'vitest';
import { AreaRegister } from '../data-cube/area-register.ts';
import { checkedFigures } from '../testing/checked-figures.ts';
import { findTable } from './find-table.ts';
import { readDeskFile } from './read-desk-file.ts';
import { reuseMapping } from './reuse-mapping.ts';
import { suggestMapping } from './suggest-mapping.ts';

const register = new AreaRegister([
  { code: '0305', name: 'Håbo', kommun: null },
  { code: '0331', name: 'Heby', kommun: null },
  { code: '0360', name: 'Tierp', kommun: null },
  { code: '0382', name: 'Östhammar', kommun: null },
]);
const tableOf = (text: string) => {
  const file = readDeskFile('fil.csv', new TextEncoder().encode(text));
  const [sheet] = file.ok ? file.value.sheets : [];
  const table = sheet === undefined ? null : findTable('fil.csv', sheet);
  if (table?.ok !== true) throw new Error('no table');
  return table.value;
};
const suggest = (text: string) => suggestMapping(tableOf(text), register);
const roles = (text: string) => suggest(text).mapping.columns.map(({ role }) => role);
const check = (text: string, change: Partial<ReturnType<typeof suggest>['mapping']> = {}) =>
  checkedFigures('fil.csv', tableOf(text), { ...suggest(text).mapping, ...change }, register);
const messages = (text: string) => check(text).problems.map(({ message }) => message);

const survey = `Daglig rökning
Källa: Liv och hälsa
Kommunkod;Kommun;År;Kön;Ålder;Andel (%);Nedre KI;Övre KI;Antal svar;Svarsfrekvens
305;Håbo;2022;Kvinnor;18-84;6,5;4,1;9,0;1 234;45
331;Heby;2022;Män;18-84;8,0;5,5;10,5;640;41
360;Tierp;2022;Totalt;18-84;..;;;31;38
382;Östhammar;2022;Totalt;18-84;NULL;;;;
`;

describe('suggestMapping', () => {
  it('knows the columns of a survey by headings and cells, and says why', () => {
    const { mapping, reasons } = suggest(survey);
    expect(mapping.columns.map(({ role }) => role)).toEqual([
      'area',
      'ignored',
      'year',
      'sex',
      'age',
      'value',
      'low',
      'high',
      'denominator',
      'responseRate',
    ]);
    expect(reasons[0]?.reason).toBe(
      'Innehåller områdeskoder: 4 av 4 finns i registret. 4 har förlorat sin inledande nolla, som läggs till.',
    );
    expect(reasons.every(({ reason }) => /\.$/.test(reason))).toBe(true);
    expect(mapping.signs).toEqual([
      { sign: '..', reason: 'hidden' },
      { sign: '', reason: 'missing' },
      { sign: 'NULL', reason: 'missing' },
    ]);
  });

  it('gives each column of years its own year, and sex where the heading says it', () => {
    const { mapping } = suggest(
      'Kommun;Andel män 2021;Andel män 2022;Andel kvinnor 2022\nHåbo;1,5;2,5;3\nTierp;4;5;6\n',
    );
    expect(mapping.columns.slice(1)).toEqual([
      { heading: 'Andel män 2021', role: 'value', year: 2021, sex: 'men' },
      { heading: 'Andel män 2022', role: 'value', year: 2022, sex: 'men' },
      { heading: 'Andel kvinnor 2022', role: 'value', year: 2022, sex: 'women' },
    ]);
  });

  it('takes the year of the whole file from what stands above the table', () => {
    expect(suggest('Resultat 2023;;\nKommun;Värde;x\nHåbo;1;a\nTierp;2;b\n').mapping.year).toBe(2023);
  });

  it('does not take codes of sex for figures, nor a second column of figures for the value', () => {
    expect(roles('Kommun;Kön;Andel;Rang\nHåbo;1;5;1\nTierp;2;6;2\n')).toEqual(['area', 'sex', 'value', 'ignored']);
  });
});

describe('checkFile', () => {
  it('gives every figure in the words of the product', () => {
    const { figures, problems, rowsRead } = check(survey);
    expect([problems, rowsRead]).toEqual([[], 4]);
    expect(figures[0]).toEqual({
      line: 4,
      areaCode: '0305',
      areaVersion: null,
      year: 2022,
      sex: 'women',
      ageGroup: '18-84',
      value: 6.5,
      missing: null,
      count: null,
      denominator: 1234,
      low: 4.1,
      high: 9,
      responseRate: 0.45,
    });
    expect(figures.slice(2)).toMatchObject([
      { value: null, missing: 'hidden', denominator: 31 },
      { value: null, missing: 'missing', sex: 'all' },
    ]);
  });

  it('says of each thing it cannot use in which row and column it stands', () => {
    const text = `Kommun;År;Andel
Håbo;2022;5,5
Atlantis;2022;6
Heby;i fjol;7
Tierp;2022;8.5
Östhammar;2022;många
Håbo;2022;9
Heby;2022;7
Tierp;2021;6
Östhammar;2021;6
Håbo;2021;6
Heby;2021;6
Håbo;2020;6
Heby;2020;6
Tierp;2020;6
Östhammar;2020;6
Håbo;2019;6
Heby;2019;6
Tierp;2019;6
Östhammar;2019;6
Håbo;2018;6
Heby;2018;6
Tierp;2018;6
`;
    expect(messages(text)).toEqual([
      'fil.csv, rad 3, kolumn Kommun: väntade ett område som finns i registret, men där står ”Atlantis”.',
      'fil.csv, rad 4, kolumn År: väntade ett år som 2022 eller en period som 2018–2021, men där står ”i fjol”.',
      'fil.csv, rad 5, kolumn Andel: väntade ett tal som 1 234,5, eller ett tecken för saknat värde, men där står ”8.5”.',
      'fil.csv, rad 6, kolumn Andel: väntade ett tal som 1 234,5, eller ett tecken för saknat värde, men där står ”många”.',
      'fil.csv, rad 7: väntade varje område, år, kön och ålder en gång, men där står 0305 2022 igen; det står redan på rad 2.',
    ]);
    expect(check(text)).toMatchObject({ rowsRead: 22, rowsRefused: 5, problemCount: 5 });
  });

  it('refuses a value outside its interval and a count that does not fit its denominator', () => {
    const text = 'Kommun;År;Andel;Nedre;Övre;Täljare;Nämnare\nHåbo;2022;5;6;7;1;10\nHeby;2022;5;4;6;11;10\n';
    expect(check(text).problems.map(({ line, expected }) => [line, expected])).toEqual([
      [2, 'ett värde inom intervallet 6–7'],
      [3, 'ett antal som ryms i nämnaren 10'],
    ]);
  });

  it('loads nothing by a mapping whose columns are not there, or that does not say which year', () => {
    const columns = [{ heading: 'Region', role: 'area' as const, year: null, sex: null }];
    expect(check('Kommun;Värde\nHåbo;1\n', { columns }).problems.map(({ expected }) => expected)).toEqual([
      'kolumnen ”Region”',
      'minst en kolumn för värden',
    ]);
    expect(messages('Kommun;Värde\nHåbo;1\n')).toEqual([
      'fil.csv, rad 1: väntade en kolumn för år, eller ett år för hela filen, men där står inget valt.',
    ]);
    expect(check('Kommun;Värde\nHåbo;1\n', { year: 2024 }).figures).toMatchObject([{ year: 2024, value: 1 }]);
  });
});

describe('reuseMapping', () => {
  const stored = suggest('Kommun;Andel 2022;Rang\nHåbo;5,5;a\nTierp;6;b\n').mapping;
  const reuse = (text: string) => reuseMapping(stored, tableOf(text));

  it('fits as it is to a file with the same headings, in any order', () => {
    const { mapping, changes } = reuse('Rang;Kommun;Andel 2022\na;Håbo;5\n');
    expect(changes).toEqual([]);
    expect(mapping.columns.map(({ heading, role }) => [heading, role])).toEqual([
      ['Rang', 'ignored'],
      ['Kommun', 'area'],
      ['Andel 2022', 'value'],
    ]);
  });

  it('follows headings to the next year and to other spellings, and tells of all that has changed', () => {
    const { mapping, changes } = reuse('KOMMUN;Andel 2023;Antal svar\nHåbo;5;9\n');
    expect(mapping.columns).toEqual([
      { heading: 'KOMMUN', role: 'area', year: null, sex: null },
      { heading: 'Andel 2023', role: 'value', year: 2023, sex: null },
      { heading: 'Antal svar', role: 'ignored', year: null, sex: null },
    ]);
    expect(changes).toEqual([
      '”Kommun” heter nu ”KOMMUN”.',
      '”Andel 2022” motsvaras nu av ”Andel 2023”.',
      '”Rang” finns inte längre.',
      '”Antal svar” är ny och läses inte förrän du har sagt vad den innehåller.',
    ]);
  });

  it('says which column must be chosen again when none is like it', () => {
    expect(reuse('Område;Andel 2022\nHåbo;5\n').changes[0]).toBe(
      '”Kommun” saknas; välj vilken kolumn som har dess uppgifter.',
    );
  });
});

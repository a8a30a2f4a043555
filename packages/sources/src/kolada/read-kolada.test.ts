import { describe, expect, it } from 'vitest';
import { expectNoThrow } from '../testing/mutate.ts';
import { readKoladaFigures, readKoladaKpis, readKoladaMunicipalities } from './read-kolada.ts';

const bytes = (document: unknown) => new TextEncoder().encode(JSON.stringify(document));

const answer = {
  count: 2,
  next_url: 'https://api.kolada.se/v3/data?page=2',
  values: [
    {
      kpi: 'N00945',
      municipality: '0360',
      period: 2023,
      values: [
        { gender: 'T', count: 1, status: '', value: 12.5, isdeleted: false },
        { gender: 'K', count: 1, status: 'Private', value: null },
        { gender: 'M', count: 1, status: 'Missing', value: null },
      ],
    },
    {
      kpi: 'N00945',
      municipality: '0003',
      period: '2022',
      values: [
        { gender: 'T', status: '..', value: null },
        { gender: 'K', status: '', value: '-' },
        { gender: 'M', status: '.', value: null },
        { gender: 'M', status: '', value: 9, isdeleted: true },
      ],
    },
  ],
};

describe('Kolada', () => {
  it('gives figures by sex, and why there is none as Kolada means its signs', () => {
    const read = readKoladaFigures('k', bytes(answer));
    expect(read.ok && read.value.next).toBe('https://api.kolada.se/v3/data?page=2');
    expect(
      read.ok &&
        read.value.items.map(({ areaCode, year, sex, value, absence }) => [
          areaCode,
          year,
          sex,
          value,
          absence?.meaning,
        ]),
    ).toEqual([
      ['0360', 2023, 'all', 12.5, undefined],
      ['0360', 2023, 'women', null, 'hidden'],
      ['0360', 2023, 'men', null, 'noAnswer'],
      ['03', 2022, 'all', null, 'hidden'],
      ['03', 2022, 'women', null, 'noAnswer'],
      ['03', 2022, 'men', null, 'notApplicable'],
    ]);
  });

  it('says where an answer cannot be understood', () => {
    const [first] = answer.values;
    const changed = (change: object) => readKoladaFigures('k', bytes({ values: [{ ...first, ...change }] }));
    expect(changed({ period: 'i år' })).toMatchObject({ complaints: [{ path: 'values[0].period', found: '”i år”' }] });
    expect(changed({ values: [{ gender: 'X', value: 1 }] })).toMatchObject({
      complaints: [{ path: 'values[0].values[0].gender', expected: 'T, K eller M' }],
    });
    expect(changed({ values: [{ gender: 'T', value: 'tolv' }] })).toMatchObject({ complaints: [{ found: '”tolv”' }] });
  });

  it('lists nyckeltal in both versions, and kommuner and regions by their official codes', () => {
    const kpis = {
      values: [
        { id: 'N1', title: 'Ett', description: 'd', is_divided_by_gender: 1, municipality_type: 'K' },
        { id: 'N2', title: 'Två', description: null, is_divided_by_gender: false, municipality_type: 'L' },
      ],
      next_page: 'https://api.kolada.se/v2/kpi?page=2',
    };
    expect(readKoladaKpis('k', bytes(kpis))).toMatchObject({
      value: {
        items: [
          { id: 'N1', hasSexes: true },
          { hasSexes: false, description: '' },
        ],
        next: kpis.next_page,
      },
    });
    const places = [
      { id: '0000', title: 'Riket', type: 'L' },
      { id: '0003', title: 'Region Uppsala', type: 'L' },
      { id: '0360', title: 'Tierp', type: 'K' },
    ];
    const read = readKoladaMunicipalities('m', bytes({ values: places }));
    expect(read.ok && read.value.items.map(({ areaCode }) => areaCode)).toEqual(['00', '03', '0360']);
  });

  it('answers or refuses whatever is cut or changed in the bytes', () => {
    expectNoThrow(bytes(answer), (mutated) => readKoladaFigures('k', mutated));
  });
});

import type { IndicatorSex } from '@halsouppdrag/domain';
import type { AbsenceMeaning, DimensionRole } from '../data-cube/data-cube.ts';
import type { Observation } from '../data-cube/observations.ts';
import type { DeskTable } from '../desk-file/find-table.ts';
import type { KoladaPage } from '../kolada/read-kolada.ts';

const sexTexts: Readonly<Record<IndicatorSex, string>> = { all: 'totalt', women: 'kvinnor', men: 'män' };

const dimensions: readonly (readonly [heading: string, role: DimensionRole])[] = [
  ['kommun', 'area'],
  ['år', 'time'],
  ['kön', 'sex'],
  ['nyckeltal', 'other'],
];

/** An answer with figures from Kolada, laid out as a table from a desk. */
export function koladaTable(name: string, { items, next }: KoladaPage<Observation>): DeskTable {
  const labels = dimensions.map(() => new Map<string, string>());
  const signs = new Map<string, AbsenceMeaning>();
  const rows = items.map(({ areaCode, fromYear, year, sex, contents, value, absence }, at) => {
    const keys = [areaCode, fromYear === year ? `${year}` : `${fromYear}-${year}`, sexTexts[sex], contents ?? ''];
    for (const [axis, key] of keys.entries()) labels[axis]?.set(key, key);
    const symbol = absence?.symbol ?? '';
    if (value === null) signs.set(symbol, absence?.meaning ?? 'notAvailable');
    return { line: at + 1, cells: [...keys, value === null ? symbol : String(value)] };
  });
  return {
    sheet: name,
    preamble: ['Källa: Kolada'],
    headerLine: 1,
    columns: [...dimensions.map(([heading]) => heading), 'värde'],
    rows,
    notes: next === null ? [] : ['Svaret fortsätter på en sida till, som inte är med i filen.'],
    usualDecimal: '.',
    told: {
      columns: [
        ...dimensions.map(([, role], axis) => ({ role, labels: labels[axis] ?? new Map(), unit: null })),
        { role: 'figures', labels: new Map(), unit: null },
      ],
      signs,
    },
  };
}

import type { ColumnRole, ImportMapping, IndicatorSex } from '@halsouppdrag/domain';
import { type Complaint, complain, type Outcome, quoteFound } from '../complaint.ts';
import type { DeskTable } from './find-table.ts';

/** Where in a table everything stands, by the place of its column. */
export interface FigureColumns {
  readonly area: number;
  readonly year: number | null;
  readonly sex: number | null;
  readonly age: number | null;
  /** Only rows with these texts are read. */
  readonly chosen: readonly { readonly at: number; readonly text: string }[];
  /** One for each column of values. */
  readonly figures: readonly {
    readonly year: number | null;
    readonly sex: IndicatorSex | null;
    readonly value: number;
    readonly count: number | null;
    readonly denominator: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly responseRate: number | null;
  }[];
}

/**
 * Finds the columns of a mapping in a table. What stands beside a value, such as its interval, is that which names the
 * same year and sex as the value, or the only one. A column that is missing, and a mapping that does not say where
 * areas, years or values are, are complaints.
 */
export function figureColumns(file: string, table: DeskTable, mapping: ImportMapping): Outcome<FigureColumns> {
  const complaints: Complaint[] = [];
  const place = { file, line: table.headerLine };
  const used = mapping.columns.filter(({ role }) => role !== 'ignored');
  const placeOf = new Map(table.columns.map((heading, at) => [heading, at]));
  for (const { heading } of used) {
    if (!placeOf.has(heading)) complaints.push(complain(place, `kolumnen ${quoteFound(heading)}`, 'ingen sådan'));
  }
  const only = (role: ColumnRole): number | null => {
    const found = used.filter((column) => column.role === role);
    if (found.length > 1) complaints.push(complain(place, `en kolumn för ${roleNames[role]}`, `${found.length}`));
    return placeOf.get(found[0]?.heading ?? '') ?? null;
  };
  const [area, year, sex, age] = [only('area'), only('year'), only('sex'), only('age')];
  const chosen = used.flatMap(({ heading, role, chosen: text }) => {
    if (role !== 'chosen') return [];
    if (text === undefined) complaints.push(complain(place, `ett valt värde för ${quoteFound(heading)}`, 'inget valt'));
    return [{ at: placeOf.get(heading) ?? 0, text: text ?? '' }];
  });
  const values = used.filter(({ role }) => role === 'value');
  if (!used.some(({ role }) => role === 'area')) complaints.push(complain(place, 'en kolumn för område', 'ingen vald'));
  if (values.length === 0) complaints.push(complain(place, 'minst en kolumn för värden', 'ingen vald'));
  if (year === null && mapping.year === null && values.some((value) => value.year === null)) {
    complaints.push(complain(place, 'en kolumn för år, eller ett år för hela filen', 'inget valt'));
  }
  const said = new Set(values.map((value) => `${value.year} ${value.sex}`));
  if (said.size < values.length) {
    complaints.push(complain(place, 'kolumner för värden som skiljer sig i år eller kön', 'flera lika'));
  }
  const beside = (role: ColumnRole, value: (typeof values)[number]): number | null => {
    const candidates = used.filter((column) => column.role === role);
    const same = candidates.filter((column) => column.year === value.year && column.sex === value.sex);
    const chosen = same[0] ?? (values.length === 1 ? candidates[0] : undefined);
    return placeOf.get(chosen?.heading ?? '') ?? null;
  };
  if (complaints.length > 0 || area === null) return { ok: false, complaints };
  const figures = values.map((value) => ({
    year: value.year,
    sex: value.sex,
    value: placeOf.get(value.heading) ?? 0,
    count: beside('count', value),
    denominator: beside('denominator', value),
    low: beside('low', value),
    high: beside('high', value),
    responseRate: beside('responseRate', value),
  }));
  return { ok: true, value: { area, year, sex, age, chosen, figures } };
}

const roleNames: Readonly<Record<ColumnRole, string>> = {
  area: 'område',
  year: 'år',
  sex: 'kön',
  age: 'ålder',
  value: 'värden',
  count: 'antal',
  denominator: 'nämnare',
  low: 'undre gräns',
  high: 'övre gräns',
  responseRate: 'svarsfrekvens',
  chosen: 'val av rader',
  ignored: 'inget',
};

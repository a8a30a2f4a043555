import type { ImportedFigure, ImportMapping, Indicator, IndicatorSex, SignMeaning } from '@halsouppdrag/domain';
import { type Complaint, quoteFound } from '../complaint.ts';
import { splitAreaCode } from '../data-cube/area-code.ts';
import type { AreaMatch, AreaRegister } from '../data-cube/area-register.ts';
import { readAge, readPeriod, readSex } from '../data-cube/categories.ts';
import { lacksSwedishLetters } from '../data-cube/join-areas.ts';
import { type FigureColumns, figureColumns } from './figure-columns.ts';
import { figureProblem } from './figure-problem.ts';
import type { DeskRow, DeskTable } from './find-table.ts';
import { FoundProblems, type RowPlace } from './found-problems.ts';
import { SeenFigures } from './seen-figures.ts';
import { readSwedishNumber } from './swedish-number.ts';

export interface CheckedFile {
  /**
   * What cannot, each with its row and column, or with the codes of its cell in a statistical table; a row with a
   * problem gives no figure. An area, a year, a sex or an age that is not understood is told once, however many rows
   * have it. At most a thousand.
   */
  readonly problems: readonly Complaint[];
  /** How many problems there are in all. */
  readonly problemCount: number;
  /** Those that were chosen, where not all of a file are. */
  readonly rowsRead: number;
  readonly rowsRefused: number;
}

/** What a file is held against: the areas its codes may be of, and what the figures are to be figures of. */
export interface FileGrounds {
  readonly register: AreaRegister;
  /** The version of areas whose codes those are that do not say it; null where that is not known. */
  readonly areaVersion: string | null;
  readonly indicator: Pick<Indicator, 'measure' | 'multiplier'>;
}

/**
 * Is given each figure that can be loaded, in the order of the file. `series` is the place of its series, that of its
 * year, sex, age group and version of areas, among those of the file in the order they are met.
 */
export type TakeFigure = (figure: ImportedFigure, series: number) => void;

/**
 * Holds every row of a table against a mapping and the areas that are known. Nothing is guessed at: what cannot be
 * understood is a problem that says where it stands, what was expected and what stood there.
 */
export function checkFile(
  file: string,
  table: DeskTable,
  mapping: ImportMapping,
  { register, areaVersion, indicator }: FileGrounds,
  take: TakeFigure,
): CheckedFile {
  const columns = figureColumns(file, table, mapping);
  if (!columns.ok) {
    const problemCount = columns.complaints.length;
    return { problems: columns.complaints, problemCount, rowsRead: 0, rowsRefused: 0 };
  }
  const { area, year, sex, age, chosen } = columns.value;
  const labelsOf = (column: number | null) => table.told?.columns[column ?? -1]?.labels;
  const context: RowContext = {
    mapping,
    indicator,
    columns: columns.value,
    areas: areasOf(table, area, register, areaVersion),
    years: remembered(readPeriod, labelsOf(year)),
    sexes: remembered(readSex, labelsOf(sex)),
    ages: remembered(readAge, labelsOf(age)),
    signs: new Map(mapping.signs.map(({ sign, reason }) => [sign, reason])),
    found: new FoundProblems(file, table),
  };
  const seen = new SeenFigures(context.areas.size);
  let rowsRead = 0;
  let rowsRefused = 0;
  for (const { line, cells } of table.rows) {
    if (!chosen.every(({ at, text }) => cells[at] === text)) continue;
    const row = { line, cells };
    rowsRead += 1;
    const figures = readRow(context, row);
    if (figures === null || isRepeated(context.found, row, figures, seen)) rowsRefused += 1;
    else for (const figure of figures) take(figure, seen.seriesOf(figure));
  }
  if (rowsRead === 0) context.found.tell(null, 'rader med de valda värdena', 'inga');
  return { ...context.found.all(), rowsRead, rowsRefused };
}

type TextOfArea =
  | { readonly kind: 'found'; readonly code: string; readonly version: string | null }
  | Exclude<AreaMatch, { kind: 'found' }>;

interface RowContext {
  readonly mapping: ImportMapping;
  readonly indicator: FileGrounds['indicator'];
  readonly columns: FigureColumns;
  /** What each text in the column of areas means: the same few stand on very many rows. */
  readonly areas: ReadonlyMap<string, TextOfArea>;
  readonly years: (cell: string) => ReturnType<typeof readPeriod>;
  readonly sexes: (cell: string) => ReturnType<typeof readSex>;
  readonly ages: (cell: string) => ReturnType<typeof readAge>;
  readonly signs: ReadonlyMap<string, SignMeaning>;
  readonly found: FoundProblems;
}

/** The figures of a row; null when there is a problem with any of them. */
function readRow(context: RowContext, row: DeskRow): ImportedFigure[] | null {
  const { columns, mapping, found } = context;
  const before = found.count;
  let isUnderstood = true;
  const understood = <T>(column: number | null, read: (cell: string) => T | null, expected: string): T | null => {
    if (column === null) return null;
    const cell = row.cells[column] ?? '';
    const value = read(cell);
    if (value === null) {
      isUnderstood = false;
      found.tellOnce({ row, column }, cell, expected);
    }
    return value;
  };
  const area = readArea(context, row);
  const period = understood(columns.year, context.years, 'ett år som 2022 eller en period som 2018–2021');
  const sex = understood(columns.sex, context.sexes, 'kvinnor, män eller totalt');
  const age = understood(columns.age, context.ages, 'en ålder som 16–84, 85+ eller totalt');
  const number = (column: number | null): number | null => {
    if (column === null) return null;
    const cell = row.cells[column] ?? '';
    const sign = context.signs.get(cell);
    if (sign !== undefined) return sign === 'zero' ? 0 : null;
    const value = readSwedishNumber(cell, mapping.decimalSign);
    if (value === null) {
      const example = mapping.decimalSign === ',' ? '1 234,5' : '1234.5';
      const without = mapping.decimalSign === '.' && cell.includes(',') ? ' utan komma mellan tusental' : '';
      found.tell(
        { row, column },
        `ett tal som ${example}${without}, eller ett tecken för saknat värde`,
        quoteFound(cell),
      );
    }
    return value;
  };
  const figures = columns.figures.map((own): ImportedFigure => {
    const value = number(own.value);
    const rate = number(own.responseRate);
    const sign = context.signs.get(row.cells[own.value] ?? '');
    return {
      line: row.line,
      areaCode: area?.code ?? '',
      areaVersion: area?.version ?? null,
      year: own.year ?? period?.year ?? mapping.year ?? 0,
      sex: own.sex ?? sex ?? ('all' satisfies IndicatorSex),
      ageGroup: age === 'all' ? null : age,
      value,
      missing: value === null && sign !== 'zero' ? (sign ?? null) : null,
      count: number(own.count),
      denominator: number(own.denominator),
      low: number(own.low),
      high: number(own.high),
      responseRate: rate !== null && rate > 1 ? rate / 100 : rate,
    };
  });
  const isWhole = () => isUnderstood && area !== null && found.count === before;
  if (!isWhole()) return null;
  for (const [at, figure] of figures.entries()) {
    const wrong = figureProblem(figure, context.indicator);
    if (wrong !== null) found.tell({ row, column: columns.figures[at]?.value ?? 0 }, wrong.expected, wrong.found);
  }
  return isWhole() ? figures : null;
}

function readArea({ areas, columns, found }: RowContext, row: DeskRow): Extract<TextOfArea, { kind: 'found' }> | null {
  const cell = row.cells[columns.area] ?? '';
  const match = areas.get(cell) ?? { kind: 'unknown' };
  if (match.kind === 'found') return match;
  const place: RowPlace = { row, column: columns.area };
  const maybe = match.kind === 'unknown' ? '' : `, som kan vara ${match.codes.join(' eller ')}`;
  found.tellOnce(place, cell, 'ett område som finns i registret', maybe);
  return null;
}

/** What each text in the column of areas means, by its code or, where the table has one, its label. */
function areasOf(
  table: DeskTable,
  column: number,
  register: AreaRegister,
  areaVersion: string | null,
): Map<string, TextOfArea> {
  const labels = table.told?.columns[column]?.labels;
  const cells = labels === undefined ? table.rows.map(({ cells: all }) => all[column] ?? '') : [...labels.keys()];
  const isStripped = lacksSwedishLetters(labels === undefined ? cells : [...labels.values()]);
  return new Map(
    [...new Set(cells)].map((cell): [string, TextOfArea] => {
      const byCode = register.match(cell, isStripped);
      const label = labels?.get(cell);
      const match = byCode.kind === 'found' || label === undefined ? byCode : register.match(label, isStripped);
      if (match.kind !== 'found') return [cell, match];
      return [cell, { kind: 'found', code: match.code, version: splitAreaCode(cell).version ?? areaVersion }];
    }),
  );
}

/** Reads each text once, by its label where the table has one: a code of `1` may be that of `16–29 år`. */
function remembered<T>(
  read: (text: string) => T | null,
  labels: ReadonlyMap<string, string> | undefined,
): (cell: string) => T | null {
  const known = new Map<string, T | null>();
  return (cell) => {
    const already = known.get(cell);
    if (already !== undefined) return already;
    const label = labels?.get(cell);
    const meaning = (label === undefined ? null : read(label)) ?? read(cell);
    known.set(cell, meaning);
    return meaning;
  };
}

/** Whether any figure of a row is for the same area, year, sex and age as an earlier one. */
function isRepeated(
  found: FoundProblems,
  row: DeskRow,
  figures: readonly ImportedFigure[],
  seen: SeenFigures,
): boolean {
  const before = found.count;
  for (const figure of figures) {
    const earlier = seen.earlierLine(figure);
    if (earlier === null) continue;
    found.tell({ row, column: null }, 'varje område, år, kön och ålder en gång', found.again(figure, earlier));
  }
  return found.count > before;
}

import type { ImportedFigure, ImportMapping, IndicatorSex, MissingReason } from '@halsouppdrag/domain';
import { type Complaint, complain, quoteFound } from '../complaint.ts';
import { splitAreaCode } from '../data-cube/area-code.ts';
import type { AreaMatch, AreaRegister } from '../data-cube/area-register.ts';
import { readAge, readPeriod, readSex } from '../data-cube/categories.ts';
import { lacksSwedishLetters } from '../data-cube/join-areas.ts';
import { type FigureColumns, figureColumns } from './figure-columns.ts';
import { figureProblem } from './figure-problem.ts';
import type { DeskRow, DeskTable } from './find-table.ts';
import { readSwedishNumber } from './swedish-number.ts';

export interface CheckedFile {
  /** The figures that can be loaded. */
  readonly figures: readonly ImportedFigure[];
  /** What cannot, each with its row and column; a row with a problem gives no figure. At most `mostProblems`. */
  readonly problems: readonly Complaint[];
  /** How many problems there are in all. */
  readonly problemCount: number;
  readonly rowsRead: number;
  readonly rowsRefused: number;
}

/** More than these is one mistake made many times. */
export const mostProblems = 1000;

/**
 * Holds every row of a table against a mapping and the areas that are known. Nothing is guessed at: what cannot be
 * understood is a problem that says where it stands, what was expected and what stood there.
 */
export function checkFile(file: string, table: DeskTable, mapping: ImportMapping, register: AreaRegister): CheckedFile {
  const columns = figureColumns(file, table, mapping);
  if (!columns.ok) {
    return {
      figures: [],
      problems: columns.complaints,
      problemCount: columns.complaints.length,
      rowsRead: 0,
      rowsRefused: 0,
    };
  }
  const areaCells = table.rows.map(({ cells }) => cells[columns.value.area] ?? '');
  const isStripped = lacksSwedishLetters(areaCells);
  const context: RowContext = {
    file,
    table,
    mapping,
    columns: columns.value,
    areas: new Map([...new Set(areaCells)].map((cell) => [cell, register.match(cell, isStripped)])),
    signs: new Map(mapping.signs.map(({ sign, reason }) => [sign, reason])),
  };
  const figures: ImportedFigure[] = [];
  const problems: Complaint[] = [];
  const lineOf = new Map<string, number>();
  let problemCount = 0;
  let rowsRefused = 0;
  for (const row of table.rows) {
    const read = readRow(context, row);
    const twice = read.problems.length > 0 ? [] : repeated(file, read.figures, lineOf);
    const own = [...read.problems, ...twice];
    problemCount += own.length;
    if (own.length === 0) figures.push(...read.figures);
    else rowsRefused += 1;
    if (problems.length < mostProblems) problems.push(...own.slice(0, mostProblems - problems.length));
  }
  return { figures, problems, problemCount, rowsRead: table.rows.length, rowsRefused };
}

interface RowContext {
  readonly file: string;
  readonly table: DeskTable;
  readonly mapping: ImportMapping;
  readonly columns: FigureColumns;
  /** What each text in the column of areas means: the same few stand on very many rows. */
  readonly areas: ReadonlyMap<string, AreaMatch>;
  readonly signs: ReadonlyMap<string, MissingReason>;
}

function readRow(context: RowContext, row: DeskRow): { figures: ImportedFigure[]; problems: Complaint[] } {
  const { file, table, columns, mapping } = context;
  const problems: Complaint[] = [];
  const refuse = (column: number, expected: string, found: string) => {
    problems.push(complain({ file, line: row.line, column: table.columns[column] ?? '' }, expected, found));
  };
  const told = <T>(column: number | null, read: (cell: string) => T | null, expected: string): T | null => {
    if (column === null) return null;
    const cell = row.cells[column] ?? '';
    const value = read(cell);
    if (value === null) refuse(column, expected, quoteFound(cell));
    return value;
  };
  const area = readArea(context, row, (expected, found) => refuse(columns.area, expected, found));
  const period = told(columns.year, readPeriod, 'ett år som 2022 eller en period som 2018–2021');
  const sex = told(columns.sex, readSex, 'kvinnor, män eller totalt');
  const age = told(columns.age, readAge, 'en ålder som 16–84, 85+ eller totalt');
  const number = (column: number | null): number | null => {
    const cell = column === null ? '' : (row.cells[column] ?? '');
    if (column === null || context.signs.has(cell)) return null;
    const value = readSwedishNumber(cell, mapping.decimalSign);
    if (value === null) {
      const example = mapping.decimalSign === ',' ? '1 234,5' : '1234.5';
      refuse(column, `ett tal som ${example}, eller ett tecken för saknat värde`, quoteFound(cell));
    }
    return value;
  };
  const figures = columns.figures.map((own): ImportedFigure => {
    const value = number(own.value);
    const rate = number(own.responseRate);
    const sign = context.signs.get(row.cells[own.value] ?? '') ?? null;
    return {
      line: row.line,
      areaCode: area?.code ?? '',
      areaVersion: area?.version ?? null,
      year: own.year ?? period?.year ?? mapping.year ?? 0,
      sex: own.sex ?? sex ?? ('all' satisfies IndicatorSex),
      ageGroup: age === 'all' ? null : age,
      value,
      missing: value === null ? sign : null,
      count: number(own.count),
      denominator: number(own.denominator),
      low: number(own.low),
      high: number(own.high),
      responseRate: rate !== null && rate > 1 ? rate / 100 : rate,
    };
  });
  if (problems.length === 0) {
    for (const [at, figure] of figures.entries()) {
      const wrong = figureProblem(figure);
      if (wrong !== null) refuse(columns.figures[at]?.value ?? 0, wrong.expected, wrong.found);
    }
  }
  return { figures, problems };
}

function readArea(
  { areas, columns }: RowContext,
  row: DeskRow,
  refuse: (expected: string, found: string) => void,
): { code: string; version: string | null } | null {
  const cell = row.cells[columns.area] ?? '';
  const match = areas.get(cell) ?? { kind: 'unknown' };
  if (match.kind === 'found') return { code: match.code, version: splitAreaCode(cell).version };
  const found =
    match.kind === 'unknown' ? quoteFound(cell) : `${quoteFound(cell)}, som kan vara ${match.codes.join(' eller ')}`;
  refuse('ett område som finns i registret', found);
  return null;
}

/** A figure for the same area, year, sex and age as an earlier row. */
function repeated(file: string, figures: readonly ImportedFigure[], lineOf: Map<string, number>): Complaint[] {
  return figures.flatMap((figure) => {
    const key = [figure.areaCode, figure.areaVersion, figure.year, figure.sex, figure.ageGroup].join(' ');
    const earlier = lineOf.get(key);
    if (earlier === undefined) lineOf.set(key, figure.line);
    if (earlier === undefined) return [];
    const found = `${figure.areaCode} ${figure.year} igen; det står redan på rad ${earlier}`;
    return [complain({ file, line: figure.line }, 'varje område, år, kön och ålder en gång', found)];
  });
}

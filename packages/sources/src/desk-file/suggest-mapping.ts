import type { ColumnRole, MappedColumn } from '@halsouppdrag/domain';
import type { AreaRegister } from '../data-cube/area-register.ts';
import { readAge, readPeriod, readSex } from '../data-cube/categories.ts';
import { lacksSwedishLetters } from '../data-cube/join-areas.ts';
import { suggestTold } from '../figure-file/suggest-told.ts';
import { findSigns, sexInHeading, yearInHeading } from './column-signs.ts';
import { figuresByHeading, yearOf } from './figure-headings.ts';
import type { DeskTable } from './find-table.ts';
import type { MappingSuggestion } from './mapping-suggestion.ts';
import { type DecimalSign, findDecimalSign, readSwedishNumber } from './swedish-number.ts';

interface Column {
  readonly heading: string;
  /** What is written in it, empty cells left out. */
  readonly cells: readonly string[];
}

type Guess = readonly [role: ColumnRole, reason: string];

const rowsToJudge = 2000;

/**
 * A first guess at what the columns of a table hold, from headings and cells, each with its reason. `several` is true
 * for a workbook whose sheet must be named.
 */
export function suggestMapping(table: DeskTable, register: AreaRegister, several = false): MappingSuggestion {
  if (table.told !== null) return suggestTold(table, table.told, register);
  const rows = table.rows.slice(0, rowsToJudge);
  const columns = table.columns.map((heading, at): Column => {
    const cells = rows.map((row) => row.cells[at] ?? '').filter((cell) => cell !== '');
    return { heading, cells };
  });
  const decimalSign = findDecimalSign(
    columns.flatMap(({ cells }) => cells),
    table.usualDecimal,
  );
  const area = bestArea(columns, register);
  const guesses = columns.map((column): Guess => {
    if (column === area?.column) return ['area', area.reason];
    return guessTold(column) ?? guessFigures(column, decimalSign);
  });
  onlyFirst(guesses, ['year', 'sex', 'age', 'count', 'denominator', 'low', 'high', 'responseRate']);
  takeOneValue(guesses, columns);
  const mapped = columns.map(({ heading }, at): MappedColumn => {
    const role = guesses[at]?.[0] ?? 'ignored';
    const isFigure = figureRoles.has(role);
    return {
      heading,
      role,
      year: isFigure ? yearInHeading(heading) : null,
      sex: isFigure ? sexInHeading(heading) : null,
    };
  });
  const tellsYear = mapped.some(({ role, year }) => role === 'year' || year !== null);
  const figures = mapped.flatMap(({ role }, at) => (figureRoles.has(role) ? [at] : []));
  return {
    areasFound: area?.found ?? 0,
    mapping: {
      sheet: several ? table.sheet : null,
      decimalSign,
      columns: mapped,
      year: tellsYear ? null : yearOf(table.preamble),
      signs: findSigns(table.rows.flatMap(({ cells }) => figures.map((at) => cells[at] ?? ''))),
    },
    reasons: guesses.map(([role, reason], at) => ({ heading: columns[at]?.heading ?? '', role, reason })),
  };
}

const figureRoles: ReadonlySet<ColumnRole> = new Set([
  'value',
  'count',
  'denominator',
  'low',
  'high',
  'responseRate',
] as const);

const enough = 0.8;

/** Rows for the county and the country may stand among those of its kommuner. */
const enoughAreas = 0.5;

interface AreaColumn {
  readonly column: Column;
  readonly reason: string;
  readonly found: number;
}

/** The column with most areas; of two alike that of codes, since a name may be shared. */
function bestArea(columns: readonly Column[], register: AreaRegister): AreaColumn | null {
  let best: (AreaColumn & { score: number }) | null = null;
  for (const column of columns) {
    const isStripped = lacksSwedishLetters(column.cells);
    const distinct = [...new Set(column.cells)];
    const matches = distinct.map((cell) => register.match(cell, isStripped));
    const found = matches.filter((match) => match.kind === 'found');
    const share = found.length / Math.max(1, distinct.length);
    const byCode = found.filter((match) => match.how === 'code' || match.how === 'leadingZero').length;
    const score =
      share + (byCode === found.length ? 0.1 : 0) + (/kod|code|område|region|kommun/i.test(column.heading) ? 0.05 : 0);
    if (share < enoughAreas || (best !== null && score <= best.score)) continue;
    const zeros = found.filter((match) => match.how === 'leadingZero').length;
    const what = byCode === found.length ? 'områdeskoder' : 'namn på områden';
    const lost = zeros === 0 ? '' : ` ${zeros} har förlorat sin inledande nolla, som läggs till.`;
    const reason = `Innehåller ${what}: ${found.length} av ${distinct.length} finns i registret.${lost}`;
    best = { column, score, reason, found: found.length };
  }
  return best;
}

function guessTold({ heading, cells }: Column): Guess | null {
  const share = (reads: (cell: string) => boolean) => cells.filter(reads).length / Math.max(1, cells.length);
  const onlyDigits = cells.every((cell) => /^\d+$/.test(cell));
  const name = heading.toLowerCase();
  if (share((cell) => readPeriod(cell) !== null) >= 0.95) return ['year', 'Varje cell är ett årtal.'];
  const saysSex = /\b(kön|kon|sex|gender)\b/.test(name) || name === 'kön';
  if (share((cell) => readSex(cell) !== null) >= 0.95 && (saysSex || !onlyDigits)) {
    return ['sex', 'Varje cell är kvinnor, män eller totalt.'];
  }
  const saysAge = /(ålder|alder|\bage\b)/.test(name);
  if (share((cell) => readAge(cell) !== null) >= 0.9 && (saysAge || (!onlyDigits && share(hasAgeForm) > 0.5))) {
    return ['age', 'Cellerna är åldersgrupper.'];
  }
  return null;
}

const hasAgeForm = (cell: string) => /^\d{1,3}\s*([-–]\s*\d{1,3}|\+|[-–])\s*(år)?$/.test(cell);

function guessFigures({ heading, cells }: Column, decimal: DecimalSign): Guess {
  const figures = cells.filter((cell) => readSwedishNumber(cell, decimal) !== null || findSigns([cell]).length > 0);
  if (cells.length === 0) return ['ignored', 'Kolumnen är tom.'];
  if (figures.length / cells.length < enough)
    return ['ignored', 'Innehåller text som inte är område, år, kön eller ålder.'];
  const named = figuresByHeading(heading);
  if (named !== null) return [named[0], `Innehåller tal, och rubriken talar om ${named[1]}.`];
  const year = yearInHeading(heading);
  return ['value', year === null ? 'Innehåller tal.' : `Innehåller tal, och rubriken nämner ${year}.`];
}

/** A table has one column for each of these; what a second one means a person must say. */
function onlyFirst(guesses: Guess[], roles: readonly ColumnRole[]): void {
  for (const role of roles) {
    const first = guesses.findIndex(([one]) => one === role);
    for (const [at, [one]] of guesses.entries()) {
      if (one === role && at !== first) guesses[at] = ['ignored', `Ser ut som en tidigare kolumn (${first + 1}).`];
    }
  }
}

/** Several columns of values must differ by the year or sex they name; else the one that calls itself a value is it. */
function takeOneValue(guesses: Guess[], columns: readonly Column[]): void {
  const values = guesses.flatMap(([role], at) => (role === 'value' ? [at] : []));
  const keyOf = (at: number) => {
    const { heading } = columns[at] ?? { heading: '' };
    return `${yearInHeading(heading)} ${sexInHeading(heading)}`;
  };
  const calls = (at: number) => /rubriken talar om/.test(guesses[at]?.[1] ?? '');
  const taken = new Map<string, number>();
  for (const at of [...values.filter(calls), ...values.filter((one) => !calls(one))]) {
    const other = taken.get(keyOf(at));
    if (other === undefined) taken.set(keyOf(at), at);
    else {
      const heading = columns[other]?.heading ?? '';
      guesses[at] = ['ignored', `Innehåller tal, men ”${heading}” är redan taget som värde.`];
    }
  }
}

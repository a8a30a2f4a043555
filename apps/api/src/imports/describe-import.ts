import { type ImportKind, type ImportMapping, type ImportSheet, indicatorLevels } from '@halsouppdrag/domain';
import {
  type DeskTable,
  type FigureSheet,
  type Outcome,
  readFigureFile,
  reuseMapping,
  suggestMapping,
} from '@halsouppdrag/sources';
import type { EarlierImport } from '../db/imports/read-loads.ts';
import { columnTexts } from './column-texts.ts';
import { type AreasByLevel, registerOf } from './known-areas.ts';

const mostSheets = 20;
const sampleRows = 20;
const mostTexts = 50;

/**
 * The tables of a file, each with a first guess of what it holds, and how the latest file like it was understood. At
 * most twenty sheets are told of.
 */
export function describeImport(
  fileName: string,
  bytes: Uint8Array,
  areas: AreasByLevel,
  earlier: readonly EarlierImport[],
): Outcome<ImportSheet[]> {
  const file = readFigureFile(fileName, bytes);
  if (!file.ok) return file;
  const { kind, sheets } = file.value;
  const several = sheets.length > 1;
  return {
    ok: true,
    value: sheets.slice(0, mostSheets).map((sheet) => describe(sheet, { kind, several, areas, earlier })),
  };
}

interface Described {
  readonly kind: ImportKind;
  readonly several: boolean;
  readonly areas: AreasByLevel;
  readonly earlier: readonly EarlierImport[];
}

function describe(sheet: FigureSheet, { kind, several, areas, earlier }: Described): ImportSheet {
  const table = sheet.table();
  if (!table.ok) {
    return {
      ...{ name: sheet.name, kind, headerLine: null, problem: table.complaints[0]?.message ?? null, columns: [] },
      ...{ contents: [], rows: 0, sample: sheet.rows.slice(0, sampleRows).map((row) => [...row]), texts: [] },
      ...{ level: 'kommun', reasons: [], remembered: null },
      mapping: { sheet: several ? sheet.name : null, decimalSign: ',', columns: [], year: null, signs: [] },
    };
  }
  const { headerLine, columns, rows, preamble, notes, told } = table.value;
  const guesses = indicatorLevels.map((level) => ({
    level,
    ...suggestMapping(table.value, registerOf(areas, level), several),
  }));
  // The level whose areas the file has.
  const best = guesses.reduce((one, other) => (other.areasFound > one.areasFound ? other : one));
  return {
    ...{ name: sheet.name, kind, problem: null, columns: [...columns], contents: columnTexts(table.value) },
    ...{ headerLine: told === null ? headerLine : null, rows: rows.length },
    sample: rows.slice(0, sampleRows).map(({ cells }) => [...cells]),
    texts: [...preamble, ...notes].slice(0, mostTexts),
    level: best.level,
    mapping: best.mapping,
    reasons: [...best.reasons],
    remembered: rememberedFor(table.value, earlier, best.mapping),
  };
}

/** The latest of the earlier files that most of whose columns are found again, the areas and one more at least. */
function rememberedFor(
  table: DeskTable,
  earlier: readonly EarlierImport[],
  suggested: ImportMapping,
): ImportSheet['remembered'] {
  for (const { mapping: stored, ...file } of earlier) {
    const { mapping, changes } = reuseMapping(stored, table);
    const [known, wanted] = [used(mapping), used(stored)];
    if (known < 2 || known * 2 < wanted) continue;
    // The year of a whole file is another in the next, unless the file itself says which.
    const year = stored.year === null ? null : suggested.year;
    // Signs that the earlier file did not have mean what they usually do.
    const added = suggested.signs.filter(({ sign }) => !mapping.signs.some((one) => one.sign === sign));
    // A file in another format may write its numbers otherwise.
    const decimalSign = table.told === null ? mapping.decimalSign : suggested.decimalSign;
    const signs = [...mapping.signs, ...added];
    return { ...file, mapping: { ...mapping, year, signs, decimalSign }, changes: [...changes] };
  }
  return null;
}

const used = ({ columns }: ImportMapping) => columns.filter(({ role }) => role !== 'ignored').length;

import { type ImportKind, type ImportMapping, type ImportSheet, indicatorLevels } from '@halsouppdrag/domain';
import {
  AreaRegister,
  type DeskTable,
  type FigureSheet,
  type Outcome,
  readFigureFile,
  reuseMapping,
  splitAreaCode,
  suggestMapping,
} from '@halsouppdrag/sources';
import type { EarlierImport } from '../db/imports/read-loads.ts';
import { columnTexts } from './column-texts.ts';
import { type AreasByLevel, type KnownVersion, registerOf } from './known-areas.ts';

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
  { areas, earlier, versions }: Known,
): Outcome<ImportSheet[]> {
  const file = readFigureFile(fileName, bytes);
  if (!file.ok) return file;
  const { kind, sheets } = file.value;
  const several = sheets.length > 1;
  return {
    ok: true,
    value: sheets.slice(0, mostSheets).map((sheet) => describe(sheet, { kind, several, areas, earlier, versions })),
  };
}

interface Known {
  readonly areas: AreasByLevel;
  readonly earlier: readonly EarlierImport[];
  readonly versions: readonly KnownVersion[];
}

interface Described extends Known {
  readonly kind: ImportKind;
  readonly several: boolean;
}

function describe(sheet: FigureSheet, { kind, several, areas, earlier, versions }: Described): ImportSheet {
  const table = sheet.table();
  if (!table.ok) {
    return {
      ...{ name: sheet.name, kind, headerLine: null, problem: table.complaints[0]?.message ?? null, columns: [] },
      ...{ contents: [], rows: 0, sample: sheet.rows.slice(0, sampleRows).map((row) => [...row]), texts: [] },
      ...{ level: 'kommun', areaVersion: null, reasons: [], remembered: null },
      mapping: { sheet: several ? sheet.name : null, decimalSign: ',', columns: [], year: null, signs: [] },
    };
  }
  const { headerLine, columns, rows, preamble, notes, told } = table.value;
  const own = indicatorLevels.map((level) => ({
    ...{ level, areaVersion: null },
    ...suggestMapping(table.value, registerOf(areas, level), several),
  }));
  const others = versions.map(({ key, level, areas: ofVersion }) => ({
    ...{ level, areaVersion: key },
    ...suggestMapping(table.value, new AreaRegister(ofVersion), several),
  }));
  // The level whose areas the file has; of another version with the same codes only when the file says so.
  const best = [...own, ...others].reduce((one, other) => {
    const isSaid = other.areasFound > 0 && other.areasFound === one.areasFound && saysVersion(table.value, other);
    return other.areasFound > one.areasFound || isSaid ? other : one;
  });
  return {
    ...{ name: sheet.name, kind, problem: null, columns: [...columns], contents: columnTexts(table.value) },
    ...{ headerLine: told === null ? headerLine : null, rows: rows.length },
    sample: rows.slice(0, sampleRows).map(({ cells }) => [...cells]),
    texts: [...preamble, ...notes].slice(0, mostTexts),
    ...{ level: best.level, areaVersion: best.areaVersion },
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

/** Whether the codes of the areas say that they are of the version: `0380R001_RegSO2020`. */
function saysVersion(
  { columns, rows }: DeskTable,
  { areaVersion, mapping }: { readonly areaVersion: string | null; readonly mapping: ImportMapping },
): boolean {
  const heading = mapping.columns.find(({ role }) => role === 'area')?.heading;
  const at = heading === undefined ? -1 : columns.indexOf(heading);
  return areaVersion !== null && rows.some(({ cells }) => splitAreaCode(cells[at] ?? '').version === areaVersion);
}

const used = ({ columns }: ImportMapping) => columns.filter(({ role }) => role !== 'ignored').length;

import { type ImportMapping, type ImportSheet, indicatorLevels } from '@halsouppdrag/domain';
import {
  type DeskTable,
  findTable,
  type Outcome,
  readDeskFile,
  reuseMapping,
  type Sheet,
  suggestMapping,
} from '@halsouppdrag/sources';
import type { AreaTree } from '../db/area-tree.ts';
import type { EarlierImport } from '../db/imports/read-loads.ts';
import { knownAreas } from './known-areas.ts';

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
  tree: AreaTree,
  earlier: readonly EarlierImport[],
): Outcome<ImportSheet[]> {
  const file = readDeskFile(fileName, bytes);
  if (!file.ok) return file;
  const { sheets } = file.value;
  return {
    ok: true,
    value: sheets.slice(0, mostSheets).map((sheet) => describe(sheet, sheets.length > 1, tree, earlier)),
  };
}

function describe(sheet: Sheet, several: boolean, tree: AreaTree, earlier: readonly EarlierImport[]): ImportSheet {
  const table = findTable(sheet.name, sheet);
  if (!table.ok) {
    return {
      ...{ name: sheet.name, headerLine: null, problem: table.complaints[0]?.message ?? null, columns: [], rows: 0 },
      ...{ sample: sheet.rows.slice(0, sampleRows).map((row) => [...row]), texts: [], level: 'kommun', reasons: [] },
      mapping: { sheet: several ? sheet.name : null, decimalSign: ',', columns: [], year: null, signs: [] },
      remembered: null,
    };
  }
  const { headerLine, columns, rows, preamble, notes } = table.value;
  const guesses = indicatorLevels.map((level) => ({
    level,
    ...suggestMapping(table.value, knownAreas(tree, level), several),
  }));
  // The level whose areas the file has.
  const best = guesses.reduce((one, other) => (other.areasFound > one.areasFound ? other : one));
  return {
    ...{ name: sheet.name, headerLine, problem: null, columns: [...columns], rows: rows.length },
    sample: rows.slice(0, sampleRows).map(({ cells }) => [...cells]),
    texts: [...preamble, ...notes].slice(0, mostTexts),
    level: best.level,
    mapping: best.mapping,
    reasons: [...best.reasons],
    remembered: rememberedFor(table.value, earlier, best.mapping.year),
  };
}

/** The latest of the earlier files that most of whose columns are found again, the areas and one more at least. */
function rememberedFor(
  table: DeskTable,
  earlier: readonly EarlierImport[],
  yearFound: number | null,
): ImportSheet['remembered'] {
  for (const { mapping: stored, ...file } of earlier) {
    const { mapping, changes } = reuseMapping(stored, table);
    const [known, wanted] = [used(mapping), used(stored)];
    if (known < 2 || known * 2 < wanted) continue;
    // The year of a whole file is another in the next, unless the file itself says which.
    const year = stored.year === null ? null : yearFound;
    return { ...file, mapping: { ...mapping, year }, changes: [...changes] };
  }
  return null;
}

const used = ({ columns }: ImportMapping) => columns.filter(({ role }) => role !== 'ignored').length;

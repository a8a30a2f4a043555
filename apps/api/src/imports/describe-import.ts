import { type ImportSheet, indicatorLevels } from '@halsouppdrag/domain';
import { findTable, type Outcome, readDeskFile, type Sheet, suggestMapping } from '@halsouppdrag/sources';
import type { AreaTree } from '../db/area-tree.ts';
import { knownAreas } from './known-areas.ts';

const mostSheets = 20;
const sampleRows = 20;
const mostTexts = 50;

/** The tables of a file, each with a first guess of what it holds. At most twenty sheets are told of. */
export function describeImport(fileName: string, bytes: Uint8Array, tree: AreaTree): Outcome<ImportSheet[]> {
  const file = readDeskFile(fileName, bytes);
  if (!file.ok) return file;
  const { sheets } = file.value;
  return { ok: true, value: sheets.slice(0, mostSheets).map((sheet) => describe(sheet, sheets.length > 1, tree)) };
}

function describe(sheet: Sheet, several: boolean, tree: AreaTree): ImportSheet {
  const table = findTable(sheet.name, sheet);
  if (!table.ok) {
    return {
      ...{ name: sheet.name, headerLine: null, problem: table.complaints[0]?.message ?? null, columns: [], rows: 0 },
      ...{ sample: sheet.rows.slice(0, sampleRows).map((row) => [...row]), texts: [], level: 'kommun', reasons: [] },
      mapping: { sheet: several ? sheet.name : null, decimalSign: ',', columns: [], year: null, signs: [] },
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
  };
}

import type { ImportKind } from '@halsouppdrag/domain';
import { complain, type Outcome } from '../complaint.ts';
import type { DataCube } from '../data-cube/data-cube.ts';
import { type DeskTable, findTable } from '../desk-file/find-table.ts';
import { readDeskFile } from '../desk-file/read-desk-file.ts';
import { readJsonStat } from '../json-stat.ts';
import { readKoladaFigures } from '../kolada/read-kolada.ts';
import { readPx } from '../pxweb/read-px.ts';
import { readPxWebCsv } from '../pxweb/read-pxweb-csv.ts';
import { readPxWebJson } from '../pxweb/read-pxweb-json.ts';
import { cubeTable } from './cube-table.ts';
import { fileKind } from './file-kind.ts';
import { koladaTable } from './kolada-table.ts';

/** A file of figures, whatever wrote it: one or more tables of rows and columns. */
export interface FigureFile {
  readonly kind: ImportKind;
  readonly sheets: readonly FigureSheet[];
}

export interface FigureSheet {
  /** As the tab is called; the file's name for a file of one table. */
  readonly name: string;
  /** From the top, as they stand in the file, also where no table is found. */
  readonly rows: readonly (readonly string[])[];
  readonly table: () => Outcome<DeskTable>;
}

const cubeReaders: Partial<Record<ImportKind, (file: string, bytes: Uint8Array) => Outcome<DataCube>>> = {
  jsonStat: readJsonStat,
  pxWebJson: readPxWebJson,
  px: readPx,
  pxWebCsv: readPxWebCsv,
};

/**
 * Reads a file of figures: JSON-stat, PxWeb's JSON and CSV, PX, an answer from Kolada, or a table from somebody's
 * desk (xlsx or csv). Which it is, is told by what stands in it. Complaints when it cannot be read.
 */
export function readFigureFile(file: string, bytes: Uint8Array): Outcome<FigureFile> {
  const kind = fileKind(bytes);
  if (kind === 'otherJson') {
    const expected = 'JSON-stat, ett svar från PxWeb eller ett från Kolada';
    return { ok: false, complaints: [complain({ file }, expected, 'annan JSON')] };
  }
  if (kind === 'desk') return deskSheets(file, bytes);
  const table = statisticalTable(file, bytes, kind);
  if (!table.ok) return table;
  if (table.value.rows.length === 0) {
    return { ok: false, complaints: [complain({ file }, 'en tabell med värden', 'en utan')] };
  }
  const rows = table.value.rows.slice(0, 1).map(({ cells }) => cells);
  return { ok: true, value: { kind, sheets: [{ name: file, rows, table: () => table }] } };
}

function statisticalTable(file: string, bytes: Uint8Array, kind: Exclude<ImportKind, 'desk'>): Outcome<DeskTable> {
  const read = cubeReaders[kind];
  if (read === undefined) {
    const page = readKoladaFigures(file, bytes);
    return page.ok ? { ok: true, value: koladaTable(file, page.value) } : page;
  }
  const cube = read(file, bytes);
  return cube.ok ? { ok: true, value: cubeTable(file, cube.value) } : cube;
}

function deskSheets(file: string, bytes: Uint8Array): Outcome<FigureFile> {
  const read = readDeskFile(file, bytes);
  if (!read.ok) return read;
  const sheets = read.value.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows,
    table: () => findTable(sheet.name, sheet),
  }));
  return { ok: true, value: { kind: 'desk', sheets } };
}

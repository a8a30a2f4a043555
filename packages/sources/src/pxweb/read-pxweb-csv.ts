import { type Complaint, complain, type Outcome, quoteFound } from '../complaint.ts';
import { type CubeRow, cubeFromRows } from '../data-cube/cube-from-rows.ts';
import { type CubeDimension, type DataCube, plainCategory } from '../data-cube/data-cube.ts';
import { roleByName } from '../data-cube/dimension-role.ts';
import { decodeAnyText } from '../decode-any-text.ts';
import { findDelimiter, splitRecords, type TextRecord } from '../split-records.ts';
import { pxWebValue } from './pxweb-value.ts';
import { contentsId } from './read-pxweb-json.ts';
import { timedHeadings } from './timed-headings.ts';

/**
 * A table as PxWeb saves it to CSV: perhaps a title alone on the first line, one row of headings, then labels (not
 * codes) and, to the right, one column for each measure and time (`Antal 2020`). Labels are kept as codes too, since
 * the file has no other. Text after the last row is notes.
 */
export function readPxWebCsv(file: string, bytes: Uint8Array): Outcome<DataCube> {
  const decoded = decodeAnyText(file, bytes);
  if (!decoded.ok) return decoded;
  const split = splitRecords(file, decoded.value.text, findDelimiter(decoded.value.text));
  if (!split.ok) return split;
  const headerAt = split.value.findIndex(({ cells }) => cells.length > 1);
  const header = split.value[headerAt];
  if (header === undefined) {
    return { ok: false, complaints: [complain({ file, line: 1 }, 'en rubrikrad med flera kolumner', 'ingen sådan')] };
  }
  const before = split.value.slice(0, headerAt).map(({ cells }) => cells[0] ?? '');
  const after = split.value.slice(headerAt + 1);
  const measures = measureColumns(header.cells, after);
  if (measures.columns.length === 0 || measures.from === 0) {
    const expected = 'kolumner med etiketter till vänster och med tal till höger';
    return { ok: false, complaints: [complain({ file, line: header.line }, expected, 'ingen sådan uppdelning')] };
  }
  const notes = after.filter(({ cells }) => cells.length === 1).map(({ cells }) => cells[0] ?? '');
  const rows = rowsOf(
    file,
    after.filter(({ cells }) => cells.length > 1),
    header.cells,
    measures.from,
  );
  if (!rows.ok) return rows;
  const filled = cubeFromRows(
    file,
    header.cells.slice(0, measures.from).map((label) => ({ id: label, label, role: roleByName(label, label) })),
    measures.dimensions,
    rows.value.map((row) => ({ ...row, values: measures.columns.flatMap((column) => row.values[column] ?? []) })),
  );
  if (!filled.ok) return filled;
  const title = before[0] ?? '';
  return {
    ok: true,
    value: {
      title,
      source: null,
      updated: null,
      tableId: null,
      notes: [...before.slice(1), ...notes],
      ...filled.value,
    },
  };
}

interface Measures {
  /** The first column with figures. */
  readonly from: number;
  /** Which column, from `from`, stands at each place of the measures' dimensions. */
  readonly columns: readonly number[];
  readonly dimensions: readonly CubeDimension[];
}

function measureColumns(header: readonly string[], rows: readonly TextRecord[]): Measures {
  const timed = timedHeadings(header);
  if (timed === null) return untimedMeasures(header, rows);
  const { from, headings, contents, times, whole } = timed;
  if (!whole) return { from, columns: [], dimensions: [] };
  const columns = contents.flatMap((one) =>
    times.map((time) => headings.findIndex((heading) => heading.contents === one && heading.time === time)),
  );
  const time: CubeDimension = {
    id: 'Tid',
    label: 'tid',
    role: 'time',
    categories: times.map((one) => plainCategory(one, one)),
  };
  return { from, columns, dimensions: [contentsDimension(contents), time] };
}

/** Without times in the headings the figures are the last columns in which every cell is one. */
function untimedMeasures(header: readonly string[], rows: readonly TextRecord[]): Measures {
  const full = rows.filter(({ cells }) => cells.length === header.length);
  const isFigures = header.map((label, column) => {
    const isTime = roleByName(label, label) === 'time';
    return !isTime && full.every(({ cells }) => pxWebValue(cells[column] ?? '') !== undefined);
  });
  const from = isFigures.lastIndexOf(false) + 1;
  const contents = header.slice(from);
  if (new Set(contents).size !== contents.length) return { from, columns: [], dimensions: [] };
  return { from, columns: contents.map((_, at) => at), dimensions: [contentsDimension(contents)] };
}

function contentsDimension(contents: readonly string[]): CubeDimension {
  const categories = contents.map((one) => plainCategory(one, one));
  return { id: contentsId, label: 'tabellinnehåll', role: 'contents', categories };
}

function rowsOf(
  file: string,
  records: readonly TextRecord[],
  header: readonly string[],
  from: number,
): Outcome<CubeRow[]> {
  const complaints: Complaint[] = [];
  const rows: CubeRow[] = [];
  for (const { line, cells } of records) {
    if (cells.length !== header.length) {
      complaints.push(complain({ file, line }, `${header.length} fält`, `${cells.length} fält`));
      continue;
    }
    const read = cells.slice(from).map(pxWebValue);
    const wrong = read.indexOf(undefined);
    if (wrong !== -1) {
      const place = { file, line, column: header[from + wrong] ?? '' };
      complaints.push(complain(place, 'ett tal, eller .., . eller -', quoteFound(cells[from + wrong])));
    }
    rows.push({ line, keys: cells.slice(0, from), values: read.filter((one) => one !== undefined) });
  }
  return complaints.length > 0 ? { ok: false, complaints: complaints.slice(0, 100) } : { ok: true, value: rows };
}

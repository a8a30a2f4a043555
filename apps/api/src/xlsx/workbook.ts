import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Cell } from './cell.ts';
import { columnName, escaped, rowXml } from './sheet-xml.ts';
import { contentTypes, relations, styles, workbookParts } from './workbook-parts.ts';

export interface Sheet {
  /** At most 31 characters, none of them []:*?/\ */
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  /** Rows in batches, asked for only as fast as the reader takes them. */
  readonly batches: AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>;
}

/**
 * A workbook as a stream of bytes, made while it is read: however many the rows, no more than a few batches are held.
 * Source: ECMA-376, SpreadsheetML. The first sheet is the first entry of the archive.
 */
export function workbookStream(sheets: readonly Sheet[]): ReadableStream<Uint8Array> {
  const zip = new ZipFile();
  const sources = sheets.map((sheet, index) => {
    const source = Readable.from(sheetXml(sheet), { objectMode: false, highWaterMark: 64 * 1024 });
    zip.addReadStream(source, `xl/worksheets/sheet${index + 1}.xml`);
    return source;
  });
  const parts = { '[Content_Types].xml': contentTypes(sheets.length), 'xl/styles.xml': styles, ...relations };
  for (const [path, xml] of Object.entries({ ...parts, ...workbookParts(sheets.map(({ name }) => escaped(name))) })) {
    zip.addBuffer(Buffer.from(xml), path);
  }
  zip.end();
  const output = zip.outputStream as Readable;
  // A failing question must cut the file off, and a reader who leaves must end the questions.
  const fail = (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error)));
  for (const source of sources) source.on('error', fail);
  zip.on('error', fail);
  output.on('close', () => {
    for (const source of sources) source.destroy();
  });
  return Readable.toWeb(output) as ReadableStream<Uint8Array>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function* sheetXml({ columns, batches }: Sheet): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${main}"><sheetViews>` +
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>' +
    `</sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  yield rowXml(
    1,
    columns.map(({ heading }) => heading),
    true,
  );
  let rows = 1;
  for await (const batch of batches) {
    yield batch.map((cells, index) => rowXml(rows + index + 1, cells)).join('');
    rows += batch.length;
  }
  yield `</sheetData><autoFilter ref="A1:${columnName(columns.length)}${rows}"/></worksheet>`;
}

import { complain, type Outcome } from '../complaint.ts';
import { type NumberFormat, numberFormatOf } from './xlsx-number.ts';
import { readXlsxPart } from './xlsx-part.ts';
import type { ZipEntry } from './zip-entries.ts';

export interface Workbook {
  /** Visible sheets in their order. */
  readonly sheets: readonly { readonly name: string; readonly entry: ZipEntry }[];
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

const mostStringLength = 100_000_000;

/** What a workbook says of itself, before its sheets are read. */
export function readWorkbook(file: string, entries: ReadonlyMap<string, ZipEntry>): Outcome<Workbook> {
  const workbook = entries.get('xl/workbook.xml');
  const relations = entries.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) {
    return { ok: false, complaints: [complain({ file }, 'en arbetsbok i formatet xlsx', 'en zip-fil med annat i')] };
  }
  const targets = new Map<string, string>();
  const told = readXlsxPart(file, relations, {
    open: (name, attribute) => {
      const id = attribute('Id');
      if (name === 'Relationship' && id !== undefined) targets.set(id, pathOf(attribute('Target') ?? ''));
    },
  });
  if (!told.ok) return told;
  const sheets: { name: string; entry: ZipEntry }[] = [];
  let from1904 = false;
  const listed = readXlsxPart(file, workbook, {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return;
      const entry = entries.get(targets.get(attribute('r:id') ?? '') ?? '');
      if (entry !== undefined) sheets.push({ name: attribute('name') ?? '', entry });
    },
  });
  if (!listed.ok) return listed;
  const strings = readStrings(file, entries.get('xl/sharedStrings.xml'));
  if (!strings.ok) return strings;
  const formats = readFormats(file, entries.get('xl/styles.xml'));
  if (!formats.ok) return formats;
  return { ok: true, value: { sheets, strings: strings.value, formats: formats.value, from1904 } };
}

/** Targets are told from the folder of the workbook, or from the top. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function readStrings(file: string, entry: ZipEntry | undefined): Outcome<string[]> {
  const strings: string[] = [];
  if (entry === undefined) return { ok: true, value: strings };
  let parts: string[] | null = null;
  let isText = false;
  let isPhonetic = false;
  let length = 0;
  const read = readXlsxPart(file, entry, {
    open: (name) => {
      if (name === 'si') parts = [];
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push((parts ?? []).join(''));
    },
    text: (text) => {
      length += text.length;
      if (isText) parts?.push(text);
    },
    refusal: () => (length > mostStringLength ? 'mer text än i någon tabell' : null),
  });
  return read.ok ? { ok: true, value: strings } : read;
}

function readFormats(file: string, entry: ZipEntry | undefined): Outcome<NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (entry === undefined) return { ok: true, value: formats };
  const codes = new Map<number, string>();
  let isCellFormats = false;
  const read = readXlsxPart(file, entry, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isCellFormats = true;
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'xf' && isCellFormats) formats.push(numberFormatOf(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return read.ok ? { ok: true, value: formats } : read;
}

import { complain, type Outcome, quoteFound } from '../complaint.ts';
import { type CubeDimension, cellCount, type DataCube, mostCells } from '../data-cube/data-cube.ts';
import { roleByName } from '../data-cube/dimension-role.ts';
import { decodeText } from '../decode-text.ts';
import { readPxData } from './px-data.ts';
import { type PxKeyword, readPxKeywords } from './px-keywords.ts';

/**
 * A table in the PX format, in Swedish where it has Swedish texts. The file's CODEPAGE is obeyed; without one it is
 * read as Windows-1252. Sparse files (KEYS) are refused. Source: PX file format 2013, pxtools.net.
 */
export function readPx(file: string, bytes: Uint8Array): Outcome<DataCube> {
  const text = decodePx(file, bytes);
  if (!text.ok) return text;
  const read = readPxKeywords(file, text.value);
  if (!read.ok) return read;
  const { keywords, dataAt } = read.value;
  if (keywords.some(({ name }) => name === 'KEYS')) {
    return refuse(file, 'alla celler i tabellen, utan KEYS', 'KEYS; spara om filen utan utelämnade rader');
  }
  const table = new PxTable(keywords);
  const names = [...table.list('STUB'), ...table.list('HEADING')];
  if (names.length === 0) return refuse(file, 'STUB eller HEADING', 'ingetdera');
  if (new Set(names).size !== names.length) return refuse(file, 'varje variabel en gång', quoteFound(names.join(', ')));
  const dimensions: CubeDimension[] = [];
  for (const name of names) {
    const dimension = dimensionOf(table, name);
    if (dimension === null)
      return refuse(file, `VALUES("${name}") och lika många CODES`, 'inga, eller ett annat antal');
    dimensions.push(dimension);
  }
  const count = cellCount(dimensions.map(({ categories }) => categories.length));
  if (count > mostCells) {
    return refuse(file, `högst ${mostCells.toLocaleString('sv-SE')} celler`, `dimensioner för ${count}`);
  }
  const data = readPxData(file, text.value, dataAt, count, table.symbols());
  if (!data.ok) return data;
  return {
    ok: true,
    value: {
      title: table.text('TITLE') ?? table.text('DESCRIPTION') ?? table.text('CONTENTS') ?? '',
      source: table.text('SOURCE'),
      updated: table.text('LAST-UPDATED', null),
      tableId: table.text('TABLEID') ?? table.text('MATRIX'),
      notes: [...table.list('NOTEX'), ...table.list('NOTE')].map((note) => note.replaceAll('#', '\n')),
      dimensions,
      ...data.value,
    },
  };
}

/** The keywords asked for in Swedish first, then in the file's own language. */
class PxTable {
  readonly #keywords = new Map<string, readonly string[]>();
  readonly #first = new Map<string, readonly string[]>();
  readonly #language: string | null;

  constructor(keywords: readonly PxKeyword[]) {
    this.#language = keywords.some(({ name, language }) => name === 'VALUES' && language === 'sv') ? 'sv' : null;
    for (const { name, language, subjects, values } of keywords) {
      this.#keywords.set([name, language ?? '', ...subjects].join('\n'), values);
      if (!this.#first.has(name) || language === this.#language) this.#first.set(name, values);
    }
  }

  list(name: string, ...subjects: string[]): readonly string[] {
    const inLanguage = this.#keywords.get([name, this.#language ?? '', ...subjects].join('\n'));
    return inLanguage ?? this.#keywords.get([name, '', ...subjects].join('\n')) ?? [];
  }

  /** The text of a keyword; null when there is none. With `null` for subject: of whatever the keyword speaks. */
  text(name: string, subject?: string | null): string | null {
    const values =
      subject === null ? this.#first.get(name) : this.list(name, ...(subject === undefined ? [] : [subject]));
    return values?.[0] ?? null;
  }

  /** Which sign one, two … six dots and a dash are shown as. */
  symbols(): ReadonlyMap<string, string> {
    const symbols = new Map<string, string>([['-', this.text('DATASYMBOLNIL') ?? '-']]);
    for (let dots = 1; dots <= 6; dots += 1) {
      const shown = this.text(`DATASYMBOL${dots}`);
      if (shown !== null) symbols.set('.'.repeat(dots), shown);
    }
    return symbols;
  }
}

function dimensionOf(table: PxTable, name: string): CubeDimension | null {
  const labels = table.list('VALUES', name);
  const stated = table.list('CODES', name);
  const codes = stated.length === 0 ? labels : stated;
  if (labels.length === 0 || codes.length !== labels.length || new Set(codes).size !== codes.length) return null;
  const id = table.text('VARIABLECODE', name) ?? name;
  const isContents = table.text('CONTVARIABLE') === name;
  return {
    id,
    label: name,
    role: roleOf(table, name, id, isContents),
    categories: codes.map((code, at) => {
      const label = labels[at] ?? code;
      const decimals = Number(table.text('PRECISION', label) ?? table.text('SHOWDECIMALS') ?? table.text('DECIMALS'));
      return {
        code,
        label,
        parentCode: null,
        unit: isContents ? (table.text('UNITS', label) ?? table.text('UNITS')) : null,
        decimals: isContents && Number.isInteger(decimals) ? decimals : null,
        notes: [],
      };
    }),
  };
}

function roleOf(table: PxTable, name: string, id: string, isContents: boolean): CubeDimension['role'] {
  if (isContents) return 'contents';
  if (table.list('TIMEVAL', name).length > 0 || table.text('VARIABLE-TYPE', name)?.toLowerCase() === 't') return 'time';
  if (table.list('MAP', name).length > 0 || table.text('VARIABLE-TYPE', name)?.toLowerCase() === 'g') return 'area';
  return roleByName(id, name);
}

function decodePx(file: string, bytes: Uint8Array): Outcome<string> {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const stated = /CODEPAGE="([A-Za-z0-9_-]{1,30})"/.exec(head)?.[1] ?? 'windows-1252';
  if (/^utf-?8$/i.test(stated) || head.startsWith('ï»¿')) return decodeText(file, bytes);
  try {
    return { ok: true, value: new TextDecoder(stated).decode(bytes) };
  } catch {
    return refuse(file, 'en känd teckenkodning i CODEPAGE', quoteFound(stated));
  }
}

function refuse(file: string, expected: string, found: string): Outcome<never> {
  return { ok: false, complaints: [complain({ file }, expected, found)] };
}

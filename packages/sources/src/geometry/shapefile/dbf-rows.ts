import { complain, type Outcome, quoteFound } from '../../complaint.ts';
import { type Attribute, mostFeatures } from '../feature-set.ts';

export interface DbfTable {
  /** One a record in the order of the shapes; null for one marked as deleted. */
  readonly rows: readonly (Readonly<Record<string, Attribute>> | null)[];
  readonly encoding: string;
  /** Set when the file claims another encoding than its bytes allow. */
  readonly note: string | null;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly length: number;
}

/**
 * The rows of a `.dbf` (dBASE III and IV), with numbers, dates as they stand, and truth values read. The text is in the
 * encoding a `.cpg` beside it names, else in UTF-8 if every byte allows it, else in Windows-1252, of which latin-1 is a
 * part.
 */
export function readDbfRows(file: string, bytes: Uint8Array, codePage: string | null): Outcome<DbfTable> {
  const refused = (expected: string, found: string): Outcome<never> => ({
    ok: false,
    complaints: [complain({ file }, expected, found)],
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) return refused('en tabell i dBASE (.dbf)', 'något annat');
  const count = view.getUint32(4, true);
  const headerLength = view.getUint16(8, true);
  const rowLength = view.getUint16(10, true);
  if (count > mostFeatures) return refused(`högst ${mostFeatures.toLocaleString('sv-SE')} rader`, `${count}`);
  if (headerLength < 33 || rowLength < 1 || headerLength + count * rowLength > bytes.length) {
    return refused(`${count} rader av ${rowLength} byte`, `${bytes.length} byte; filen är avklippt`);
  }
  const { label, note } = encodingOf(bytes, codePage);
  const decoder = new TextDecoder(label);
  const fields: Field[] = [];
  let from = 1;
  for (let at = 32; at + 32 < headerLength && bytes[at] !== 0x0d; at += 32) {
    const name = decoder
      .decode(bytes.subarray(at, at + 11))
      .replace(/\0.*$/su, '')
      .trim();
    const length = bytes[at + 16] ?? 0;
    if (from + length > rowLength) return refused(`kolumner som ryms i ${rowLength} byte`, quoteFound(name));
    fields.push({ name, type: String.fromCharCode(bytes[at + 11] ?? 0), from, length });
    from += length;
  }
  const rows = Array.from({ length: count }, (_, row) => {
    const start = headerLength + row * rowLength;
    if (bytes[start] === 0x2a) return null;
    const entries = fields.map(({ name, type, from: offset, length }): [string, Attribute] => {
      const text = decoder.decode(bytes.subarray(start + offset, start + offset + length));
      return [name, attributeOf(text.replaceAll('\0', ' ').trim(), type)];
    });
    return Object.fromEntries(entries);
  });
  return { ok: true, value: { rows, encoding: label, note } };
}

function attributeOf(text: string, type: string): Attribute {
  if (text === '') return null;
  if (type === 'N' || type === 'F') {
    // Stars stand where a number did not fit its column.
    const number = Number(text.replace(',', '.'));
    return Number.isFinite(number) ? number : null;
  }
  if (type === 'L') return /[YyTt]/.test(text) ? true : /[NnFf]/.test(text) ? false : null;
  return text;
}

function encodingOf(bytes: Uint8Array, codePage: string | null): { label: string; note: string | null } {
  const stated = codePage === null || codePage.trim() === '' ? null : labelOf(codePage.trim());
  if (stated !== null && stated !== 'utf-8') return { label: stated, note: null };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(32));
    return { label: 'utf-8', note: null };
  } catch {
    const note = 'Texten i .dbf är inte i UTF-8 som .cpg säger. Den har lästs som Windows-1252 (latin-1).';
    return { label: 'windows-1252', note: stated === null ? null : note };
  }
}

/** `UTF-8`, `ISO 88591`, `ISO-8859-1`, `1252`, `ANSI 1252`, `88591`; what is not known is taken for UTF-8, and looked into. */
function labelOf(codePage: string): string {
  const digits = codePage.replaceAll(/\D/g, '');
  if (digits === '88591' || digits === '1252' || /latin.?1$/i.test(codePage)) return 'windows-1252';
  return digits === '885915' ? 'iso-8859-15' : 'utf-8';
}

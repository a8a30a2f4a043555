import { Damage } from '../../damage.ts';

/** A value of a column as SQLite stores it. */
export type SqliteValue = number | string | Uint8Array | null;

interface SqliteRow {
  readonly rowId: number;
  readonly values: readonly SqliteValue[];
}

/** An SQLite database, read page by page. */
export interface SqliteFile {
  /** The rows of the table whose b-tree begins on a page, in the order of their row ids. Throws `Damage`. */
  readonly rows: (rootPage: number) => Generator<SqliteRow>;
}

const magic = 'SQLite format 3\0';

/**
 * Opens an SQLite database for reading tables whole. It runs no SQL, so that nothing in the file is carried out: a view
 * or a trigger that goes on without end is only text. Each page of a table is visited once, and no more is given out than
 * the file holds, whatever its pages claim. What is still in a write-ahead log beside the file is not seen.
 * Source: sqlite.org, "Database File Format". Throws `Damage`.
 */
export function openSqlite(bytes: Uint8Array): SqliteFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512 || String.fromCharCode(...bytes.subarray(0, 16)) !== magic) {
    throw new Damage('en SQLite-databas', 'något annat');
  }
  const stated = view.getUint16(16);
  const pageSize = stated === 1 ? 65_536 : stated;
  const usable = pageSize - (bytes[20] as number);
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0 || usable < 480) {
    throw new Damage('sidor i en storlek som SQLite har', `${pageSize} byte`);
  }
  const encoding = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'][view.getUint32(56)];
  if (encoding === undefined) throw new Damage('text i UTF-8 eller UTF-16', 'något annat');
  const text = new TextDecoder(encoding);

  return { rows };

  function* rows(rootPage: number): Generator<SqliteRow> {
    const visited = new Set<number>();
    const budget = { left: bytes.length };
    // Pages still to be read, the next last.
    const waiting = [rootPage];
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      const start = enter(page, visited);
      const header = start + (page === 1 ? 100 : 0);
      const kind = bytes[header];
      const cells = view.getUint16(header + 3);
      const pointers = header + (kind === 0x05 ? 12 : 8);
      if (pointers + 2 * cells > start + pageSize) throw new Damage('en hel sida', `sida ${page} med ${cells} celler`);
      const cellAt = (cell: number) => {
        const offset = view.getUint16(pointers + 2 * cell);
        if (offset + 4 > pageSize) throw new Damage('celler på sidan', `en utanför sida ${page}`);
        return start + offset;
      };
      if (kind === 0x05) {
        waiting.push(view.getUint32(header + 8));
        for (let cell = cells - 1; cell >= 0; cell -= 1) waiting.push(view.getUint32(cellAt(cell)));
      } else if (kind === 0x0d) {
        for (let cell = 0; cell < cells; cell += 1) yield readCell(cellAt(cell), start + pageSize, visited, budget);
      } else throw new Damage('en tabell', `en sida av annat slag (sida ${page})`);
    }
  }

  /** Where a page begins. A page that is met twice is damage: a tree has no circles. */
  function enter(page: number, visited: Set<number>): number {
    const start = (page - 1) * pageSize;
    if (page < 1 || start + pageSize > bytes.length)
      throw new Damage('hela databasen', `sida ${page} saknas; filen är avklippt`);
    if (visited.has(page)) throw new Damage('varje sida en gång', `sida ${page} två gånger`);
    visited.add(page);
    return start;
  }

  function readCell(at: number, pageEnd: number, visited: Set<number>, budget: { left: number }): SqliteRow {
    const size = varint(at);
    const rowId = varint(size.end);
    budget.left -= size.value;
    if (size.value < 0 || budget.left < 0) throw new Damage('rader som ryms i filen', `en rad på ${size.value} byte`);
    const most = usable - 35;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const candidate = least + ((size.value - least) % (usable - 4));
    const local = size.value <= most ? size.value : candidate <= most ? candidate : least;
    if (rowId.end + local + (local < size.value ? 4 : 0) > pageEnd) throw new Damage('en hel rad', 'en avklippt');
    const here = bytes.subarray(rowId.end, rowId.end + local);
    if (local === size.value) return { rowId: rowId.value, values: decodeRecord(here) };
    const payload = new Uint8Array(size.value);
    payload.set(here);
    let filled = local;
    let next = view.getUint32(rowId.end + local);
    while (filled < size.value) {
      const start = enter(next, visited);
      const part = bytes.subarray(start + 4, start + 4 + Math.min(usable - 4, size.value - filled));
      payload.set(part, filled);
      filled += part.length;
      next = view.getUint32(start);
    }
    return { rowId: rowId.value, values: decodeRecord(payload) };
  }

  /** A number of up to nine bytes. Past 2⁵³ it is rounded, which no length or id of a real file is. */
  function varint(at: number): { value: number; end: number } {
    return varintOf(bytes, at);
  }

  function decodeRecord(record: Uint8Array): SqliteValue[] {
    const header = varintOf(record, 0);
    const content = new DataView(record.buffer, record.byteOffset, record.byteLength);
    const values: SqliteValue[] = [];
    let at = header.end;
    let from = header.value;
    while (at < header.value) {
      const type = varintOf(record, at);
      at = type.end;
      const length = lengthOf(type.value);
      if (from + length > record.length) throw new Damage('ett värde som ryms i raden', 'ett längre');
      values.push(storedValue(type.value, content, record.subarray(from, from + length), from));
      from += length;
    }
    return values;
  }

  function storedValue(type: number, content: DataView, part: Uint8Array, from: number): SqliteValue {
    if (type === 0) return null;
    if (type === 8 || type === 9) return type - 8;
    if (type === 7) return content.getFloat64(from);
    if (type === 6) return Number(content.getBigInt64(from));
    if (type < 6) {
      let value = ((part[0] as number) << 24) >> 24;
      for (const byte of part.subarray(1)) value = value * 256 + byte;
      return value;
    }
    if (type < 12) throw new Damage('ett värde', 'ett slag som SQLite inte har');
    return type % 2 === 0 ? part : text.decode(part);
  }
}

const lengthOf = (type: number) =>
  type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type] as number);

function varintOf(bytes: Uint8Array, at: number): { value: number; end: number } {
  let value = 0;
  for (let k = 0; k < 9; k += 1) {
    const byte = bytes[at + k];
    if (byte === undefined) throw new Damage('ett helt tal', 'slutet');
    if (k === 8) return { value: value * 256 + byte, end: at + 9 };
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + k + 1 };
  }
  throw new Damage('ett helt tal', 'ett längre');
}

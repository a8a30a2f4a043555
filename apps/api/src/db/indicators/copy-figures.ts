import { missingReasons } from '@halsouppdrag/domain';
import { copyIn } from '../copy-in.ts';
import type { Transaction } from '../open-database.ts';
import { indicatorValue } from '../tables/index.ts';
import { type FigureColumn, figureColumns, numberAt, present, type SeriesFigures } from './series-figures.ts';

/** The figures of a series that is in the database. */
export interface FiguresOfSeries {
  readonly id: number;
  readonly figures: SeriesFigures;
}

/** Rows as PostgreSQL's `COPY` takes them, and which columns they have: those of which there is anything. */
export interface CopiedFigures {
  readonly statement: string;
  readonly rows: Uint8Array;
}

export function copyFigures(transaction: Transaction, { statement, rows }: CopiedFigures): Promise<void> {
  return copyIn(transaction, statement, rows);
}

// Source: PostgreSQL's documentation of COPY, "Binary Format".
/** Its signature, no flags and no extension. */
const header = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const none = -1;
const bytesOf = { count: 2, length: 4, integer: 4, double: 8 } as const;
const reasons = missingReasons.map((reason) => Buffer.from(reason));
const longestReason = Math.max(...reasons.map(({ length }) => length));

/** Lays out figures as rows of the table, without a text for each number. */
export function copiedFigures(series: readonly FiguresOfSeries[]): CopiedFigures {
  const held = figureColumns.filter((column) => series.some(({ figures }) => figures[column] !== null));
  const hasMissing = series.some(({ figures }) => figures.missing.some((reason) => reason !== present));
  const names = ['seriesId', 'areaNumber', ...held, ...(hasMissing ? ['missing' as const] : [])] as const;
  const columns = names.map((name) => `"${indicatorValue[name].name}"`).join(', ');
  const rowBytes =
    bytesOf.count +
    names.length * bytesOf.length +
    2 * bytesOf.integer +
    held.length * bytesOf.double +
    (hasMissing ? longestReason : 0);
  const count = series.reduce((sum, { figures }) => sum + figures.areaNumber.length, 0);
  const rows = Buffer.allocUnsafe(header.length + count * rowBytes + bytesOf.count);
  header.copy(rows);
  let at = header.length;
  for (const { id, figures } of series) {
    const numbers = held.map((name): FigureColumn => figures[name]);
    for (const [place, areaNumber] of figures.areaNumber.entries()) {
      at = rows.writeInt16BE(names.length, at);
      at = rows.writeInt32BE(bytesOf.integer, at);
      at = rows.writeInt32BE(id, at);
      at = rows.writeInt32BE(bytesOf.integer, at);
      at = rows.writeInt32BE(areaNumber, at);
      for (const column of numbers) {
        const number = numberAt(column, place);
        if (number === null) at = rows.writeInt32BE(none, at);
        else at = rows.writeDoubleBE(number, rows.writeInt32BE(bytesOf.double, at));
      }
      if (hasMissing) at = writeReason(rows, figures.missing[place] ?? present, at);
    }
  }
  at = rows.writeInt16BE(none, at);
  return { statement: `copy "indicator_value" (${columns}) from stdin (format binary)`, rows: rows.subarray(0, at) };
}

function writeReason(rows: Buffer, reason: number, at: number): number {
  const text = reasons[reason];
  if (text === undefined) return rows.writeInt32BE(none, at);
  const from = rows.writeInt32BE(text.length, at);
  return from + text.copy(rows, from);
}

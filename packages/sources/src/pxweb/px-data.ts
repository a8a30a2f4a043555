import { complain, type Outcome, quoteFound } from '../complaint.ts';
import { pxWebAbsence } from '../data-cube/absence.ts';
import type { Absence } from '../data-cube/data-cube.ts';
import { lineAt } from './px-keywords.ts';

const number = /^[-+]?\d{1,17}(\.\d{1,15})?([eE][-+]?\d{1,3})?$/;
/** Cells stand apart by blank, comma or tab; SCB's format lets them be mixed. */
const cell = /"([^"]{0,20})"|[^\s,;"]+/y;
const gap = /[\s,]*/y;

interface PxCells {
  readonly values: (number | null)[];
  readonly absences: Map<number, Absence>;
}

/**
 * The cells of a PX file from `DATA=` to the semicolon. One to six dots are a missing figure, shown by the sign that
 * the file gives for as many dots, and a dash is nil. Source: SCB, Data i PX-fil.
 */
export function readPxData(
  file: string,
  text: string,
  dataAt: number,
  count: number,
  symbols: ReadonlyMap<string, string>,
): Outcome<PxCells> {
  const values: (number | null)[] = [];
  const absences = new Map<number, Absence>();
  let at = dataAt;
  for (;;) {
    gap.lastIndex = at;
    gap.exec(text);
    at = gap.lastIndex;
    cell.lastIndex = at;
    const token = cell.exec(text);
    if (token === null || values.length > count) break;
    at = cell.lastIndex;
    const written = token[1] ?? token[0];
    if (/^(\.{1,6}|-)$/.test(written)) {
      absences.set(values.length, pxWebAbsence(symbols.get(written) ?? written));
      values.push(null);
    } else if (token[1] === undefined && number.test(written)) values.push(Number(written));
    else {
      const place = { file, line: lineAt(text, at) };
      return { ok: false, complaints: [complain(place, 'ett tal, prickar eller streck', quoteFound(written))] };
    }
  }
  if (values.length !== count || text[at] !== ';') {
    const place = { file, line: lineAt(text, at) };
    const found = values.length > count ? 'fler' : `${values.length}${text[at] === ';' ? '' : ' och inget semikolon'}`;
    return { ok: false, complaints: [complain(place, `${count} celler och sedan semikolon`, found)] };
  }
  return { ok: true, value: { values, absences } };
}

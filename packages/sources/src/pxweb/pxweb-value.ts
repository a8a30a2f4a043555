import { pxWebAbsence } from '../data-cube/absence.ts';
import type { Absence } from '../data-cube/data-cube.ts';

const number = /^-?\d{1,17}([.,]\d{1,12})?$/;
const sign = /^(\.{1,6}|[-–])$/;

/** A cell of a table from PxWeb: a number, a sign for why there is none, or undefined when it is neither. */
export function pxWebValue(
  cell: string | number | null,
): { value: number | null; absence: Absence | null } | undefined {
  if (cell === null || cell === '') return { value: null, absence: null };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, absence: null } : undefined;
  const text = cell.trim();
  if (sign.test(text)) return { value: null, absence: pxWebAbsence(text) };
  return number.test(text) ? { value: Number(text.replace(',', '.')), absence: null } : undefined;
}

import { number } from '../../format/format.ts';
import { kartaText } from '../../text/karta.ts';
import type { ValueClass } from './classes.ts';
import type { Measure } from './measure.ts';

/** A figure with as many decimals as it can bear: whole numbers whole, small ones with one. */
export function figure(value: number): string {
  return number(value, Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1);
}

/** The figure with its unit: "412 invånare per km²", "3 (index 1–5)". */
export function measureText({ unit }: Measure, value: number): string {
  return /^[a-zåäö]+ \d/i.test(unit) ? `${figure(value)} (${unit})` : `${figure(value)} ${unit}`;
}

/** What a class holds, in words. */
export function classText({ from, to, value }: ValueClass): string {
  if (value !== null) return figure(value);
  if (from === null) return to === null ? '' : kartaText.under(figure(to));
  return to === null ? kartaText.atLeast(figure(from)) : kartaText.between(figure(from), figure(to));
}

import { number } from './format.ts';

/** A difference, with its sign: `+12`, `−0,5`, `0`. */
export function signedNumber(value: number, decimals = 0): string {
  const said = number(Math.abs(value), decimals);
  if (value > 0) return `+${said}`;
  return value < 0 ? `−${said}` : said;
}

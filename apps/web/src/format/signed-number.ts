import { number } from './format.ts';

/** A difference, with its sign: `+12`, `−0,5`, `0`; without one where rounding leaves nothing of it. */
export function signedNumber(value: number, decimals = 0): string {
  const said = number(Math.abs(value), decimals);
  if (said === number(0, decimals)) return said;
  return value > 0 ? `+${said}` : `−${said}`;
}

import { signedNumber } from '../../../format/signed-number.ts';

/** How much more or less than before, in whole numbers: `+3`, `−2`, `0`. */
export function changeText(now: number, before: number): string {
  return signedNumber(Math.round(now) - Math.round(before));
}

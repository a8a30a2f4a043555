import { number } from '../../../format/format.ts';

/** How much more or less than before: `+3`, `−2`, `0`. */
export function changeText(now: number, before: number): string {
  const by = Math.round(now) - Math.round(before);
  return by > 0 ? `+${number(by)}` : by < 0 ? `−${number(-by)}` : '0';
}

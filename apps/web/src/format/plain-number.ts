import { number } from './format.ts';

/** A number with as many decimals as it has, two at most: `12`, `1 234,5`. */
export function plainNumber(value: number): string {
  const decimals = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;
  return number(value, decimals);
}

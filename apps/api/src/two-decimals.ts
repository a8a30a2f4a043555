/** A figure as a file to take along has it: more decimals would claim more than it knows. Null where there is none. */
export function twoDecimals(value: number): number;
export function twoDecimals(value: number | null): number | null;
export function twoDecimals(value: number | null) {
  return value === null ? null : Math.round(value * 100) / 100;
}

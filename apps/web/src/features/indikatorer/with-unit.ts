/** A figure with its unit after it: "33 procent", but "2 (index 1–5)", since a class or a place is no amount of anything. */
export function withUnit(figure: string, unit: string): string {
  return /^(index|percentil)/.test(unit) ? `${figure} (${unit})` : `${figure} ${unit}`;
}

/** A count as somebody typed it, spaces allowed: null when empty or hidden, NaN when it is no number. */
export function typedCount(text: string): number | null {
  const digits = text.replaceAll(/\s/g, '');
  return digits === '' || digits === '..' ? null : Number(digits);
}

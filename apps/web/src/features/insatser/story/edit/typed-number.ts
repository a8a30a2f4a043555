/** A number as it was typed: null when nothing was, NaN when it is no number. Both `1,5` and `1.5`, and `1 200`. */
export function typedNumber(text: string): number | null {
  const bare = text.replaceAll(/\s/g, '').replaceAll('−', '-').replace(',', '.');
  return bare === '' ? null : Number(bare);
}

/** A number as it stands in a field to be changed. */
export function asTyped(value: number | string | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

// Made once: making one takes longer than all that it writes in an answer.
const writer = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });

/** A whole number in a sentence of the API's: `3 350`. */
export function wholeNumber(count: number): string {
  return writer.format(count);
}

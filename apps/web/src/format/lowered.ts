/** As inside a sentence. A name that begins with an abbreviation stays as it is, and so do names of places within it. */
export function lowered(name: string): string {
  return /^.[A-ZÅÄÖ]/.test(name) ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

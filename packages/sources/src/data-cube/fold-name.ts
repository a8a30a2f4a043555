/**
 * A name as it is compared when spelling may differ: small letters, å and ä as a, ö as o, é as e, every dash a hyphen,
 * every blank a single space and none just inside a parenthesis (`Håbo (Håbo landsbygd )`, as Statistics Sweden has it).
 * Names that differ only so are the same to `foldName`, and not to a reader: a match by it must be the only one.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll(/(?<=\() | (?=\))/g, '')
    .trim();
}

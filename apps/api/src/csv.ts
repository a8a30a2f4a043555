/** A table for a spreadsheet as Swedish Excel reads it: UTF-8 with BOM, semicolons, a heading first. */
export function csv(rows: readonly (readonly string[])[]): string {
  return csvStart + csvLines(rows);
}

/** What a file of such lines begins with. */
export const csvStart = '\uFEFF';

export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('');
}

/** A cell that begins like a formula gets an apostrophe, so that opening the file computes and fetches nothing. */
function csvCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A number as a Swedish spreadsheet reads it; nothing where there is none. */
export function csvNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value).replace('.', ',');
}

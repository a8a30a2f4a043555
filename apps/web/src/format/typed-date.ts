/**
 * A date as people type it, written as `yyyy-mm-dd`: "20261122", "261122", "2026/11/22" and "2026.11.22" are understood.
 * Anything else is returned as it was, so that nothing typed is lost and the rules can say what is wrong.
 */
export function typedDate(text: string): string {
  const trimmed = text.trim();
  const [, year, month, day] =
    /^(\d{4}|\d{2})(\d{2})(\d{2})$/.exec(trimmed) ??
    /^(\d{4}|\d{2})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(trimmed) ??
    [];
  if (year === undefined || month === undefined || day === undefined) return trimmed;
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

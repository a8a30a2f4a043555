/** Which sign stands between whole and parts in a file's numbers. */
export type DecimalSign = ',' | '.';

const blank = /[\s\u00a0\u202f\u2009]/g;

/**
 * The decimal sign that numbers of a file use, judged from those in which it can be nothing else; `usual` when none
 * tells.
 */
export function findDecimalSign(cells: Iterable<string>, usual: DecimalSign): DecimalSign {
  let commas = 0;
  let points = 0;
  for (const cell of cells) {
    const text = cell.replaceAll(blank, '');
    if (/^[-−+]?\d+,(\d{1,2}|\d{4,})%?$/.test(text)) commas += 1;
    else if (/^[-−+]?\d+\.(\d{1,2}|\d{4,})%?$/.test(text)) points += 1;
  }
  if (points === commas) return usual;
  return points > commas ? '.' : ',';
}

/** As most numbers of most files are written: of these nothing has to be taken away before they are read. */
const simple: Readonly<Record<DecimalSign, RegExp>> = { ',': /^-?\d{1,15}$/, '.': /^-?\d{1,15}(?:\.\d{1,25})?$/ };
const grouped = /^[-+]?\d{1,3}(?:[\s\u00a0\u202f\u2009]\d{3})*(?:[.,]\d{1,25})?$/;
const plain = /^[-+]?\d{1,15}(?:[.,]\d{1,25})?$/;
/** With a point too, or a second comma, a comma can only be between thousands. */
const english = /^[-+]?\d{1,3}(?:(?:,\d{3})+\.\d{1,25}|(?:,\d{3}){2,5})$/;

/**
 * A number as a person writes it: `1 234,5` with any kind of blank between thousands, or `1,234.5`, a minus sign or a
 * hyphen, a per cent sign after. Null when it is none, also `1.234` in a file with decimal comma and `1,234` in one
 * with a point, which may mean two things.
 */
export function readSwedishNumber(cell: string, decimal: DecimalSign): number | null {
  if (simple[decimal].test(cell)) return Number(cell);
  const text = cell.trim().replace(/\s*%$/, '').replace(/^−/, '-');
  if (decimal === '.' && english.test(text)) return Number(text.replaceAll(',', ''));
  if (!grouped.test(text) && !plain.test(text)) return null;
  if (text.includes(decimal === ',' ? '.' : ',')) return null;
  return Number(text.replaceAll(blank, '').replace(',', '.'));
}

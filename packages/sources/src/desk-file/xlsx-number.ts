/** How a number of a cell is shown, as far as it changes what the number means. */
export type NumberFormat = 'plain' | 'date' | 'percent' | { readonly digits: number };

/** What the number formats built into Excel mean that are dates. Source: ECMA-376 part 1, 18.8.30. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
/** And those that are per cent. */
const builtInPercents = new Set([9, 10]);

/** The meaning of a number format: a date, per cent, digits with leading zeros (`0000`), or a number like any other. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  if (builtInDates.has(id)) return 'date';
  if (builtInPercents.has(id)) return 'percent';
  if (code === undefined) return 'plain';
  if (/^0{2,12}$/.test(code)) return { digits: code.length };
  const bare = code.slice(0, 200).replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'percent';
  return /[dy]/i.test(bare) ? 'date' : 'plain';
}

const dayMs = 86_400_000;
const largestDay = 2_958_465;

/**
 * A number of a cell as text: in full, without the noise of binary fractions, a date as `2024-12-31`, and 0.125 that is
 * shown as per cent as `12.5%`. Excel counts
 * days from 1899-12-30, since it believes that 1900 was a leap year; workbooks of old Macs from 1904.
 */
export function numberText(written: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (format === 'date' && value >= 1 && value <= largestDay) {
    const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return new Date(first + Math.floor(value) * dayMs).toISOString().slice(0, 10);
  }
  if (format === 'percent') return `${Number((100 * value).toPrecision(15))}%`;
  const plain = String(Number(value.toPrecision(15)));
  return typeof format === 'object' && Number.isInteger(value) ? plain.padStart(format.digits, '0') : plain;
}

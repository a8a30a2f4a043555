import type { ImportMapping, MappedColumn } from '@halsouppdrag/domain';
import { foldName } from '../data-cube/fold-name.ts';
import { yearInHeading } from './column-signs.ts';
import type { DeskTable } from './find-table.ts';

export interface ReusedMapping {
  readonly mapping: ImportMapping;
  /** What differs from the file the mapping was made for, in plain Swedish, one sentence each. */
  readonly changes: readonly string[];
}

/**
 * Fits a stored mapping to another file, next year's for instance. A column is known again by its heading, by the same
 * heading spelled otherwise, or by one that differs only in its year; everything that is not as before is told.
 */
export function reuseMapping(stored: ImportMapping, table: DeskTable): ReusedMapping {
  const changes: string[] = [];
  const free = new Set(table.columns);
  const take = (heading: string) => {
    free.delete(heading);
    return heading;
  };
  const exact = stored.columns.map(({ heading }) => (free.has(heading) ? take(heading) : null));
  const columns = stored.columns.flatMap((column, at): MappedColumn[] => {
    const same = exact[at];
    if (same != null) return [column];
    const respelled = [...free].find((heading) => foldName(heading) === foldName(column.heading));
    if (respelled !== undefined) {
      changes.push(`”${column.heading}” heter nu ”${take(respelled)}”.`);
      return [{ ...column, heading: respelled }];
    }
    const later = laterYear(column, [...free], stored.columns);
    if (later !== null) {
      changes.push(`”${column.heading}” motsvaras nu av ”${take(later.heading)}”.`);
      return [later];
    }
    changes.push(column.role === 'ignored' ? `”${column.heading}” finns inte längre.` : missing(column.heading));
    return [];
  });
  for (const heading of free) {
    changes.push(`”${heading}” är ny och läses inte förrän du har sagt vad den innehåller.`);
    columns.push({ heading, role: 'ignored', year: null, sex: null });
  }
  if (stored.sheet !== null && stored.sheet !== table.sheet) {
    changes.push(`Bladet hette ”${stored.sheet}” och heter nu ”${table.sheet}”.`);
  }
  if (stored.year !== null) changes.push(`Hela filen gällde ${stored.year}; säg vilket år den här gäller.`);
  for (const [at, column] of columns.entries()) {
    if (column.chosen === undefined || textsIn(table, column.heading).has(column.chosen)) continue;
    changes.push(`”${column.heading}” har inte längre ”${column.chosen}”; välj ett annat värde.`);
    const { chosen: _gone, ...rest } = column;
    columns[at] = rest;
  }
  const order = new Map(table.columns.map((heading, at) => [heading, at]));
  columns.sort((a, b) => (order.get(a.heading) ?? 0) - (order.get(b.heading) ?? 0));
  return { mapping: { ...stored, sheet: stored.sheet === null ? null : table.sheet, year: null, columns }, changes };
}

/** The texts that stand in a column. */
function textsIn(table: DeskTable, heading: string): Set<string> {
  const at = table.columns.indexOf(heading);
  const labels = table.told?.columns[at]?.labels;
  return new Set(labels === undefined ? table.rows.map(({ cells }) => cells[at] ?? '') : labels.keys());
}

const missing = (heading: string) => `”${heading}” saknas; välj vilken kolumn som har dess uppgifter.`;

/** The free heading that is this one but for its year, when only one is. */
function laterYear(
  column: MappedColumn,
  free: readonly string[],
  stored: readonly MappedColumn[],
): MappedColumn | null {
  const year = yearInHeading(column.heading);
  if (year === null) return null;
  const pattern = (heading: string) => foldName(heading).replaceAll(/(?<!\d)(19|20)\d\d(?!\d)/g, '#');
  const alike = free.filter((heading) => pattern(heading) === pattern(column.heading));
  const before = stored.filter(({ heading }) => pattern(heading) === pattern(column.heading));
  const [heading] = alike;
  if (heading === undefined || alike.length !== 1 || before.length !== 1) return null;
  return { ...column, heading, year: column.year === null ? null : yearInHeading(heading) };
}

import type { InsatsSort } from '../../app/view-state.ts';

/** The columns that can be sorted by, each with the order of the first press and of the second. */
const sortColumns = {
  title: ['title', '-title'],
  startsOn: ['-startsOn', 'startsOn'],
  updatedAt: ['-updatedAt', 'updatedAt'],
} as const satisfies Record<string, readonly [InsatsSort, InsatsSort]>;
export type SortColumn = keyof typeof sortColumns;

export const usualSort: InsatsSort = '-updatedAt';

/** What pressing a column's heading sorts by: the column, and the other way round if it already was. */
export function sortAfterPress(column: SortColumn, sort: InsatsSort): InsatsSort {
  const [first, second] = sortColumns[column];
  return sort === first ? second : first;
}

/** What a column's heading tells a screen reader. */
export function ariaSort(column: SortColumn, sort: InsatsSort): 'ascending' | 'descending' | 'none' {
  if (!sortColumns[column].some((one) => one === sort)) return 'none';
  return sort.startsWith('-') ? 'descending' : 'ascending';
}

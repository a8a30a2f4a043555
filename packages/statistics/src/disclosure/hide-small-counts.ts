import { concealSmallCount, type SmallCount, smallestShownCount } from '@halsouppdrag/domain';
import { type FullTable, shiftThroughTable } from './shift-through-table.ts';

/** A table of counts of people as anyone may see it, with its sums. */
export interface ShownTable {
  readonly cells: readonly (readonly SmallCount[])[];
  readonly rowSums: readonly SmallCount[];
  readonly columnSums: readonly SmallCount[];
  readonly total: SmallCount;
}

/**
 * A table of counts of people with its sums, so hidden that no hidden count can be worked out from all that is shown:
 * 1–4 become `..` (the rule is the domain's, `concealSmallCount`), sums of 1–4 as well, and then as many more, small
 * ones first, as it takes for each count of 1–4 to be possibly anything from 1 to 4 still, and every other hidden count
 * (a sum, or one hidden to protect) at least two numbers. Zeros stay: they point at nobody.
 *
 * It protects against sums within this one table, not against another table that shares some of them, nor against
 * someone who knows some of the counted. What is hidden besides is little but not proven least. Throws unless the rows
 * are whole counts of one length.
 *
 * Source of the method: Cox 1995, J Am Stat Assoc 90:1453–1462 (network models of complementary suppression).
 */
export function hideSmallCounts(rows: readonly (readonly number[])[]): ShownTable {
  const table = withSums(rows);
  const hidden = table.map((counts) => counts.map((count) => concealSmallCount(count) === '..'));
  const small = table.flatMap((counts, row) =>
    counts.flatMap((count, column) => (concealSmallCount(count) === '..' ? [{ row, column, count }] : [])),
  );
  const cost = (row: number, column: number): number => {
    const count = table[row]?.[column] as number;
    if (count === 0) return Number.POSITIVE_INFINITY;
    return hidden[row]?.[column] ? 0 : count;
  };
  const onlyHidden = (row: number, column: number) => (hidden[row]?.[column] ? 0 : Number.POSITIVE_INFINITY);
  for (const { row, column, count } of small) {
    const rise = Math.max(smallestShownCount - 1 - count, 1);
    for (const changes of [shift(row, column, rise), furthestFall(row, column, count)]) {
      for (const [i, line] of changes.entries()) {
        for (const [j, by] of line.entries()) if (by !== 0) (hidden[i] as boolean[])[j] = true;
      }
    }
  }

  function shift(row: number, column: number, change: number): readonly (readonly number[])[] {
    const at = [row, column] as const;
    // Most often what is hidden already gives way far enough, which takes less to find.
    return shiftThroughTable(table, at, change, onlyHidden) ?? shiftThroughTable(table, at, change, cost) ?? [];
  }

  /** Down to 1, or as far as it goes: a sum is never less than the number of its parts. */
  function furthestFall(row: number, column: number, count: number): readonly (readonly number[])[] {
    for (let change = 1 - count; change < 0; change++) {
      const changes = shift(row, column, change);
      if (changes.length > 0) return changes;
    }
    return [];
  }

  const shown = table.map((counts, row) => counts.map((count, column) => (hidden[row]?.[column] ? '..' : count)));
  const sums = shown.at(-1) as SmallCount[];
  return {
    cells: shown.slice(0, -1).map((line) => line.slice(0, -1)),
    rowSums: shown.slice(0, -1).map((line) => line.at(-1) as SmallCount),
    columnSums: sums.slice(0, -1),
    total: sums.at(-1) as SmallCount,
  };
}

/** The same for a list of counts and their sum. */
export function hideSmallCountsInList(counts: readonly number[]): {
  readonly counts: readonly SmallCount[];
  readonly total: SmallCount;
} {
  const { cells, total } = hideSmallCounts(counts.map((count) => [count]));
  return { counts: cells.map(([count]) => count as SmallCount), total };
}

function withSums(rows: readonly (readonly number[])[]): FullTable {
  const width = rows[0]?.length ?? 0;
  for (const counts of rows) {
    if (counts.length !== width) throw new RangeError('the rows of a table are of one length');
    if (!counts.every((count) => Number.isInteger(count) && count >= 0))
      throw new RangeError('a table holds whole counts');
  }
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const withRowSums = rows.map((counts) => [...counts, sum(counts)]);
  const columnSums = Array.from({ length: width + 1 }, (_, column) =>
    sum(withRowSums.map((counts) => counts[column] as number)),
  );
  return [...withRowSums, columnSums];
}

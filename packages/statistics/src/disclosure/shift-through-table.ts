/** A table with its sums: the last row holds those of columns, the last column those of rows, the corner the total. */
export type FullTable = readonly (readonly number[])[];

interface Arc {
  readonly row: number;
  readonly column: number;
  /** Whether the count rises along it. */
  readonly rises: boolean;
  readonly from: number;
}

/**
 * How the other counts must change when one count changes by so much and every sum still sums, over the counts that may
 * be hidden: the changes, as a table, or null when the rest cannot give way that far. Of the ways, one that is cheap:
 * `cost` says what it costs to let a count change (0 for one that is hidden anyway, Infinity for one that must stand).
 * No count falls below 1, because a zero is shown.
 *
 * Rows and columns are the nodes of a network and counts its arcs, so a change that keeps every sum is a circulation:
 * Cox 1995, J Am Stat Assoc 90:1453–1462; Kelly, Golden & Assad 1992, Networks 22:397–417. What is found is found by
 * shortest augmenting paths; whole, because the capacities are.
 */
export function shiftThroughTable(
  table: FullTable,
  [row, column]: readonly [row: number, column: number],
  change: number,
  cost: (row: number, column: number) => number,
): readonly (readonly number[])[] | null {
  const changes = table.map((counts) => counts.map(() => 0));
  const own = arcOf(table, row, column, change > 0);
  const source = endOf(table, own);
  let remaining = Math.abs(change);
  while (remaining > 0) {
    const path = cheapestPath(table, changes, source, own, cost);
    if (path === null) return null;
    const room = Math.min(remaining, ...path.map((arc) => roomOf(table, changes, arc)));
    for (const arc of path)
      (changes[arc.row] as number[])[arc.column] = changeOf(changes, arc) + (arc.rises ? room : -room);
    remaining -= room;
  }
  (changes[row] as number[])[column] = change;
  return changes;
}

const changeOf = (changes: readonly (readonly number[])[], { row, column }: Pick<Arc, 'row' | 'column'>) =>
  changes[row]?.[column] as number;

/** How far a count can go on changing along an arc. */
function roomOf(table: FullTable, changes: readonly (readonly number[])[], arc: Arc): number {
  if (arc.rises) return Number.POSITIVE_INFINITY;
  return (table[arc.row]?.[arc.column] as number) + changeOf(changes, arc) - 1;
}

/** Rows are the first nodes, columns come after. A sum counts against what it sums, so its arc goes the other way. */
function arcOf(table: FullTable, row: number, column: number, rises: boolean): Arc {
  const isSum = (row === table.length - 1) !== (column === (table[0]?.length as number) - 1);
  return { row, column, rises, from: rises === isSum ? table.length + column : row };
}

function endOf(table: FullTable, { row, column, from }: Arc): number {
  return from === row ? table.length + column : row;
}

/** From where the count's own arc ends back to where it begins, past all arcs but its own (Bellman and Ford's way). */
function cheapestPath(
  table: FullTable,
  changes: readonly (readonly number[])[],
  source: number,
  own: Arc,
  cost: (row: number, column: number) => number,
): Arc[] | null {
  const arcs = table.flatMap((counts, row) =>
    counts.flatMap((_, column) => {
      const isOwn = row === own.row && column === own.column;
      if (isOwn || cost(row, column) === Number.POSITIVE_INFINITY) return [];
      return [true, false]
        .map((rises) => arcOf(table, row, column, rises))
        .filter((arc) => roomOf(table, changes, arc) > 0);
    }),
  );
  const least = new Map([[source, 0]]);
  const last = new Map<number, Arc>();
  for (let better = true; better; ) {
    better = false;
    for (const arc of arcs) {
      const paid = changeOf(changes, arc) === 0 ? cost(arc.row, arc.column) : 0;
      const reached = (least.get(arc.from) ?? Number.POSITIVE_INFINITY) + paid;
      const end = endOf(table, arc);
      if (reached < (least.get(end) ?? Number.POSITIVE_INFINITY)) {
        least.set(end, reached);
        last.set(end, arc);
        better = true;
      }
    }
  }
  const path: Arc[] = [];
  for (let node = own.from; node !== source; ) {
    const arc = last.get(node);
    if (arc === undefined) return null;
    path.push(arc);
    node = arc.from;
  }
  return path;
}

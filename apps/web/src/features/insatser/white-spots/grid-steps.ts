export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key goes from a place in a grid, staying inside it; null for a key that does not move. */
export function gridStep(key: string, { row, column }: GridPlace, rows: number, columns: number): GridPlace | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const page = 10;
  switch (key) {
    case 'ArrowDown':
      return { row: Math.min(row + 1, lastRow), column };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, lastColumn) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'PageDown':
      return { row: Math.min(row + page, lastRow), column };
    case 'PageUp':
      return { row: Math.max(row - page, 0), column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: lastColumn };
    default:
      return null;
  }
}

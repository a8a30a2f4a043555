import type { Column } from '../../components/sortable-table.tsx';
import { number } from '../../format/format.ts';
import { tackningText as text } from '../../text/tackning.ts';

/** A column of one of a row's figures; where there is none it says so. */
export function figureColumn<Row extends Readonly<Record<Id, number | null>>, Id extends string>(
  id: Id,
  heading: string,
  decimals = 0,
): Column<Row> {
  return {
    id,
    heading,
    numeric: true,
    value: (row) => row[id],
    cell: (row) => {
      const value: number | null = row[id];
      return value === null ? text.nothing : number(value, decimals);
    },
  };
}

import { Damage } from '../../damage.ts';
import type { SqliteFile, SqliteValue } from './sqlite-file.ts';
import { tableColumns } from './table-columns.ts';

export type NamedRow = ReadonlyMap<string, SqliteValue>;

/** The rows of a table of a database by the names of their columns; null when there is no such table. Throws `Damage`. */
export type ReadTable = (name: string) => Generator<NamedRow> | null;

const mostTables = 10_000;

/** Looks through a database's list of tables once. Views and virtual tables are none. Throws `Damage`. */
export function databaseTables(database: SqliteFile): ReadTable {
  const tables = new Map<string, { rootPage: number; sql: string }>();
  for (const { values } of database.rows(1)) {
    const [type, name, , rootPage, sql] = values;
    if (tables.size >= mostTables) throw new Damage(`högst ${mostTables} tabeller`, 'fler');
    if (type !== 'table' || typeof name !== 'string' || typeof rootPage !== 'number' || rootPage === 0) continue;
    if (typeof sql === 'string') tables.set(name.toLowerCase(), { rootPage, sql });
  }
  return (name) => {
    const table = tables.get(name.toLowerCase());
    return table === undefined ? null : namedRows(table);
  };

  function* namedRows({ rootPage, sql }: { rootPage: number; sql: string }): Generator<NamedRow> {
    const columns = tableColumns(sql);
    for (const { rowId, values } of database.rows(rootPage)) {
      // A row written before a column was added is shorter.
      yield new Map(columns.map(({ name, isRowId }, at) => [name, isRowId ? rowId : (values[at] ?? null)]));
    }
  }
}

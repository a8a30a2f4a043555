import { PostgresJsSession } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Transaction } from './open-database.ts';

/**
 * Sends rows to a table with `COPY … FROM STDIN`, the quickest way in that a database has. Rejects, and the transaction
 * with it, when the database refuses any of them.
 */
export async function copyIn(transaction: Transaction, statement: string, rows: Uint8Array): Promise<void> {
  const query = driverOf(transaction).unsafe(statement) as unknown as DriverQuery;
  const stream = await query.writable();
  await new Promise<void>((written, refused) => {
    // What is refused when all is sent the driver tells of to the query, which to it has been answered since the start.
    query.reject = refused;
    stream.on('error', refused);
    stream.on('finish', written);
    stream.end(rows);
  });
}

/** What the driver's types leave out: how a query is refused. */
interface DriverQuery {
  reject: (error: unknown) => void;
  readonly writable: () => Promise<NodeJS.WritableStream>;
}

/** The connection that holds a transaction. The query builder has no COPY of its own. */
function driverOf(transaction: Transaction): postgres.Sql {
  const { session } = transaction._;
  if (!(session instanceof PostgresJsSession)) throw new Error('The transaction is of another driver.');
  return session.client;
}

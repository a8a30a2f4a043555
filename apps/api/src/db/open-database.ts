import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { applicationName } from '../cluster/application-name.ts';
import { askAnewWhatWasNeverSent } from './ask-anew.ts';
import { surviveLostConnection } from './survive-lost-connection.ts';
import * as tables from './tables/index.ts';

export type Db = PostgresJsDatabase<typeof tables>;
/** What runs inside one transaction. */
export type Transaction = Parameters<Parameters<Db['transaction']>[0]>[0];

export interface Database {
  readonly db: Db;
  /** The driver itself, for what must hold one connection. */
  readonly sql: postgres.Sql;
  /** Lets running queries finish, then closes every connection. */
  readonly close: () => Promise<void>;
}

/**
 * How long a request may keep the database busy, in milliseconds: one statement, and one transaction left open between
 * statements. What hangs is cut off, so that it cannot hold its connection and its locks for ever.
 */
export const requestLimits = { statement_timeout: 15_000, idle_in_transaction_session_timeout: 15_000 } as const;

const connections = 10;
const secondsToFinish = 5;

/**
 * Opens a pool to a PostgreSQL server. No connection is made until the first query. Without limits, as migrations need
 * it: they wait for each other and take the time they take.
 */
export function openDatabase(url: string, limits: Partial<Record<keyof typeof requestLimits, number>> = {}): Database {
  const sql = postgres(url, {
    max: connections,
    connection: { application_name: applicationName, TimeZone: 'UTC', ...limits },
    // A notice such as "relation exists, skipping" says nothing to the person who started the program.
    onnotice: () => undefined,
  });
  askAnewWhatWasNeverSent(sql, connections);
  surviveLostConnection(sql);
  return { db: drizzle(sql, { schema: tables }), sql, close: () => sql.end({ timeout: secondsToFinish }) };
}

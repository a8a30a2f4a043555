import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { applicationName } from '../cluster/application-name.ts';
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

const connections = 10;
const secondsToFinish = 5;

/** Opens a pool to a PostgreSQL server. No connection is made until the first query. */
export function openDatabase(url: string): Database {
  const sql = postgres(url, {
    max: connections,
    connection: { application_name: applicationName, TimeZone: 'UTC' },
    // A notice such as "relation exists, skipping" says nothing to the person who started the program.
    onnotice: () => undefined,
  });
  return { db: drizzle(sql, { schema: tables }), sql, close: () => sql.end({ timeout: secondsToFinish }) };
}

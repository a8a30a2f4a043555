import postgres from 'postgres';

/** What may be asked twice, should it have been sent after all: it changes nothing by itself. */
const changesNothing = /^\s*(?:begin|select)\b/i;

/**
 * Asks anew what the driver rejects without having sent it. A connection that is lost in the middle of a query keeps the
 * server's last words, that it ends the connection, and says them to whoever uses it first when it is made again; each
 * connection of the pool does so once. Whoever was cut off is told by the driver itself that the connection closed.
 */
export function askAnewWhatWasNeverSent(sql: postgres.Sql, connections: number): void {
  const unsafe = sql.unsafe.bind(sql);
  sql.unsafe = ((...given: Parameters<typeof unsafe>) => {
    const query = unsafe(...given);
    if (changesNothing.test(given[0])) askAnew(query as unknown as DriverQuery, connections);
    return query;
  }) as typeof sql.unsafe;
}

function askAnew(query: DriverQuery, connections: number) {
  const { reject } = query;
  let [tries, isOver] = [0, false];
  query.reject = (error) => {
    // The connection rejects once more whom it had when it was lost.
    isOver ||= !isOfLostServer(error) || tries === connections;
    if (isOver) return reject(error);
    tries += 1;
    query.handler(query);
  };
}

/** What the driver's types leave out: how a query is settled, and how the pool takes it on. */
interface DriverQuery {
  reject: (error: unknown) => void;
  readonly handler: (query: DriverQuery) => void;
}

/** The server ends the connection, for it is shutting down or told to. */
const isOfLostServer = (error: unknown): boolean =>
  error instanceof postgres.PostgresError && error.severity === 'FATAL' && error.code === '57P01';

import type postgres from 'postgres';

const lost = new Set(['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'ECONNRESET', 'EPIPE']);

/**
 * Makes transactions survive that their connection is lost. The driver rejects them by itself then, but it also sends
 * a rollback over the connection that is no longer there, which ends the whole process; so what was done in the
 * transaction is never heard of again, and the rollback, which the server has made anyway, is not tried.
 */
export function surviveLostConnection(sql: postgres.Sql): void {
  const begin = sql.begin.bind(sql) as (options: string, work: Work) => Promise<unknown>;
  const surviving = (...given: [Work] | [string, Work]) => {
    const [options, work] = given.length === 1 ? ['', given[0]] : given;
    return begin(options, async (transaction) => {
      try {
        return await work(transaction);
      } catch (error) {
        if (isLost(error)) return new Promise(() => undefined);
        throw error;
      }
    });
  };
  sql.begin = surviving as postgres.Sql['begin'];
}

type Work = (transaction: postgres.TransactionSql) => unknown;

/** The query builder wraps what the driver threw. */
function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && lost.has(String(error.code))) || isLost(error.cause);
}

import { DrizzleQueryError } from 'drizzle-orm';

/** What went wrong, as a log may have it. */
interface LoggedError {
  readonly name: string;
  readonly message: string;
  readonly code: unknown;
  readonly frames: readonly string[];
}

/** What the database said, where the query builder wrapped it. */
export function originOf(error: unknown): unknown {
  return error instanceof DrizzleQueryError && error.cause ? error.cause : error;
}

/** Without the values of the query, which are what people wrote: a failed query's own message lists them. */
export function withoutValues(error: unknown): LoggedError {
  const origin = originOf(error);
  if (!(error instanceof Error && origin instanceof Error)) {
    return { name: typeof error, message: String(error), code: undefined, frames: [] };
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { name: origin.name, message: origin.message, code: 'code' in origin ? origin.code : undefined, frames };
}

import type { QueryRun } from '@halsouppdrag/domain';
import { dateAndTime, number } from '../../../format/format.ts';
import { fetchText as text } from '../../../text/data-fetch.ts';

/** Where what was fetched is from, when it was answered, and whether it was asked just now. */
export function FetchedNote({ run: { query, problem } }: { run: QueryRun }) {
  const { serviceName, tableTitle, latestRun } = query;
  const parts = latestRun?.parts ?? [];
  const [oldest] = parts.map(({ fetchedAt }) => fetchedAt).sort();
  return (
    <div role="status">
      <p>
        <strong>{tableTitle}</strong>
      </p>
      {oldest === undefined ? null : (
        <p>
          {parts.some(({ kept }) => kept)
            ? text.kept(dateAndTime(oldest))
            : text.fetched(serviceName, dateAndTime(oldest))}{' '}
          {parts.length > 1 ? text.calls(number(parts.length)) : null}
        </p>
      )}
      {problem === null ? null : <p role="alert">{problem}</p>}
    </div>
  );
}

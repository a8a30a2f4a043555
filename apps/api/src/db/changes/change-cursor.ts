/**
 * Which changes somebody has been told of. Ids are given out when a change is written and told when it is committed, so
 * that 11 may be told before 10: the newest id alone would make 10 forgotten after a lost connection.
 */
export interface ChangeCursor {
  readonly newest: bigint;
  /** Ids below the newest that have not been told: under way still, or given out in vain. */
  readonly missing: readonly bigint[];
}

/** More writes than this are not under way at once. */
const mostMissing = 50;

const written = /^(\d{1,18})(?:-(\d{1,18}(?:\.\d{1,18}){0,49}))?$/;

/** The cursor a text of ours says; null for any other text. */
export function readChangeCursor(text: string): ChangeCursor | null {
  const parts = written.exec(text);
  if (parts?.[1] === undefined) return null;
  return { newest: BigInt(parts[1]), missing: parts[2]?.split('.').map(BigInt) ?? [] };
}

export function writeChangeCursor({ newest, missing }: ChangeCursor): string {
  return missing.length === 0 ? String(newest) : `${newest}-${missing.join('.')}`;
}

export function isTold({ newest, missing }: ChangeCursor, id: bigint): boolean {
  return id <= newest && !missing.includes(id);
}

/** The cursor after one more change has been told. */
export function cursorAfter({ newest, missing }: ChangeCursor, id: bigint): ChangeCursor {
  if (id <= newest) return { newest, missing: missing.filter((one) => one !== id) };
  const mostBack = BigInt(mostMissing);
  const from = newest + 1n > id - mostBack ? newest + 1n : id - mostBack;
  return { newest: id, missing: [...missing, ...idsBetween(from, id)].slice(-mostMissing) };
}

/** The cursor of somebody who has been told of these latest ids, newest first, and of all before them. */
export function cursorAt(ids: readonly bigint[]): ChangeCursor {
  const told = ids.slice(0, mostMissing);
  const newest = told[0] ?? 0n;
  const missing = idsBetween(told.at(-1) ?? 0n, newest).filter((id) => !told.includes(id));
  return { newest, missing: missing.slice(-mostMissing) };
}

function idsBetween(from: bigint, before: bigint): bigint[] {
  return Array.from({ length: Number(before - from) }, (_, index) => from + BigInt(index));
}

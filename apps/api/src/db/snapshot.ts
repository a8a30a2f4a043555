/** Which transactions a snapshot sees, of the text PostgreSQL writes it as: `xmin:xmax:xip,xip`. */
interface Snapshot {
  /** The first that may not be seen. */
  readonly from: bigint;
  /** The first that had not begun. */
  readonly to: bigint;
  readonly inProgress: ReadonlySet<string>;
}

/** More than this between two looks are not gone through one by one. */
const mostBetween = 10_000n;

/**
 * Whether a later snapshot sees no transaction that an earlier one did not, but those with these numbers. False where
 * there is no earlier one, and where too much has happened between them to go through.
 */
export function seesNoMore(before: string, after: string, but: ReadonlySet<string>): boolean {
  const [earlier, later] = [readSnapshot(before), readSnapshot(after)];
  if (earlier === null || later === null || later.to - earlier.from > mostBetween) return false;
  for (let id = earlier.from; id < later.to; id++) {
    if (sees(later, id) && !sees(earlier, id) && !but.has(String(id))) return false;
  }
  return true;
}

function readSnapshot(text: string): Snapshot | null {
  const parts = /^(\d+):(\d+):([\d,]*)$/.exec(text);
  if (parts === null) return null;
  const [, from = '', to = '', inProgress = ''] = parts;
  return { from: BigInt(from), to: BigInt(to), inProgress: new Set(inProgress.split(',')) };
}

function sees({ from, to, inProgress }: Snapshot, id: bigint): boolean {
  return id < from || (id < to && !inProgress.has(String(id)));
}

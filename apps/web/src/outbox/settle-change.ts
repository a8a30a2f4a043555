import { sameContent } from './same-content.ts';

export interface Change<Stored, Patch> {
  readonly base: Stored;
  readonly patch: Patch;
}

/** How one kind of record is changed: in which parts people change it apart from each other, and what stands in them. */
export interface Changeable<Stored, Patch, Part extends string> {
  /** The parts that a change writes. */
  readonly parts: (change: Change<Stored, Patch>) => readonly Part[];
  readonly contentOf: (part: Part, stored: Stored) => unknown;
  /** What stands there with the change made. */
  readonly contentAfter: (part: Part, change: Change<Stored, Patch>) => unknown;
  /** The change that puts only some parts of it into `theirs`, and leaves the rest as it stands there. */
  readonly patchOf: (parts: readonly Part[], change: Change<Stored, Patch>, theirs: Stored) => Patch;
}

/** What a record that was saved since makes of a change. */
export type Settled<Patch> =
  /** It already says what the change says: the change came through, and only its answer was lost. */
  | { readonly kind: 'stored' }
  /** Nobody has touched what the change is about, so it may be sent on top of what is there. */
  | { readonly kind: 'free'; readonly patch: Patch }
  | { readonly kind: 'conflict' };

/** Holds a change against the record as it stands now. */
export function settleChange<Stored, Patch, Part extends string>(
  ways: Changeable<Stored, Patch, Part>,
  change: Change<Stored, Patch>,
  current: Stored,
): Settled<Patch> {
  const parts = ways.parts(change);
  if (parts.every((part) => isThere(ways, part, change, current))) return { kind: 'stored' };
  if (partsInConflict(ways, change, current).length > 0) return { kind: 'conflict' };
  return { kind: 'free', patch: ways.patchOf(parts, change, current) };
}

/** The parts of a change in which somebody else has written something else since. */
export function partsInConflict<Stored, Patch, Part extends string>(
  ways: Changeable<Stored, Patch, Part>,
  change: Change<Stored, Patch>,
  current: Stored,
): Part[] {
  const { contentOf } = ways;
  return ways
    .parts(change)
    .filter(
      (part) =>
        !isThere(ways, part, change, current) && !sameContent(contentOf(part, change.base), contentOf(part, current)),
    );
}

function isThere<Stored, Patch, Part extends string>(
  { contentAfter, contentOf }: Changeable<Stored, Patch, Part>,
  part: Part,
  change: Change<Stored, Patch>,
  current: Stored,
): boolean {
  return sameContent(contentAfter(part, change), contentOf(part, current));
}

import type { Insats, InsatsPatch } from '@halsouppdrag/domain';
import { changedParts, contentOf, type Part, patchOf, sameContent } from './changed-parts.ts';

export interface Change {
  readonly base: Insats;
  readonly patch: InsatsPatch;
}

/** What a record that was saved since makes of a change. */
export type Settled =
  /** It already says what the change says: the change came through, and only its answer was lost. */
  | { readonly kind: 'stored' }
  /** Nobody has touched what the change is about, so it may be sent on top of what is there. */
  | { readonly kind: 'free'; readonly patch: InsatsPatch }
  | { readonly kind: 'conflict' };

/** Holds a change against the record as it stands now. */
export function settleChange(change: Change, current: Insats): Settled {
  const mine = withChange(change);
  const parts = changedParts(change);
  if (parts.every((part) => isThere(part, mine, current))) return { kind: 'stored' };
  if (partsInConflict(change, current).length > 0) return { kind: 'conflict' };
  return { kind: 'free', patch: patchOf(parts, mine, current) };
}

/** The parts of a change in which somebody else has written something else since. */
export function partsInConflict(change: Change, current: Insats): Part[] {
  const mine = withChange(change);
  return changedParts(change).filter(
    (part) => !isThere(part, mine, current) && !sameContent(contentOf(part, change.base), contentOf(part, current)),
  );
}

const isThere = (part: Part, mine: Insats, current: Insats) =>
  sameContent(contentOf(part, mine), contentOf(part, current));

/** The record as it looks with the change made. */
export function withChange({ base, patch }: Change): Insats {
  return { ...base, ...patch } as Insats;
}

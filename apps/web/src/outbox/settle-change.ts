import type { Insats, InsatsPatch } from '@halsouppdrag/domain';

export interface Change {
  readonly base: Insats;
  readonly patch: InsatsPatch;
}

/** What a record that was saved since makes of a change. */
export type Settled =
  /** It already says what the change says: the change came through, and only its answer was lost. */
  | 'stored'
  /** Nobody has touched what the change is about, so it may be sent on top of what is there. */
  | 'free'
  | 'conflict';

/** Holds a change against the record as it stands now. */
export function settleChange({ base, patch }: Change, current: Insats): Settled {
  const names = Object.keys(patch) as (keyof InsatsPatch)[];
  const isStored = (name: keyof InsatsPatch) => sameContent(patch[name], current[name]);
  if (names.every(isStored)) return 'stored';
  return names.every((name) => isStored(name) || sameContent(base[name], current[name])) ? 'free' : 'conflict';
}

/** The record as it looks with the change made. */
export function withChange({ base, patch }: Change): Insats {
  return { ...base, ...patch } as Insats;
}

/** The same content, whatever order a choice was made in and whatever blanks stand around a text. */
export function sameContent(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOneForm(a)) === JSON.stringify(inOneForm(b));
}

function inOneForm(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) {
    const parts = value.map(inOneForm);
    return parts.every((part) => typeof part === 'string') ? parts.sort() : parts;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, part]) => [name, inOneForm(part)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** For each candidate those that may not be chosen with it. */
export type Conflicts = readonly ReadonlySet<number>[];

export function conflictsOf(candidates: number, pairs: readonly (readonly [number, number])[]): Conflicts {
  const conflicts = Array.from({ length: candidates }, () => new Set<number>());
  for (const [a, b] of pairs) {
    conflicts[a]?.add(b);
    conflicts[b]?.add(a);
  }
  return conflicts;
}

/** Whether a candidate can join those chosen, `except` one of them that leaves. */
export function fits(conflicts: Conflicts, candidate: number, chosen: readonly number[], except = -1): boolean {
  const against = conflicts[candidate];
  return against === undefined || against.size === 0 || chosen.every((one) => one === except || !against.has(one));
}

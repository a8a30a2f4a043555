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

/** The first `count` in the order that can stand together; fewer where no more can. */
export function firstTogether(order: readonly number[], count: number, conflicts: Conflicts): number[] {
  const chosen: number[] = [];
  for (const j of order) {
    if (chosen.length === count) break;
    if (fits(conflicts, j, chosen)) chosen.push(j);
  }
  return chosen;
}

/**
 * The finest ages that age groups can be put together of. Each is told by the places in `groups` of all groups it is part
 * of: null, all ages, is among them always. `16-84`, `85+` and `16` are read as ages, a group by any other name as one
 * apart from the rest.
 */
export function ageAtoms(groups: readonly (string | null)[]): readonly (readonly number[])[] {
  const whole = groups.flatMap((group, at) => (group === null ? [at] : []));
  const named = groups.flatMap((group, at) => (group === null ? [] : [{ at, ages: agesOf(group) }]));
  const known = named.flatMap(({ at, ages }) => (ages === null ? [] : [{ at, ...ages }]));
  const starts = [...new Set(known.flatMap(({ from, before }) => [from, before]))];
  const atoms = [
    ...starts.map((start) => known.filter(({ from, before }) => from <= start && start < before).map(({ at }) => at)),
    ...named.filter(({ ages }) => ages === null).map(({ at }) => [at]),
  ].filter((atom) => atom.length > 0);
  const distinct = [...new Map(atoms.map((atom) => [atom.join(), atom])).values()];
  return distinct.length === 0 ? [whole] : distinct.map((atom) => [...atom, ...whole]);
}

function agesOf(group: string): { from: number; before: number } | null {
  const [, from, to, open] = /^(\d+)(?:[-–](\d+)|(\+))?$/.exec(group) ?? [];
  if (from === undefined) return null;
  if (open !== undefined) return { from: Number(from), before: Number.POSITIVE_INFINITY };
  return { from: Number(from), before: Number(to ?? from) + 1 };
}

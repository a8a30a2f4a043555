export type Side = 'mine' | 'theirs';
export type Choices<Fields> = Partial<Record<keyof Fields & string, Side>>;

/** Blanks around a text do not make another text. */
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim();
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The fields in which two versions differ, in the order of the page. */
export function differingFields<Fields extends object>(
  names: readonly (keyof Fields & string)[],
  a: Fields,
  b: Fields,
): (keyof Fields & string)[] {
  return names.filter((name) => !sameValue(a[name], b[name]));
}

/**
 * The differing fields after somebody else saved first, each with the side that loses nothing: mine where I changed the
 * field from what we both read, otherwise theirs.
 */
export function mergeChoices<Fields extends object>(
  names: readonly (keyof Fields & string)[],
  base: Fields,
  mine: Fields,
  theirs: Fields,
): Choices<Fields> {
  const choices: Choices<Fields> = {};
  for (const name of differingFields(names, mine, theirs))
    choices[name] = sameValue(base[name], mine[name]) ? 'theirs' : 'mine';
  return choices;
}

/** Both versions as one: a field without a choice is the same in both. */
export function merged<Fields extends object>(mine: Fields, theirs: Fields, choices: Choices<Fields>): Fields {
  const both = { ...mine };
  for (const name of Object.keys(choices) as (keyof Fields & string)[])
    if (choices[name] === 'theirs') both[name] = theirs[name];
  return both;
}

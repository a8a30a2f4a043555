import { differingFields, type FieldName, fieldNames, type InsatsFields, sameValue } from './insats-fields.ts';

export type Side = 'mine' | 'theirs';
export type Choices = Partial<Record<FieldName, Side>>;

/**
 * The differing fields after somebody else saved first, each with the side that loses nothing: mine where I changed the
 * field from what we both read, otherwise theirs.
 */
export function mergeChoices(base: InsatsFields, mine: InsatsFields, theirs: InsatsFields): Choices {
  const iChanged = (name: FieldName) => !sameValue(name, base[name], mine[name]);
  return Object.fromEntries(differingFields(mine, theirs).map((name) => [name, iChanged(name) ? 'mine' : 'theirs']));
}

/** Both versions as one: a field without a choice is the same in both. */
export function merged(mine: InsatsFields, theirs: InsatsFields, choices: Choices): InsatsFields {
  return Object.fromEntries(
    fieldNames.map((name) => [name, (choices[name] === 'theirs' ? theirs : mine)[name]]),
  ) as InsatsFields;
}

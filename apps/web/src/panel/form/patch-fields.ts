import type { Insats, InsatsInput, InsatsPatch } from '@halsouppdrag/domain';
import { fieldNames, fieldsOf, type InsatsFields } from './insats-fields.ts';
import { differingFields } from './merge-versions.ts';

/**
 * What to send to make `base` what the form says: only the fields that were changed, so that a field nobody touched is
 * never written, above all not a count that is hidden from the reader.
 */
export function patchBetween(base: Insats, fields: InsatsFields, input: InsatsInput): InsatsPatch {
  const changed = new Set<string>(differingFields<InsatsFields>(fieldNames, fieldsOf(base), fields));
  // An emptied title gets a suggested one, which may be what it was.
  if (input.title === base.title) changed.delete('title');
  return Object.fromEntries(Object.entries(input).filter(([name]) => changed.has(name)));
}

import { type VardenhetKind, vardenhetKindName } from '@halsouppdrag/domain';

/** "vårdcentral eller närmottagning": the kinds as they stand in a sentence, in the singular or the plural. */
export function orKinds(kinds: readonly VardenhetKind[], form: 'one' | 'many' = 'one'): string {
  const names = kinds.map((kind) => vardenhetKindName[kind][form].toLowerCase());
  const last = names.pop() ?? (form === 'one' ? 'vårdenhet' : 'vårdenheter');
  return names.length === 0 ? last : `${names.join(', ')} eller ${last}`;
}

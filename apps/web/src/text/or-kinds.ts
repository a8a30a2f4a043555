import { type VardenhetKind, vardenhetKindName } from '@halsouppdrag/domain';

/** "vårdcentral eller närmottagning": the kinds as they stand in a sentence. */
export function orKinds(kinds: readonly VardenhetKind[]): string {
  const names = kinds.map((kind) => vardenhetKindName[kind].one.toLowerCase());
  const last = names.pop() ?? 'vårdenhet';
  return names.length === 0 ? last : `${names.join(', ')} eller ${last}`;
}

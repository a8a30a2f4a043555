import type { AuditEvent } from '@halsouppdrag/domain';
import type { AreaLookup } from './area-lookup.ts';

/** How the history of one kind of record is said. */
export interface AuditWords {
  readonly actions: Readonly<Record<AuditEvent['action'], string>>;
  readonly fieldName: Readonly<Record<string, string>>;
  /** A stored value of a field as a person reads it. */
  readonly inWords: (name: string, value: unknown, areas: AreaLookup) => string;
}

/** Each changed field with its Swedish name and both values, in plain words. Only a change has any to show. */
export function auditChanges(
  event: AuditEvent,
  words: AuditWords,
  areas: AreaLookup,
): { field: string; from: string; to: string }[] {
  if (event.action !== 'update') return [];
  return Object.entries(event.changes).map(([name, { from, to }]) => ({
    field: words.fieldName[name] ?? name,
    from: words.inWords(name, from, areas),
    to: words.inWords(name, to, areas),
  }));
}

import type { ColumnRole, ImportMapping } from '@halsouppdrag/domain';

export interface MappingSuggestion {
  readonly mapping: ImportMapping;
  /** How many of the register's areas the table was found to have. */
  readonly areasFound: number;
  /** Why each column was taken for what it was, in plain Swedish, in the order of the columns. */
  readonly reasons: readonly { readonly heading: string; readonly role: ColumnRole; readonly reason: string }[];
}

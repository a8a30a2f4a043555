import type { FormState } from './form-state.ts';
import type { RecordTypes } from './record-kind.ts';

/** The record as the server has it now, while somebody is changing it. */
export type Stored<T extends RecordTypes> = T['stored'] | 'removed';

/** What has happened to a record since the change of it began; null when nothing has, or a save will tell anyhow. */
export function newsWhileWriting<T extends RecordTypes>(
  { step, base }: FormState<T>,
  stored: Stored<T> | null,
): Stored<T> | null {
  if (base === null || stored === null || step === 'saving' || step === 'conflict') return null;
  return stored === 'removed' || stored.version > base.version ? stored : null;
}

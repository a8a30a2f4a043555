import type { Insats } from '@halsouppdrag/domain';
import type { FormState } from './form-state.ts';
import type { InsatsTypes } from './insats-kind.ts';

/** The insats as the server has it now, while somebody is changing it. */
export type Stored = Insats | 'removed';

/** What has happened to an insats since the change of it began; null when nothing has, or a save will tell anyhow. */
export function newsWhileWriting({ step, base }: FormState<InsatsTypes>, stored: Stored | null): Stored | null {
  if (base === null || stored === null || step === 'saving' || step === 'conflict') return null;
  return stored === 'removed' || stored.version > base.version ? stored : null;
}

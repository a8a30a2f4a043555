import type { Person } from '@halsouppdrag/domain';
import { date } from '../../../../format/format.ts';
import { keepToSend } from '../../../../outbox/outbox.ts';
import { checkSection } from './check-section.ts';
import type { SectionKind } from './section-kind.ts';
import type { SectionWritten } from './section-state.ts';

/**
 * Keeps what a section's form says on the device until the server answers, and tells whether it is kept. Throws where
 * the device cannot keep it.
 */
export async function keepSection<F extends object>(
  kind: SectionKind<F>,
  { fields, base }: SectionWritten<F>,
  person: Person | null,
): Promise<boolean> {
  const checked = checkSection(kind, fields, base, date(new Date()));
  if (person === null || !checked.ok) return false;
  const change = { kind: 'changeInsats', base, patch: checked.patch, section: kind.name } as const;
  // Where the browser knows that there is no network, nothing has left it.
  await keepToSend(change, { key: crypto.randomUUID(), person, tried: navigator.onLine });
  return true;
}

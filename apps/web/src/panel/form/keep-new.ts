import type { Person } from '@halsouppdrag/domain';
import { keepToSend } from '../../outbox/outbox.ts';
import type { NewKind, WriteContent } from '../../outbox/queued-write.ts';
import type { Notice } from '../panel-notice.ts';
import type { Written } from './form-state.ts';
import type { RecordTypes } from './record-kind.ts';

/**
 * Keeps a new record that the server did not answer for on the device, until it does. Null where it cannot be kept: it
 * is a change of one that is there, nobody is chosen to send it as, or an earlier try of the same form is unsettled.
 */
export async function keepNew<T extends RecordTypes>(
  { base, attempt, unanswered }: Written<T>,
  content: Extract<WriteContent, { kind: NewKind }>,
  person: Person | null,
  notice: Notice,
): Promise<Notice | null> {
  if (base !== null || person === null || unanswered !== null) return null;
  // Where the browser knows that there is no network, nothing has left it.
  await keepToSend(content, { key: attempt, person, tried: navigator.onLine });
  return notice;
}

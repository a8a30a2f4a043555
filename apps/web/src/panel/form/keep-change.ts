import type { Person } from '@halsouppdrag/domain';
import { keepToSend, unsentNow, withdraw } from '../../outbox/outbox.ts';
import { type ChangeContent, mayWithdraw } from '../../outbox/queued-write.ts';
import type { Notice } from '../panel-notice.ts';

/**
 * Keeps a change of a behov or a partner that the server did not answer for on the device, until it does. Null where
 * nobody is chosen to send it as. The form began from what waits already, so that this change takes its place; one that
 * may have reached the server stays, and is settled first.
 */
export async function keepChange(
  content: Extract<ChangeContent, { kind: 'changeBehov' | 'changePartner' }>,
  attempt: string,
  person: Person | null,
  notice: Notice,
): Promise<Notice | null> {
  if (person === null) return null;
  const earlier = (unsentNow() ?? []).filter(
    (write) =>
      write.content.kind === content.kind &&
      write.content.base.id === content.base.id &&
      write.person.id === person.id &&
      write.state.kind === 'waiting' &&
      mayWithdraw(write),
  );
  // Where the browser knows that there is no network, nothing has left it.
  await keepToSend(content, { key: attempt, person, tried: navigator.onLine });
  for (const { key } of earlier) if (key !== attempt) await withdraw(key);
  return notice;
}

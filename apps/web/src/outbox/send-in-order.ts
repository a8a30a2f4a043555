import type { Behov, Insats, Partner } from '@halsouppdrag/domain';
import type { QueuedWrite } from './queued-write.ts';

/** What came of one try. */
export type Answer =
  | { readonly kind: 'stored' }
  | { readonly kind: 'conflict'; readonly theirs: Insats | Behov | Partner }
  | { readonly kind: 'refused'; readonly reason: string; readonly status: number }
  /** Nothing answered: it may or may not be stored, and is sent again with the same key. */
  | { readonly kind: 'noContact' }
  /** The server failed at this one; the others need not wait for it. */
  | { readonly kind: 'faulty' };

/** What sending needs of the device and the network. */
export interface Sending {
  /** Everything unsent, in the order it was written. */
  readonly unsent: () => Promise<readonly QueuedWrite[]>;
  /** Changes one write in a single step, or removes it with null; gives what it became, null when it is gone. */
  readonly change: (key: string, to: (write: QueuedWrite) => QueuedWrite | null) => Promise<QueuedWrite | null>;
  /** The id of the person whom the server takes us for, null for nobody. Throws without contact. */
  readonly person: () => Promise<string | null>;
  readonly send: (write: QueuedWrite) => Promise<Answer>;
  /** Runs one step at a time among all open tabs. */
  readonly alone: <T>(act: () => Promise<T>) => Promise<T>;
}

/** Why sending stopped: nothing more that this person may send, or no contact. */
export type Stopped = 'done' | 'noContact';

/**
 * Sends what is unsent, one at a time and in order. A write is let go of only when the server has acknowledged it; what
 * the server refuses, and what somebody else has changed, stays with its reason and stands in no other write's way.
 */
export async function sendInOrder(sending: Sending): Promise<Stopped> {
  const passedOver = new Set<string>();
  for (;;) {
    const step = await sending.alone(() => sendNext(sending, passedOver));
    if (step !== 'more') return step;
  }
}

async function sendNext(sending: Sending, passedOver: Set<string>): Promise<Stopped | 'more'> {
  const waiting = (await sending.unsent()).filter(({ key, state }) => state.kind === 'waiting' && !passedOver.has(key));
  if (waiting.length === 0) return 'done';
  // Asked before each, since the person may have changed in another tab.
  const person = await sending.person().catch(() => undefined);
  if (person === undefined) return 'noContact';
  const next = waiting.find((write) => write.person.id === person);
  if (next === undefined) return 'done';
  const started = await sending.change(next.key, (write) => ({ ...write, tried: true }));
  if (started === null) return 'more';
  const answer = await sending.send(started);
  switch (answer.kind) {
    case 'stored':
      await sending.change(next.key, () => null);
      return 'more';
    case 'conflict':
    case 'refused':
      await sending.change(next.key, (write) => ({ ...write, state: answer }));
      return 'more';
    case 'faulty':
      passedOver.add(next.key);
      return 'more';
    case 'noContact':
      return 'noContact';
  }
}

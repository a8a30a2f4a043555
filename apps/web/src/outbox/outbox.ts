import { answer } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { queryClient } from '../api/query-client.ts';
import { alone } from './alone.ts';
import { addWrite, changeWrite, readWrites } from './outbox-store.ts';
import { mayWithdraw, type QueuedWrite, type WriteContent } from './queued-write.ts';
import { type Stopped, sendInOrder } from './send-in-order.ts';
import { sendWrite } from './send-write.ts';

/** What the server has not yet acknowledged, kept on the device. The only way in and out of it. */

const channel = new BroadcastChannel('halsouppdrag-outbox');
const listeners = new Set<() => void>();
/** Many that are sent after another are one reading again. */
const gatherMs = 400;
let gathering: ReturnType<typeof setTimeout> | undefined;
let shown: readonly QueuedWrite[] | null = null;

channel.addEventListener('message', ({ data }) => void readAgain(data === 'stored'));

/** What is unsent as last read; null until it has been. */
export const unsentNow = (): readonly QueuedWrite[] | null => shown;

export function onUnsent(listener: () => void): () => void {
  listeners.add(listener);
  if (shown === null) void readAgain(false);
  return () => listeners.delete(listener);
}

/** Keeps a write on the device until it is sent, and tries at once. Throws where the device cannot keep it. */
export async function keepToSend(
  content: WriteContent,
  { key, person, tried }: Pick<QueuedWrite, 'key' | 'person' | 'tried'>,
): Promise<void> {
  const madeAt = new Date().toISOString();
  const { id, name } = person;
  await addWrite({ key, person: { id, name }, madeAt, tried, content, state: { kind: 'waiting' } });
  // Asks the browser not to throw it away when the device runs out of room.
  void navigator.storage?.persist?.().catch(() => false);
  await tell(false);
  void sendUnsent();
}

/** Takes a write back; what may have been stored is left. */
export async function withdraw(key: string): Promise<void> {
  await changeWrite(key, (write) => (mayWithdraw(write) ? null : write));
  await tell(false);
}

/** Sends again what was refused, or what the person has chosen of two versions. */
export async function sendAgain(key: string, content?: WriteContent): Promise<void> {
  await changeWrite(key, (write) => ({ ...write, content: content ?? write.content, state: { kind: 'waiting' } }));
  await tell(false);
  void sendUnsent();
}

let isSending = false;
let isAskedAgain = false;

/** Sends what can be sent now. Asked while it is at it, it looks once more when it is done. */
export async function sendUnsent(): Promise<void> {
  isAskedAgain = true;
  if (isSending) return;
  isSending = true;
  try {
    while (isAskedAgain) {
      isAskedAgain = false;
      await sendAll();
    }
  } finally {
    isSending = false;
  }
}

async function sendAll(): Promise<Stopped> {
  return sendInOrder({
    unsent: readWrites,
    change: async (key, to) => {
      const changed = await changeWrite(key, to);
      await tell(changed === null);
      return changed;
    },
    // Never an answer that the service worker had kept.
    person: async () => (await answer(await api.session.$get({}, { init: { cache: 'no-store' } }))).person?.id ?? null,
    send: sendWrite,
    alone,
  });
}

async function tell(isStored: boolean) {
  channel.postMessage(isStored ? 'stored' : 'changed');
  await readAgain(isStored);
}

async function readAgain(isStored: boolean) {
  // A browser that keeps nothing has nothing unsent; keeping something fails by itself.
  shown = await readWrites().catch(() => []);
  for (const listener of listeners) listener();
  if (!isStored) return;
  clearTimeout(gathering);
  gathering = setTimeout(() => {
    for (const queryKey of [['insatser'], ['behov'], ['partners']]) void queryClient.invalidateQueries({ queryKey });
  }, gatherMs);
}

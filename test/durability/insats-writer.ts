import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Attempt {
  readonly key: string;
  readonly title: string;
}

export interface Burst {
  /** The ids of those the server answered 201 to. */
  readonly acknowledged: readonly string[];
  /** Those that were cut off: stored or not, nobody was told. */
  readonly cutOff: readonly Attempt[];
}

/** Someone who may log insatser, and where. */
export interface Writer {
  readonly cookie: string;
  readonly areaId: string;
}

/** Logs in as the first hälsosamordnare there is, to write in an area of their own. */
export async function logIn(address: string): Promise<Writer> {
  const people = await (await answered(`${address}/api/people`)).json();
  const person = people.items.find(({ role }: { role: string }) => role === 'halsosamordnare');
  const answer = await answered(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: person.id }),
  });
  await answer.text();
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { cookie: cookies.join('; '), areaId: person.areas[0] };
}

/** Sends one insats; its id when it was acknowledged, null when the connection broke before any answer. */
export async function send(address: string, { cookie, areaId }: Writer, attempt: Attempt): Promise<string | null> {
  let answer: Response;
  try {
    answer = await fetch(`${address}/api/insatser`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': attempt.key, cookie },
      body: JSON.stringify({ title: attempt.title, areaIds: [areaId], levnadsvanor: ['fysiskAktivitet'] }),
    });
  } catch {
    // What this test is about: the server died under the request.
    return null;
  }
  // The status alone is the promise; the body may be cut off like anything else.
  if (answer.status === 201) return answer.headers.get('location')?.split('/').at(-1) ?? null;
  if (answer.status >= 500) return null;
  throw new Error(`${answer.status} ${await answer.text()}`);
}

/** Several writers at once, each until it is cut off or told to stop: one that was never cut off would write for ever. */
export async function writeUntilCutOff(address: string, writer: Writer, stop?: AbortSignal): Promise<Burst> {
  const acknowledged: string[] = [];
  const cutOff: Attempt[] = [];
  const write = async () => {
    while (stop?.aborted !== true) {
      const attempt = { key: randomUUID(), title: `Promenad ${randomUUID()}` };
      const id = await send(address, writer, attempt);
      if (id === null) {
        cutOff.push(attempt);
        return;
      }
      acknowledged.push(id);
    }
  };
  await Promise.all(Array.from({ length: 6 }, write));
  return { acknowledged, cutOff };
}

/** The ids of every insats the server has. */
export async function everyInsats(address: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await (await answered(`${address}/api/insatser?limit=200&sort=title${query}`)).json();
    ids.push(...page.items.map(({ id }: { id: string }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ids;
}

/** Does as a 503 says, and asks again. */
async function answered(...asked: Parameters<typeof fetch>): Promise<Response> {
  for (const giveUpAt = Date.now() + 60_000; ; ) {
    const answer = await fetch(...asked);
    if (answer.ok) return answer;
    const text = await answer.text();
    if (answer.status !== 503 || Date.now() > giveUpAt) throw new Error(`${answer.status} ${text}`);
    await sleep(100);
  }
}

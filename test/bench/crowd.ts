import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** How many ask at once. Source: issues 3 and 5. */
export const clients = 20;

export interface Answer {
  /** From asking until the last byte has come, packed as it was sent. */
  readonly milliseconds: number;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** One call, on a connection that stays open; what is not answered well throws. */
export type Ask = (url: string, json?: unknown) => Promise<Answer>;

/**
 * Clients that do as little as a client can, on the two cores that they share with the server: what is timed is the
 * answer, not what each then makes of it.
 */
export function openAsk(): { readonly ask: Ask; readonly close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const ask: Ask = async (url, json) => {
    const body = json === undefined ? undefined : JSON.stringify(json);
    const about = body === undefined ? {} : { 'Content-Type': 'application/json', Origin: new URL(url).origin };
    const start = performance.now();
    const asked = request(url, {
      agent,
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'Accept-Encoding': 'gzip', ...about },
    });
    asked.end(body);
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(answer, 'end');
    const milliseconds = performance.now() - start;
    const bytes = Buffer.concat(chunks);
    if (answer.statusCode !== 200)
      throw new Error(`${url} was answered ${answer.statusCode}: ${bytes.subarray(0, 200)}`);
    return { milliseconds, type: answer.headers['content-type'] ?? '', bytes };
  };
  return { ask, close: () => agent.destroy() };
}

/** What was sent packed, as JSON. */
export function unpacked(answer: Answer): unknown {
  return JSON.parse(gunzipSync(answer.bytes).toString());
}

/** Twenty who each ask so many times, without a pause of their own: every time that was given. */
export async function crowded(
  rounds: number,
  ask: (client: number, round: number) => Promise<number>,
): Promise<number[][]> {
  return Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) times.push(await ask(client, round));
      return times;
    }),
  );
}

/** What so large a share of the times are within. */
export function within(share: number, times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? Number.NaN;
}

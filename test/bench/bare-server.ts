import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A bare server of node:http in a process of its own: the floor that a server's time is read against. */
export interface BareServer {
  readonly url: string;
  /** Gives these bytes from now on, whatever is asked. */
  give(type: string, bytes: Uint8Array): Promise<void>;
  stop(): Promise<void>;
}

export async function runBareServer(): Promise<BareServer> {
  const child = fork(new URL('bare-server.mjs', import.meta.url), { serialization: 'advanced', execArgv: [] });
  const [port] = await once(child, 'message');
  return {
    url: `http://127.0.0.1:${port}`,
    give: async (type, bytes) => {
      const told = once(child, 'message');
      child.send({ type, bytes });
      await told;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

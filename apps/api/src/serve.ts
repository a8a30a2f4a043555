import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const secondsToFinish = 10;
/** A file of 128 MB over a line of 0,6 megabit a second takes 28 minutes. */
const longestRequestMs = 30 * 60_000;
/** Who has not even said what is asked for by then holds a connection for nothing. */
const longestHeadersMs = 15_000;

/** Listens, and answers the port. Throws the system's own error, EADDRINUSE when someone is there already. */
export async function listen(
  listener: RequestListener,
  host: string,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer({ requestTimeout: longestRequestMs, headersTimeout: longestHeadersMs }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { server, port: (server.address() as AddressInfo).port };
}

/** Takes no more requests, lets the running ones finish, and cuts those that take too long. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), secondsToFinish * 1000);
  await closed;
  clearTimeout(cut);
}

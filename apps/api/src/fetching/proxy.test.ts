import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readSettings } from '../settings.ts';
import { goesThrough, type OutboundProxy, readProxy } from './proxy.ts';
import { sendRequest } from './send-request.ts';

const limits = { timeoutMs: 20_000, mostBytes: 1000, signal: new AbortController().signal };
let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A proxy that notes what it is asked for and, where it lets it through, the first that is said in the tunnel. */
async function openProxy(status: number, account = '') {
  const asked: { place: string | undefined; account: string | undefined }[] = [];
  const said: Buffer[] = [];
  server = createServer((_, response) => response.writeHead(403).end());
  server.on('connect', (request, socket) => {
    asked.push({ place: request.url, account: request.headers['proxy-authorization'] });
    socket.on('error', () => undefined);
    socket.write(`HTTP/1.1 ${status} x\r\n\r\n`);
    socket.once('data', (bytes: Buffer) => {
      said.push(bytes);
      socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy = readProxy({ HTTPS_PROXY: `http://${account}127.0.0.1:${port}`, NO_PROXY: 'intern.example' });
  if (proxy === null) throw new Error('no proxy');
  return { asked, said, proxy };
}
const send = (url: string, proxy: OutboundProxy) => sendRequest({ url }, null, limits, proxy);

describe('a proxy', () => {
  it('is asked for the host by name, with its own account, and what is said to the host is encrypted for it alone', async () => {
    const { asked, said, proxy } = await openProxy(200, 'region:hemligt%20ord@');
    await send('https://statistik.example/api', proxy);
    const account = `Basic ${Buffer.from('region:hemligt ord').toString('base64')}`;
    expect(asked).toEqual([{ place: 'statistik.example:443', account }]);
    // A TLS handshake that names the host.
    expect(said[0]?.[0]).toBe(0x16);
    expect(said[0]?.includes('statistik.example')).toBe(true);
    expect(said[0]?.includes('/api')).toBe(false);
  });

  it('that refuses leaves the host away', async () => {
    const { asked, proxy } = await openProxy(407);
    expect(await send('https://statistik.example/api', proxy)).toEqual({ failed: 'away' });
    expect(asked).toHaveLength(1);
  });

  it('is never asked for a private address, nor for a host that is excepted', async () => {
    const { asked, proxy } = await openProxy(200);
    expect(await send('https://10.0.0.1/', proxy)).toEqual({ failed: 'private' });
    await send('https://a.intern.example/', proxy);
    await send('http://127.0.0.1:9/', proxy);
    expect(asked).toEqual([]);
  });

  it.each([
    ['https://scb.se', 'scb.se', false],
    ['https://api.scb.se', '.scb.se', false],
    ['https://api.scb.se', '*.scb.se', false],
    ['https://notscb.se', 'scb.se', true],
    ['https://scb.se', 'scb.se:8443', true],
    ['https://scb.se:8443', 'scb.se:8443', false],
    ['https://scb.se', '*', false],
    ['https://scb.se', '', true],
  ])('takes %s with NO_PROXY=%s: %s', (url, setting, through) => {
    const proxy = readProxy({ https_proxy: 'http://proxy:3128', no_proxy: setting });
    if (proxy === null) throw new Error('no proxy');
    expect(goesThrough(proxy, new URL(url))).toBe(through);
  });

  it('is none unless one is set, and may be written without its scheme', () => {
    expect(readProxy({})).toBeNull();
    expect(readProxy({ HTTPS_PROXY: 'proxy:8080' })?.url?.href).toBe('http://proxy:8080/');
  });

  it.each(['socks5://anna:hemligt@proxy', 'https://proxy:8080', 'http://'])(
    'that cannot be used, %s, lets nothing out, but stops no start and keeps its password to itself',
    async (setting) => {
      const proxy = readProxy({ HTTPS_PROXY: setting });
      expect(proxy?.url).toBeNull();
      expect(JSON.stringify(readSettings({ HTTPS_PROXY: setting }))).not.toMatch(/refused|hemligt/);
      if (proxy !== null) expect(await send('https://statistik.example/api', proxy)).toEqual({ failed: 'away' });
    },
  );
});

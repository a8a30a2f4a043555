import { request } from 'node:http';
import type { Socket } from 'node:net';

/** The way out of a network that lets nothing out by itself, and the hosts that are reached without it. */
export interface OutboundProxy {
  readonly url: URL;
  readonly without: readonly string[];
}

/**
 * The proxy of the settings HTTPS_PROXY and NO_PROXY, in capitals or not, as other programs read them; null without
 * one. One Swedish sentence when it cannot be used.
 */
export function readProxy(environment: NodeJS.ProcessEnv): OutboundProxy | null | { readonly refused: string } {
  const setting = environment['HTTPS_PROXY'] || environment['https_proxy'];
  if (!setting) return null;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  // Not told back: what is written there may be a password.
  if (url?.protocol !== 'http:') {
    return { refused: 'HTTPS_PROXY går inte att förstå. Skriv till exempel HTTPS_PROXY=http://proxy.example.se:8080.' };
  }
  const without = (environment['NO_PROXY'] || environment['no_proxy'] || '').toLowerCase().split(/[\s,]+/);
  return { url, without: without.filter((one) => one !== '') };
}

/** Whether a host is reached through the proxy: not those that are excepted, by name or as part of a domain. */
export function goesThrough({ without }: OutboundProxy, target: URL): boolean {
  const host = target.hostname;
  const ownPort = target.port || (target.protocol === 'https:' ? '443' : '80');
  return !without.some((one) => {
    const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(one) ?? [];
    if (only !== undefined && only !== ownPort) return false;
    const domain = name.replace(/^\*?\./, '');
    return one === '*' || host === domain || host.endsWith(`.${domain}`);
  });
}

/** A connection through the proxy to the host and port that are asked for. The proxy looks the name up. */
export function tunnel({ url }: OutboundProxy, target: URL, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const place = `${target.hostname}:${target.port || '443'}`;
    const account = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    const asked = request({
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: url.port || '80',
      method: 'CONNECT',
      path: place,
      signal,
      agent: false,
      headers: {
        Host: place,
        ...(account === ':' ? {} : { 'Proxy-Authorization': `Basic ${Buffer.from(account).toString('base64')}` }),
      },
    });
    asked.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) resolve(socket);
      else {
        socket.destroy();
        reject(new Error(`The proxy answered ${statusCode}.`));
      }
    });
    // It answered as if it had been asked for a page.
    asked.on('response', (response) => {
      response.destroy();
      reject(new Error('The proxy makes no connections.'));
    });
    asked.on('error', reject);
    asked.end();
  });
}

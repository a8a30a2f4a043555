import { request } from 'node:http';
import type { Socket } from 'node:net';

/** The way out of a network that lets nothing out by itself, and the hosts that are reached without it. */
export interface OutboundProxy {
  /** Null where its address cannot be used: then nothing is let out but to those hosts. */
  readonly url: URL | null;
  readonly without: readonly string[];
}

/** What to say where the setting cannot be used. It is not told back: what is written there may be a password. */
export const unusableProxy =
  'HTTPS_PROXY går inte att använda, så siffror kan inte hämtas från andra tjänster. Skriv till exempel HTTPS_PROXY=http://proxy.example.se:8080.';

/**
 * The proxy of the settings HTTPS_PROXY and NO_PROXY, in capitals or not, as other programs read them; null without
 * one. They are set for all programs of a machine, so what we cannot use stops no start.
 */
export function readProxy(environment: NodeJS.ProcessEnv): OutboundProxy | null {
  const setting = environment['HTTPS_PROXY'] || environment['https_proxy'];
  if (!setting) return null;
  const address = setting.includes('://') ? setting : `http://${setting}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const without = (environment['NO_PROXY'] || environment['no_proxy'] || '').toLowerCase().split(/[\s,]+/);
  return { url: url?.protocol === 'http:' ? url : null, without: without.filter((one) => one !== '') };
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
    if (url === null) throw new Error(unusableProxy);
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

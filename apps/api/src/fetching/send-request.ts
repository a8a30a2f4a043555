import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isLoopback } from '../http/where-from.ts';
import { isPrivateAddress } from './private-address.ts';
import { goesThrough, type OutboundProxy, tunnel } from './proxy.ts';

/** A call to a database of statistics: GET, or POST of JSON when there is a body. */
export interface OutboundCall {
  readonly url: string;
  readonly body?: string;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly etag: string | null;
  readonly retryAfter: string | null;
  readonly bytes: Uint8Array;
}

/** `private`: the name led to an address that is not out in the world. `cut`: the answer ended before it was whole. */
export type SendFailure = 'away' | 'slow' | 'cut' | 'tooLarge' | 'private';

const privateCode = 'EPRIVATE';

/**
 * Asks once and reads the whole answer, of a status of any kind: a redirect is told and never followed. The address a
 * name is looked up to is checked and is the very one connected to, so that a name cannot point elsewhere in between.
 */
export async function sendRequest(
  call: OutboundCall,
  etag: string | null,
  {
    timeoutMs,
    mostBytes,
    signal,
  }: { readonly timeoutMs: number; readonly mostBytes: number; readonly signal: AbortSignal },
  proxy: OutboundProxy | null,
): Promise<OutboundAnswer | { readonly failed: SendFailure }> {
  // Not `AbortSignal.any` over a timeout: Node may throw that timeout away before it ends anything (nodejs/node#57736).
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, timeoutMs);
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  try {
    return await sendUntil(ending.signal, call, etag, mostBytes, proxy);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

async function sendUntil(
  signal: AbortSignal,
  { url, body }: OutboundCall,
  etag: string | null,
  mostBytes: number,
  proxy: OutboundProxy | null,
): Promise<OutboundAnswer | { readonly failed: SendFailure }> {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[(.*)\]$/, '$1');
  const isOwnMachine = isLoopback(target.hostname);
  if (!isOwnMachine && isIP(host) !== 0 && isPrivateAddress(host)) return { failed: 'private' };
  const send = target.protocol === 'https:' ? requestHttps : requestHttp;
  // Behind a proxy names of the world are often not known here: the proxy looks them up, and only those that are set up
  // are ever asked for.
  const way: { socket: Socket } | { lookup: LookupFunction } | Record<never, never> | null = isOwnMachine
    ? {}
    : proxy !== null && goesThrough(proxy, target)
      ? await tunnel(proxy, target, signal).then(
          (socket) => ({ socket }),
          () => null,
        )
      : { lookup: lookupInTheWorld };
  if (way === null) return { failed: signal.aborted ? 'slow' : 'away' };
  return new Promise((resolve) => {
    const fail = (failed: SendFailure) => resolve({ failed: signal.aborted ? 'slow' : failed });
    const outbound = send(
      target,
      {
        method: body === undefined ? 'GET' : 'POST',
        signal,
        // One connection a call: nothing lingers, and each is looked up and checked anew.
        agent: false,
        ...way,
        headers: {
          Accept: 'application/json',
          'Accept-Encoding': 'gzip',
          'User-Agent': 'Halsouppdraget',
          ...(etag === null ? {} : { 'If-None-Match': etag }),
          ...(body === undefined
            ? {}
            : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) }),
        },
      },
      (response) => {
        readWhole(response, mostBytes).then(
          (bytes) => resolve(bytes === null ? { failed: 'tooLarge' } : answerOf(response, bytes)),
          () => fail('cut'),
        );
      },
    );
    outbound.on('error', (error: NodeJS.ErrnoException) => fail(error.code === privateCode ? 'private' : 'away'));
    outbound.end(body);
  });
}

const lookupInTheWorld: LookupFunction = (name, options, callback) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    if (error !== null) {
      callback(error, '', 0);
      return;
    }
    const [first] = found;
    if (first === undefined || found.some(({ address }) => isPrivateAddress(address))) {
      callback(Object.assign(new Error('The name leads to a private address.'), { code: privateCode }), '', 0);
      return;
    }
    if (options.all === true) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

/**
 * Null for more bytes than may be, as they come or unpacked: little that is packed can be very much. Throws when the
 * answer is cut, or packed in another way than was asked for.
 */
async function readWhole(response: IncomingMessage, mostBytes: number): Promise<Uint8Array | null> {
  const packing = response.headers['content-encoding'] ?? 'identity';
  const tooMany = () => {
    response.destroy();
    return null;
  };
  if (Number(response.headers['content-length'] ?? 0) > mostBytes) return tooMany();
  // What goes wrong on the way is heard of where it is read.
  const whole = packing === 'gzip' ? pipeline(response, createGunzip(), () => undefined) : response;
  if (packing !== 'gzip' && packing !== 'identity') throw new Error(`The answer is packed as ${packing}.`);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of whole as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return tooMany();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function answerOf({ statusCode, headers }: IncomingMessage, bytes: Uint8Array): OutboundAnswer {
  return {
    status: statusCode ?? 0,
    contentType: headers['content-type'] ?? '',
    etag: headers.etag ?? null,
    retryAfter: headers['retry-after'] ?? null,
    bytes,
  };
}

import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopback } from '../http/where-from.ts';
import { isPrivateAddress } from './private-address.ts';

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
export function sendRequest(
  { url, body }: OutboundCall,
  etag: string | null,
  limits: { readonly timeoutMs: number; readonly mostBytes: number; readonly signal: AbortSignal },
): Promise<OutboundAnswer | { readonly failed: SendFailure }> {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[(.*)\]$/, '$1');
  const isOwnMachine = isLoopback(target.hostname);
  if (!isOwnMachine && isIP(host) !== 0 && isPrivateAddress(host)) return Promise.resolve({ failed: 'private' });
  const send = target.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const signal = AbortSignal.any([AbortSignal.timeout(limits.timeoutMs), limits.signal]);
    const fail = (failed: SendFailure) => resolve({ failed: signal.aborted ? 'slow' : failed });
    const outbound = send(
      target,
      {
        method: body === undefined ? 'GET' : 'POST',
        signal,
        // One connection a call: nothing lingers, and each is looked up and checked anew.
        agent: false,
        ...(isOwnMachine ? {} : { lookup: lookupInTheWorld }),
        headers: {
          Accept: 'application/json',
          'User-Agent': 'Halsouppdraget',
          ...(etag === null ? {} : { 'If-None-Match': etag }),
          ...(body === undefined
            ? {}
            : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) }),
        },
      },
      (response) => {
        readWhole(response, limits.mostBytes).then(
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

/** Null for more bytes than may be. Throws when the answer is cut. */
async function readWhole(response: IncomingMessage, mostBytes: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  if (Number(response.headers['content-length'] ?? 0) > mostBytes) {
    response.destroy();
    return null;
  }
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) {
      response.destroy();
      return null;
    }
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

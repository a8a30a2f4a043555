import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context, TypedResponse } from 'hono';
import type { ApiEnv } from './api-env.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A body that stays the same as long as the process lives: written out, compressed and hashed once. */
export interface EncodedBody {
  readonly type: string;
  readonly hash: string;
  readonly bytes: Record<Encoding, Uint8Array<ArrayBuffer>>;
}

// Higher takes seconds for the outlines, and saves a few kilobytes.
const brotliQuality = 6;
const fastQuality = 1;

export async function encodeBody(type: string, content: string | Uint8Array<ArrayBuffer>): Promise<EncodedBody> {
  const identity = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(identity, { params }), promisify(gzip)(identity)]);
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  return { type, hash, bytes: { br: new Uint8Array(br), gzip: new Uint8Array(gz), identity } };
}

/** Text that is made part by part, as bytes. */
export async function bytesOf(parts: AsyncIterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  const written: Uint8Array[] = [];
  for await (const part of parts) written.push(new TextEncoder().encode(part));
  return Buffer.concat(written);
}

/** Remembers the bodies asked for last, by key: at most so many. A failed writing is tried again. */
export function encodedBodies(most: number) {
  const kept = new Map<string, Promise<EncodedBody>>();
  return (key: string, make: () => Promise<EncodedBody>): Promise<EncodedBody> => {
    const body = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, body);
    body.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return body;
  };
}

/** Answers 304 to who has it already, else the body in the best encoding the reader takes. */
export function encodedResponse(c: Context<ApiEnv>, body: EncodedBody): Response {
  const encoding = bestEncoding(c.req.header('accept-encoding') ?? '');
  const headers = new Headers({
    'Content-Type': body.type,
    'Cache-Control': 'no-cache',
    ETag: `"${body.hash}-${encoding}"`,
    Vary: 'Accept-Encoding',
  });
  // The same content in whatever encoding: the part before the hyphen is what was hashed.
  if ((c.req.header('if-none-match') ?? '').includes(`"${body.hash}-`)) return c.body(null, { status: 304, headers });
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  return c.body(body.bytes[encoding], { status: 200, headers });
}

/** The same for JSON. Its bytes were written out of a value of this type; Hono's types only follow what it wrote itself. */
export function sendEncoded<Content>(c: Context<ApiEnv>, body: EncodedBody): TypedResponse<Content, 200, 'json'> {
  return encodedResponse(c, body) as unknown as TypedResponse<Content, 200, 'json'>;
}

/** Bytes in one encoding, to be sent as they are. */
export interface PackedBody {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The same packed fast, in the one encoding that is asked for: what is seldom asked for twice is not worth more. */
export async function packFast(identity: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<PackedBody> {
  if (encoding === 'identity') return { encoding, bytes: identity };
  const packed = await (encoding === 'br'
    ? promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: fastQuality } })
    : promisify(gzip)(identity, { level: fastQuality }));
  return { encoding, bytes: new Uint8Array(packed) };
}

/** JSON that was packed before, of this type. */
export function sendPacked<Content>(
  c: Context<ApiEnv>,
  { encoding, bytes }: PackedBody,
): TypedResponse<Content, 200, 'json'> {
  const headers = new Headers({ 'Content-Type': 'application/json', Vary: 'Accept-Encoding' });
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  return c.body(bytes, { status: 200, headers }) as unknown as TypedResponse<Content, 200, 'json'>;
}

export const encodingFor = (c: Context<ApiEnv>): Encoding => bestEncoding(c.req.header('accept-encoding') ?? '');

function bestEncoding(accepted: string): Encoding {
  if (takes('br', accepted)) return 'br';
  return takes('gzip', accepted) ? 'gzip' : 'identity';
}

/** Whether who says this in Accept-Encoding can read what gzip packed. */
export const takesGzip = (accepted: string) => takes('gzip', accepted);

function takes(name: string, accepted: string): boolean {
  return accepted.split(',').some((part) => {
    const [token, ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return token === name && !parameters.some((parameter) => /^q=0(\.0+)?$/.test(parameter));
  });
}

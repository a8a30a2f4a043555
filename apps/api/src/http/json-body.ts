import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context, TypedResponse } from 'hono';
import type { ApiEnv } from './api-env.ts';
import { takesGzip } from './encoded-body.ts';

// Twice as fast as zlib's own choice, for an answer that is a twentieth larger: it is kept only until the next write.
const fastLevel = 3;

/** An answer in JSON, written out and compressed, to be given to several. */
export interface JsonBody<Content> {
  /** Never read: which type was written out. */
  readonly of?: Content;
  readonly identity: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

export async function jsonBody<Content>(content: Content): Promise<JsonBody<Content>> {
  const identity = new TextEncoder().encode(JSON.stringify(content));
  return { identity, gzip: new Uint8Array(await promisify(gzip)(identity, { level: fastLevel })) };
}

export function sendJsonBody<Content>(
  c: Context<ApiEnv>,
  body: JsonBody<Content>,
): TypedResponse<Content, 200, 'json'> {
  const zipped = takesGzip(c.req.header('accept-encoding') ?? '');
  c.header('Content-Type', 'application/json');
  c.header('Vary', 'Accept-Encoding');
  if (zipped) c.header('Content-Encoding', 'gzip');
  // The bytes were written out of a value of this type; Hono's types only follow what it wrote out itself.
  return c.body(zipped ? body.gzip : body.identity, 200) as unknown as TypedResponse<Content, 200, 'json'>;
}

import { mostAreaFileBytes, mostImportBytes } from '@halsouppdrag/domain';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createAreaFile } from '../routes/area-versions/area-version-routes.ts';
import { createImport } from '../routes/imports/import-routes.ts';
import { createNetwork } from '../routes/networks/network-routes.ts';
import { createPhoto } from '../routes/photos/photo-routes.ts';
import type { ApiEnv } from './api-env.ts';
import { type FieldError, fieldProblem, problem } from './problem.ts';
import { textFault, unstorable } from './storable-text.ts';

const mebibyte = 1024 * 1024;

const limitedTo = (mebibytes: number, advice: string): MiddlewareHandler<ApiEnv> =>
  bodyLimit({
    maxSize: mebibytes * mebibyte,
    onError: (c) =>
      problem(c as Context<ApiEnv>, 413, {
        title: 'För mycket data',
        detail: `Högst ${mebibytes} MB går att skicka. ${advice}`,
      }),
  });

const limitText = limitedTo(1, 'Korta texten.');
const limitPhoto = limitedTo(5, 'Välj en mindre bild.');
const limitAreas = limitedTo(mostAreaFileBytes / mebibyte, 'Välj en fil med bara regionens områden.');
const limitImport = limitedTo(mostImportBytes / mebibyte, 'Ta bort blad och kolumner som inte ska läsas.');

/** Photos and files of figures may be larger than text; map data is counted while it is written to disk, never held. Nothing else may. */
export const limitBody: MiddlewareHandler<ApiEnv> = (c, next) => {
  // These have none by HTTP; to look for one makes a whole Request of what is mostly only read a header of.
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  if (c.req.method === 'POST' && c.req.path === createNetwork.path) return next();
  if (c.req.method !== 'POST') return limitText(c, next);
  if (c.req.path === createPhoto.path) return limitPhoto(c, next);
  if (c.req.path === createAreaFile.path) return limitAreas(c, next);
  return (c.req.path === createImport.path ? limitImport : limitText)(c, next);
};

/** Refuses broken text in the address, and parameters of a call that takes none. */
export function checkQuery(takesQuery: boolean): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const given = Object.entries(c.req.queries());
    const errors = given.flatMap(([name, values]): FieldError[] => {
      if (!takesQuery) return [{ field: name, message: 'Uppgiften är okänd. Ta bort den.' }];
      const message = [name, ...values].map(textFault).find((fault) => fault !== null);
      return message ? [{ field: name, message }] : [];
    });
    if (errors.length > 0) return fieldProblem(c, 400, errors);
    return next();
  };
}

/** What the body is said to be, in small letters and without parameters. */
export function mediaTypeOf(c: Context): string {
  return (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Refuses a body that is not said to be of one of the types. */
export function checkMediaType(types: readonly string[]): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (types.includes(mediaTypeOf(c))) return next();
    const detail = `Skicka något av ${types.join(', ')} och säg vilket i rubriken Content-Type.`;
    return problem(c, 415, { title: 'Fel slags data', detail });
  };
}

/** Refuses a body that is not JSON in UTF-8, or holds what no field of ours may hold, before any schema sees it. */
export const checkJsonBody: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    return problem(c, 415, {
      title: 'Fel slags data',
      detail: 'Skicka JSON med rubriken Content-Type: application/json.',
    });
  }
  const body = parse(await c.req.arrayBuffer());
  if (body === undefined) {
    return problem(c, 400, { title: 'Trasig JSON', detail: 'Det som skickades går inte att läsa som JSON i UTF-8.' });
  }
  const errors = unstorable(body);
  if (errors.length > 0) return fieldProblem(c, 422, errors);
  return next();
};

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // JSON has no undefined, so it can stand for what was no JSON.
    return undefined;
  }
}

import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api-env.ts';

/** Serves the built web app. An address of one of its views is answered with the page, which then shows the view. */
export function serveWeb(app: OpenAPIHono<ApiEnv>, root: string): void {
  const file = serveStatic<ApiEnv>({ root, precompressed: true });
  const page = serveStatic<ApiEnv>({ root, precompressed: true, path: 'index.html' });
  app.get('*', unlessApi(file));
  app.get(
    '*',
    unlessApi(async (c, next) => (isFile(c.req.path) ? next() : page(c, next))),
  );
}

function unlessApi(serve: MiddlewareHandler<ApiEnv>): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (c.req.path.startsWith('/api/') || c.req.path === '/openapi.json') return next();
    const found = await serve(c, next);
    // Files whose name holds a hash of their content never change; the page that names them must always be fresh.
    const keep = isHashed(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    if (found instanceof Response) found.headers.set('Cache-Control', keep);
    return found;
  };
}

const isHashed = (path: string) => path.startsWith('/assets/') && isFile(path);
const isFile = (path: string) => /\.[a-z0-9]+$/i.test(path);

import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from './api-env.ts';

/** Files whose name holds a hash of their content never change; the page that names them must always be fresh. */
const hashed = /[\\/]assets[\\/]/;

/** Serves the built web app. An address of one of its views is answered with the page, which then shows the view. */
export function serveWeb(app: OpenAPIHono<ApiEnv>, root: string): void {
  const files = {
    root,
    precompressed: true,
    onFound: (path: string, c: { header: (name: string, value: string) => void }) =>
      c.header('Cache-Control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  };
  app.get('*', async (c, next) => (isApi(c.req.path) ? next() : serveStatic<ApiEnv>(files)(c, next)));
  const page = serveStatic<ApiEnv>({ ...files, path: 'index.html' });
  app.get('*', async (c, next) => (isApi(c.req.path) || isFile(c.req.path) ? next() : page(c, next)));
}

const isApi = (path: string) => path.startsWith('/api/') || path === '/openapi.json';
const isFile = (path: string) => /\.[a-z0-9]+$/i.test(path);

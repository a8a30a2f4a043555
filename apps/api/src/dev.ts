import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createServer, type ViteDevServer } from 'vite';
import type * as AppModule from './app.ts';
import type { AppOptions } from './app.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import { repositoryRoot } from './settings.ts';
import { startApi } from './start-api.ts';

/** The page is hot-reloaded by Vite; the API is loaded through Vite too, so that a change counts from the next call. */
await runUntilStopped(() =>
  startApi(async (options) => {
    const vite = await createServer({
      configFile: join(repositoryRoot, 'vite.config.ts'),
      appType: 'spa',
      server: { middlewareMode: true },
    });
    const api = getRequestListener(newestApi(vite, options));
    return {
      listener: (request, response) => {
        const path = request.url ?? '/';
        if (path.startsWith('/api/') || path === '/openapi.json') return api(request, response);
        return vite.middlewares(request, response);
      },
      close: () => vite.close(),
      onListening: () => undefined,
    };
  }),
);

/** Makes the app anew when a module it is built from has changed; connections and data stay. */
function newestApi(vite: ViteDevServer, options: AppOptions) {
  let made: { createApp: unknown; app: ReturnType<typeof AppModule.createApp> } | null = null;
  return async (request: Request): Promise<Response> => {
    const { createApp } = (await vite.ssrLoadModule(join(import.meta.dirname, 'app.ts'))) as typeof AppModule;
    if (made?.createApp !== createApp) made = { createApp, app: createApp(options) };
    return made.app.fetch(request);
  };
}

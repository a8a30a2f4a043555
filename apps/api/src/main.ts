import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import { repositoryRoot } from './settings.ts';
import { startApi } from './start-api.ts';
import { warmOutlines } from './warm-outlines.ts';

await runUntilStopped(() =>
  startApi(async (options) => {
    const app = createApp({ ...options, webRoot: join(repositoryRoot, 'apps/web/dist') });
    const onListening = () =>
      void warmOutlines((path) => app.request(`http://localhost${path}`), options.regionIfLoaded).catch(
        (error: unknown) => options.logger.error(error),
      );
    return { listener: getRequestListener(app.fetch), close: async () => undefined, onListening };
  }),
);

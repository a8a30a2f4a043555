import { join } from 'node:path';
import { areaLevels } from '@halsouppdrag/domain';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import { repositoryRoot } from './settings.ts';
import { startApi } from './start-api.ts';

await runUntilStopped(() =>
  startApi(async (options) => {
    const app = createApp({ ...options, webRoot: join(repositoryRoot, 'apps/web/dist') });
    // The outlines take a moment to write out and compress: better now than when the first person waits for the map.
    const onListening = () => {
      for (const level of areaLevels) void app.request(`http://localhost/api/areas.geojson?level=${level}`);
    };
    return { listener: getRequestListener(app.fetch), close: async () => undefined, onListening };
  }),
);

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { prepareDatabase } from './prepared-database.ts';
import { runUntilStopped, StartRefused } from './run-until-stopped.ts';
import { listen, stopListening } from './serve.ts';
import { readSettings, repositoryRoot } from './settings.ts';

await runUntilStopped(async () => {
  const settings = readSettings(process.env);
  if ('refused' in settings) throw new StartRefused(settings.refused);
  const { version } = JSON.parse(await readFile(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };
  const prepared = await prepareDatabase(settings, console.log);
  const app = createApp({
    db: prepared.database.db,
    clock: () => new Date(),
    logger: pino(),
    databaseKind: prepared.kind,
    version,
    webRoot: join(repositoryRoot, 'apps/web/dist'),
  });
  const listening = await listen(getRequestListener(app.fetch), settings.host, settings.port).catch(async (error) => {
    await prepared.close();
    throw error;
  });
  console.log(`Hälsouppdraget är igång: http://localhost:${listening.port}`);
  return async () => {
    await stopListening(listening.server);
    await prepared.close();
  };
});

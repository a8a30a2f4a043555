import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fetchFirstMap } from './apps/web/build/fetch-first-map.ts';
import { noJsonSchema } from './apps/web/build/no-json-schema.ts';
import { oneLocale } from './apps/web/build/one-locale.ts';
import { precompress } from './apps/web/build/precompress.ts';
import { serviceWorker } from './apps/web/build/service-worker.ts';

const testing = process.env['VITEST'] !== undefined;
const inTests = (path: string) => fileURLToPath(new URL(`test/${path}`, import.meta.url));
/** What these tests import takes longer to load than they to run, and none changes it: files can share it. */
const pure = { isolate: false, pool: 'threads' } as const;

export default defineConfig({
  root: fileURLToPath(new URL(testing ? '.' : 'apps/web', import.meta.url)),
  plugins: [react(), oneLocale(), noJsonSchema(), fetchFirstMap(), serviceWorker(), precompress()],
  // Midas brings a copy of its own, of the same version: one is enough, and its contexts must be ours.
  resolve: { dedupe: ['react-aria-components'] },
  build: {
    target: 'es2022',
    // Fonts stay files of their own: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  test: {
    // On the two cores of a small machine Vitest would by itself use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Against hanging only: a busy machine may take ten times as long as an idle one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { ...pure, name: 'unit', include: ['packages/*/src/**/*.test.ts', 'apps/web/src/**/*.test.{ts,tsx}'] },
      },
      { extends: true, test: { ...pure, name: 'architecture', include: ['test/architecture/**/*.test.ts'] } },
      { extends: true, test: { ...pure, name: 'golden', include: ['test/golden/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          ...pure,
          name: 'api',
          include: ['apps/api/src/**/*.test.ts'],
          globalSetup: [inTests('database/global-setup.ts'), inTests('threads/global-setup.ts')],
          alias: [{ find: /^\.{1,2}\/(.*\/)?thread-entry\.ts$/, replacement: inTests('threads/thread-entry.ts') }],
        },
      },
      {
        extends: true,
        test: {
          name: 'durability',
          include: ['test/durability/**/*.test.ts'],
          // Twenty rounds of a killed and started product.
          testTimeout: 900_000,
          // Half of it waits for servers to come and go, so that two at once leave the cores idle. Vitest wants another
          // number of workers to have a turn of its own.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

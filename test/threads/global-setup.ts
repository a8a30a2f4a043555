import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { repositoryRoot } from '../../apps/api/src/settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address, with a slash last, of the folder where the programs of the threads stand built. */
    builtThreads: string;
  }
}

/**
 * Builds the server's threads once for the whole run: each starts in a hundredth of the time that translating its source
 * takes. The folder lies where what is installed is found from.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const local = join(repositoryRoot, '.local');
  await mkdir(local, { recursive: true });
  const outDir = await mkdtemp(join(local, 'threads-'));
  const buildThreads = () =>
    build({
      configFile: join(repositoryRoot, 'apps/api/vite.config.ts'),
      logLevel: 'warn',
      build: { outDir, emptyOutDir: false },
    });
  await buildThreads();
  project.onTestsRerun(async () => void (await buildThreads()));
  project.provide('builtThreads', `${pathToFileURL(outDir)}/`);
  return () => rm(outDir, { recursive: true });
}

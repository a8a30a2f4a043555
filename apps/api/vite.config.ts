import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const source = join(import.meta.dirname, 'src');

/**
 * The server as plain JavaScript, so that `npm start` neither translates TypeScript nor holds the translator and its
 * maps in memory (about 75 MB). Our own code, and of Turf the few functions we call with what they stand on, since all of
 * it is 17 MB; what else is installed is imported from where it stands. Each `*.worker.ts`
 * directly in `src` becomes a file beside `main.js`, as it lies beside `main.ts`.
 */
export default defineConfig({
  root: import.meta.dirname,
  ssr: {
    noExternal: [/^@halsouppdrag\//, /^@turf\//, /^(polyclip-ts|point-in-polygon-hao|splaytree-ts|bignumber\.js)$/],
  },
  build: {
    ssr: true,
    target: 'node20',
    rolldownOptions: {
      input: ['main.ts', ...readdirSync(source).filter((name) => name.endsWith('.worker.ts'))].map((name) =>
        join(source, name),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});

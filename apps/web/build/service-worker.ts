import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('../src/service-worker/service-worker.ts', import.meta.url));
const publicFolder = fileURLToPath(new URL('../public', import.meta.url));
const fileName = 'service-worker.js';

/**
 * Builds the service worker as a file of its own beside the page, and writes into it which files the page consists of:
 * those are what it keeps for when there is no connection. Its name for them changes exactly when one of them does.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[fileName];
        if (worker?.type !== 'chunk') throw new Error('The build has no service worker.');
        if (worker.imports.length > 0 || worker.exports.length > 0)
          throw new Error('The service worker shares code with the page, and would not run on its own.');
        const hash = createHash('sha256');
        const files: string[] = [];
        const built = Object.values(bundle).filter((file) => /\.(js|mjs|css|woff2|html)$/.test(file.fileName));
        for (const file of built.sort((a, b) => (a.fileName < b.fileName ? -1 : 1))) {
          if (file.fileName === fileName) continue;
          files.push(`/${file.fileName}`);
          hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
        }
        for (const name of readdirSync(publicFolder).sort()) {
          files.push(`/${name}`);
          hash.update(name).update(readFileSync(`${publicFolder}/${name}`));
        }
        const shell = JSON.stringify({ name: hash.digest('base64url').slice(0, 12), files });
        worker.code = `const __SHELL__=${shell};${worker.code}`;
      },
    },
  };
}

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The views that open with a map: when they are what was opened, and what they are made of. */
const mapViews = [
  {
    isOpened: `location.pathname === '/karta' && !/[?&]table=/.test(location.search)`,
    modules: /features\/karta\/(karta|map-view)\.tsx$/,
  },
  {
    isOpened: `location.pathname === '/indikatorer'`,
    modules: /features\/indikatorer\/(indikatorer|map\/compare-map)\.tsx$/,
  },
];

/**
 * MapLibre is the largest thing the page fetches, and the page's own script would ask for it only when it runs itself.
 * So a few lines ahead of that script ask for the map's files at once when the map is what was opened. A file of its
 * own, since the content security policy allows no script inside the page.
 */
export function fetchFirstMap(): Plugin {
  return {
    name: 'fetch-first-map',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('The build has no index.html to put the first map in.');
        const html = String(index.source);
        const filesOf = (modules: RegExp) => {
          const files = new Set<string>();
          const collect = (fileName: string) => {
            const chunk = bundle[fileName];
            if (chunk?.type !== 'chunk' || files.has(fileName) || html.includes(fileName)) return;
            files.add(fileName);
            for (const sheet of chunk.viteMetadata?.importedCss ?? []) files.add(sheet);
            chunk.imports.forEach(collect);
          };
          for (const file of Object.values(bundle)) {
            if (file.type === 'chunk' && modules.test(file.facadeModuleId ?? '')) collect(file.fileName);
          }
          return [...files];
        };
        const source = mapViews.map(({ isOpened, modules }) => script(isOpened, filesOf(modules))).join('');
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `assets/first-map-${hash}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        index.source = html.replace('<script type="module"', `<script async src="/${fileName}"></script>$&`);
      },
    },
  };
}

// Vite's own script asks for style sheets with `crossorigin`; one fetched without would be fetched again.
function script(isOpened: string, files: readonly string[]): string {
  return `if (${isOpened})
  for (const href of ${JSON.stringify(files.map((file) => `/${file}`))})
    document.head.append(
      Object.assign(
        document.createElement('link'),
        href.endsWith('.css') ? { rel: 'preload', as: 'style', crossOrigin: '', href } : { rel: 'modulepreload', href },
      ),
    );
`;
}

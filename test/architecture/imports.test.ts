import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, read, sourceFiles } from './source-files.ts';

/** The room of the house a file lies in: `packages/geo`, `apps/web`, `apps/web/src/features/karta`, … */
function room(path: string): string {
  const feature = /^apps\/web\/src\/features\/[^/]+/.exec(path);
  if (feature !== null) return feature[0];
  return path.split('/').slice(0, 2).join('/');
}

const workspaces: Record<string, string> = {
  '@halsouppdrag/domain': 'packages/domain',
  '@halsouppdrag/geo': 'packages/geo',
  '@halsouppdrag/statistics': 'packages/statistics',
  '@halsouppdrag/sources': 'packages/sources',
  '@halsouppdrag/api/contract': 'apps/api',
};

/** What each room may import from the other rooms. */
const allowed: Record<string, readonly string[]> = {
  'packages/domain': [],
  'packages/geo': ['packages/domain'],
  'packages/statistics': ['packages/domain'],
  'packages/sources': ['packages/domain'],
  'apps/api': ['packages/domain', 'packages/geo', 'packages/statistics', 'packages/sources'],
  'apps/web': ['packages/domain', 'packages/geo', 'packages/statistics', 'apps/api'],
};

interface Edge {
  readonly file: string;
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const product = sourceFiles.filter((path) => /^(apps|packages)\/[^/]+\/src\//.test(path) && !path.includes('.test.'));
const imports = product.flatMap((file) => importsOf(file).map((one) => ({ file, ...one })));
const edges: Edge[] = imports.flatMap((one) => {
  const workspace = workspaces[one.from];
  const target = workspace ?? (one.from.startsWith('.') ? posix.join(posix.dirname(one.file), one.from) : null);
  return target === null ? [] : [{ ...one, target }];
});
const describeEdge = (edge: { file: string; from: string }) => `${edge.file} → ${edge.from}`;

describe('who imports whom', () => {
  it('finds the code it judges', () => {
    expect(product.length).toBeGreaterThan(50);
    expect(edges.length).toBeGreaterThan(100);
  });

  it('dependencies point one way: domain ← geo, statistics, sources ← api; web takes types of the contract', () => {
    const wrong = edges.filter((edge) => {
      const [from, to] = [edge.file, edge.target].map((path) => path.split('/').slice(0, 2).join('/'));
      return from !== undefined && to !== undefined && from !== to && !(allowed[from] ?? []).includes(to);
    });
    expect(wrong.map(describeEdge)).toEqual([]);
  });

  it('the web app takes nothing of the API but the type of its contract', () => {
    const wrong = edges.filter(
      (edge) => edge.file.startsWith('apps/web/') && edge.target.startsWith('apps/api') && !edge.typeOnly,
    );
    expect(wrong.map(describeEdge)).toEqual([]);
  });

  it('rooms meet at their front doors: another workspace is imported by its name, never by a path', () => {
    const wrong = edges.filter(
      (edge) =>
        edge.from.startsWith('.') &&
        edge.file.split('/').slice(0, 2).join() !== edge.target.split('/').slice(0, 2).join(),
    );
    expect(wrong.map(describeEdge)).toEqual([]);
  });

  it('no feature of the web app imports another', () => {
    const wrong = edges.filter(
      (edge) =>
        edge.target.includes('/src/features/') &&
        room(edge.file) !== room(edge.target) &&
        !/\/app\/(router\.tsx|fetch-map-early\.ts)$/.test(edge.file),
    );
    expect(wrong.map(describeEdge)).toEqual([]);
  });

  it('packages are pure: no React, Hono, Drizzle, driver or node:', () => {
    const forbidden = /^(node:|react|hono|@hono\/|drizzle-orm|postgres$|maplibre-gl|vite)/;
    const wrong = imports.filter((one) => one.file.startsWith('packages/') && forbidden.test(one.from));
    expect(wrong.map(describeEdge)).toEqual([]);
  });

  it('SQL is known only under apps/api/src/db and the routes that ask it', () => {
    const wrong = imports.filter(
      (one) => /^(drizzle-orm|postgres)/.test(one.from) && !one.file.startsWith('apps/api/src/'),
    );
    expect(wrong.map(describeEdge)).toEqual([]);
  });

  it('figures of indicators are read, and so hidden, in one place; only sums before a load are asked past it', () => {
    const readers = sourceFiles.filter(
      (file) =>
        /^apps\/api\/src\/(?!db\/(indicators|tables)\/)/.test(file) &&
        !/\.test\.ts$/.test(file) &&
        /\bindicator(Value|_value)\b|\/read-figures\.ts/.test(read(file)),
    );
    expect(readers).toEqual(['apps/api/src/db/imports/sums-before.ts']);
  });

  it('what may not be told is worked out in its thread; where one stands only by a command, in which nobody waits', () => {
    const users = sourceFiles.filter(
      (file) =>
        /^apps\/api\/src\/(?!hiding\/)/.test(file) && !/\.test\.ts$/.test(file) && /\bhideHere\b/.test(read(file)),
    );
    expect(users).toEqual(['apps/api/src/db/load-work.ts']);
  });

  it('the embedded cluster stands alone: it knows nothing of tables, HTTP or routes', () => {
    const wrong = edges.filter(
      (edge) => edge.file.startsWith('apps/api/src/cluster/') && !edge.target.startsWith('apps/api/src/cluster/'),
    );
    expect(wrong.map(describeEdge)).toEqual([]);
  });

  it('imports of our own files say the whole file name', () => {
    const wrong = imports.filter(
      (one) => one.from.startsWith('.') && !/\.(ts|tsx|css|json|svg)(\?url|\?worker)?$/.test(one.from),
    );
    expect(wrong.map(describeEdge)).toEqual([]);
  });

  it('no circle of files', () => {
    const targets = new Map<string, string[]>();
    for (const edge of edges.filter((one) => one.from.startsWith('.') && !one.typeOnly)) {
      targets.set(edge.file, [...(targets.get(edge.file) ?? []), edge.target]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of targets.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of targets.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { regionPackageFiles } from '@halsouppdrag/sources';
import { describe, expect, it } from 'vitest';
import { packageFolder, sharedFolder } from './committed-package.ts';

const shipped = [...regionPackageFiles, 'SOURCES.md'];
const committed = (name: string) => readFileSync(new URL(name, packageFolder));

describe('data/uppsala', () => {
  it('is small: outlines under 600 kB, figures under 400 kB, the base map and the work under 250 kB, the rest under 50 kB a file', () => {
    const limits: Record<string, number> = {
      'areas.topojson': 600_000,
      'basemap.topojson': 250_000,
      'indicator-values.csv': 400_000,
      'work.json': 250_000,
    };
    const large = shipped.filter((name) => committed(name).length > (limits[name] ?? 50_000));
    expect(large).toEqual([]);
  });

  const hasSource = existsSync(new URL('data/README.md', sharedFolder));

  it.skipIf(!hasSource)(
    'is what the loader makes of the source, byte for byte (needs ../shared)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'uppsala-'));
      try {
        const loader = fileURLToPath(new URL('loader/main.ts', packageFolder));
        execFileSync(process.execPath, ['--import', 'tsx', loader, folder]);
        const different = shipped.filter((name) => !committed(name).equals(readFileSync(join(folder, name))));
        expect(different).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    300_000,
  );

  it.skipIf(!hasSource)('holds no copy of a source file (needs ../shared)', () => {
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const own = new Set(shipped.map((name) => digest(committed(name))));
    const sources = readdirSync(sharedFolder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(fileURLToPath(sharedFolder), path))
      .filter((path) => statSync(path).isFile());
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((path) => own.has(digest(readFileSync(path))))).toEqual([]);
  });
});

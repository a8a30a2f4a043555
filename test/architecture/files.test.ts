import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, sourceFiles, trackedFiles } from './source-files.ts';

/** Files over 300 lines, each with its reason. */
const longFiles: Record<string, string> = {
  'packages/domain/src/glossary.ts': 'one list, which is read as one',
};

const lines = (path: string) => read(path).split('\n').length - 1;

describe('the files', () => {
  it('the top level holds what DESIGN names and nothing else', () => {
    const top = new Set(trackedFiles.map((path) => path.split('/')[0] ?? ''));
    const allowed =
      /^(\..*|package\.json|package-lock\.json|tsconfig\.json|vite\.config\.ts|apps|packages|data|test|README\.md|LICENSE)$/;
    expect([...top].filter((name) => !allowed.test(name))).toEqual([]);
  });

  it('stay under 300 lines unless a reason is given here', () => {
    const long = sourceFiles.filter((path) => lines(path) > 300 && longFiles[path] === undefined);
    expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
    const stale = Object.keys(longFiles).filter((path) => !sourceFiles.includes(path) || lines(path) <= 300);
    expect(stale, 'reasons that are no longer needed').toEqual([]);
  });

  it('are small: half of them at most 100 lines', () => {
    const sorted = sourceFiles.map(lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
  });

  it('have kebab-case names that say one idea', () => {
    const wrong = sourceFiles.filter((path) => {
      const name = basename(path).replace(/(\.(worker|test|spec|config|module|d))?\.(ts|tsx|mjs)$/, '');
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || /^(utils?|helpers?|common|misc|shared)$/.test(name);
    });
    expect(wrong).toEqual([]);
    expect(sourceFiles.filter((path) => /\/(utils?|helpers?|common)\//.test(path))).toEqual([]);
  });

  it('carry no path of somebody’s machine and no address of a package registry', () => {
    const machine = /(^|[\s"'`(=])\/(home|Users|work|farm|root)\/[\w.-]+\/|registry\.[a-z]+js?\.org/;
    const text = trackedFiles.filter(
      (path) => /\.(ts|tsx|mjs|json|md|css|html|csv|yml|sh)$/.test(path) || path === '.ci/run',
    );
    const wrong = text.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => (machine.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 100)}`] : [])),
    );
    expect(wrong).toEqual([]);
  });
});

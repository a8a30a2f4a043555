import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Every file git tracks, or would track, that is still there; relative to the repository. */
export const trackedFiles = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: repository,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(`${repository}/${path}`));

/** The TypeScript and JavaScript we write: not what a tool generated. */
export const sourceFiles = trackedFiles.filter(
  (path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes('/migrations/'),
);

export function read(path: string): string {
  return readFileSync(`${repository}/${path}`, 'utf8');
}

export function parse(path: string) {
  return parseSync(path, read(path));
}

/** What a file imports, as written, with whether only types come along. */
export function importsOf(path: string): { from: string; typeOnly: boolean }[] {
  const { module } = parse(path);
  const text = read(path);
  return [
    ...module.staticImports.map((one) => ({
      from: one.moduleRequest.value,
      typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) =>
        entry.moduleRequest === null ? [] : [{ from: entry.moduleRequest.value, typeOnly: entry.isType }],
      ),
    ),
    ...module.dynamicImports.map((one) => ({
      from: text.slice(one.moduleRequest.start, one.moduleRequest.end).replaceAll(/['"`]/g, ''),
      typeOnly: false,
    })),
  ];
}

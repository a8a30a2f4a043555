// Plain JavaScript: this runs before anything is installed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { prepare, root } from '../apps/prepare.mjs';
import { runStep } from './run-step.mjs';

const fast = process.argv.includes('--fast');
const bench = process.argv.includes('--bench');
const minutes = 60_000;
const reports = mkdtempSync(join(tmpdir(), 'halsouppdrag-reports-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[], unsteady?: string[] }} Counts */

/** @type {Required<Counts>} */
const total = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] };

await prepare({ build: !fast });

if (bench) process.exit((await runTool('bench', 'tsx', ['test/bench/main.ts'], 30 * minutes)) ?? 1);

await countAsOne('biome', '@biomejs/biome', ['ci', '--colors=off']);
await countAsOne('types: packages', 'typescript', ['-p', 'tsconfig.json']);
await countAsOne('types: web', 'typescript', ['-p', 'apps/web/tsconfig.json']);
await countAsOne('types: api and tests', 'typescript', ['-p', 'test/tsconfig.json']);
await countAsOne('knip', 'knip', []);
await countVitest();
if (!fast) await countPlaywright();

// A run is thousands of lines long: what failed is said again where it ends.
for (const failure of total.failures) console.log(`\nFailed: ${failure}`);
for (const test of total.unsteady) console.log(`\nUnsteady, passed at the second try: ${test}`);
const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {Counts} counts */
function add(counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  total.failures.push(...counts.failures);
  total.unsteady.push(...(counts.unsteady ?? []));
}

/**
 * @param {string} name
 * @param {string} tool
 * @param {string[]} args
 */
async function countAsOne(name, tool, args) {
  const ok = (await runTool(name, tool, args, 10 * minutes)) === 0;
  add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures: ok ? [] : [name] });
}

async function countVitest() {
  const file = join(reports, 'vitest.json');
  const projects = fast ? ['--project=!durability'] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', 'vitest', ['run', ...projects, ...reporters], 40 * minutes);
  add(
    readReport('vitest', code, file, (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: failuresOfVitest(report),
    })),
  );
}

async function countPlaywright() {
  const { findBrowser, howToGetABrowser } = await import('./find-browser.mjs');
  const browser = await findBrowser();
  if (browser === null) {
    console.error(`\n${howToGetABrowser}`);
    add({ passed: 0, failed: 1, skipped: 0, failures: ['end to end: no browser'] });
    return;
  }
  const file = join(reports, 'playwright.json');
  const args = ['test', '--config=test/e2e/playwright.config.ts', '--reporter=list,json'];
  const environment = { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const code = await runTool('end to end', '@playwright/test', args, 60 * minutes, environment);
  add(
    readReport('end to end', code, file, ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      failures: suites.flatMap((/** @type {any} */ suite) => specsOf(suite, 'unexpected')),
      unsteady: suites.flatMap((/** @type {any} */ suite) => specsOf(suite, 'flaky')),
    })),
  );
}

/**
 * Each failed test with what it said, and each file that did not load.
 * @param {any} report
 * @returns {string[]}
 */
function failuresOfVitest({ testResults }) {
  return testResults
    .filter((/** @type {any} */ { status }) => status === 'failed')
    .flatMap((/** @type {any} */ file) => {
      const failed = file.assertionResults.filter((/** @type {any} */ { status }) => status === 'failed');
      const name = relative(root, file.name);
      if (failed.length === 0) return [`${name}\n${file.message}`];
      return failed.map((/** @type {any} */ test) => `${name} > ${test.fullName}\n${test.failureMessages.join('\n')}`);
    });
}

/**
 * Where the tests stand that ended so, with their names and what they said the first time.
 * @param {any} suite
 * @param {'unexpected' | 'flaky'} status
 * @returns {string[]}
 */
function specsOf({ suites = [], specs = [] }, status) {
  const own = specs.filter((/** @type {any} */ { tests }) =>
    tests.some((/** @type {any} */ test) => test.status === status),
  );
  return [
    ...own.map(
      (/** @type {any} */ { file, line, title, tests }) =>
        `${file}:${line} > ${title}\n${tests[0].results[0]?.error?.message ?? ''}`,
    ),
    ...suites.flatMap((/** @type {any} */ suite) => specsOf(suite, status)),
  ];
}

/**
 * A file that does not load counts as one failure, and so does a runner that failed without a failed test (a crash).
 * @param {string} name
 * @param {number | null} code
 * @param {string} file
 * @param {(report: any) => Counts} read
 * @returns {Counts}
 */
function readReport(name, code, file, read) {
  try {
    const counts = read(JSON.parse(readFileSync(file, 'utf8')));
    if (code === 0) return counts;
    const failures = counts.failures.length > 0 ? counts.failures : [`${name} ended with ${code}`];
    return { ...counts, failed: Math.max(counts.failed, failures.length), failures };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, failures: [`${name} left no report: ${error}`] };
  }
}

/**
 * Runs the command of an installed package of the same name; its exit code, null when it was ended.
 * @param {string} name
 * @param {string} tool
 * @param {string[]} args
 * @param {number} limitMs
 * @param {Record<string, string>} [environment]
 */
function runTool(name, tool, args, limitMs, environment = {}) {
  const folder = join(root, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return runStep(name, [join(folder, script), ...args], { cwd: root, limitMs, environment });
}
